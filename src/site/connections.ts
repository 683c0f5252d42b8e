import { archive, type Entry, findEntry, listArticles } from './archive.ts'
import { type Connections, connectArticles } from './related/connect.ts'
import { words } from './words.ts'

/** Another article, and what connects it. */
export interface Connection {
  entry: Entry
  why: string
}

let kept: Connections | undefined

/** Compares all articles, once a build. */
function connect(): Connections {
  kept ??= connectArticles(listArticles(), archive.readArticle)
  return kept
}

const connectionTo = (id: string, why: string): Connection[] => {
  const entry = findEntry(id)
  return entry ? [{ entry, why }] : []
}

/** The articles that print the same text. */
export const listReprints = (id: string): Connection[] =>
  connect()
    .reprintsOf(id)
    .flatMap(({ id: other, share }) => connectionTo(other, words.article.share(Math.round(share * 100))))

/** The articles that share most with this one, without those that print the same text. */
export const listRelated = (id: string): Connection[] =>
  connect()
    .relatedOf(id)
    .flatMap(({ id: other, why }) => connectionTo(other, why))
