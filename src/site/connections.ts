import { archive, type Entry, findEntry, listArticles } from './archive.ts'
import { type Feature, featuresOf } from './related/features.ts'
import { findRelated, type Related } from './related/related.ts'
import { findReprints, type Reprint } from './related/reprints.ts'
import { words } from './words.ts'

/** Another article, and what connects it. */
export interface Connection {
  entry: Entry
  why: string
}

interface Connections {
  related: Map<string, Related[]>
  reprints: Map<string, Reprint[]>
}

let kept: Connections | undefined

/** Compares all articles, once a build. */
function connect(): Connections {
  if (kept) return kept
  const articles = listArticles().map(({ id, page }) => {
    const article = archive.readArticle(id)
    return { id, page, features: featuresOf(article), text: article.body.map(({ text }) => text).join('') }
  })
  kept = { related: findRelated(articles), reprints: findReprints(articles) }
  return kept
}

const sayFeature = ({ kind, name }: Feature): string => words.article.why[kind](name)

/** The articles that print the same text. */
export const listReprints = (id: string): Connection[] =>
  (connect().reprints.get(id) ?? []).flatMap(({ id: other, share }) => {
    const entry = findEntry(other)
    return entry ? { entry, why: words.article.share(Math.round(share * 100)) } : []
  })

/** The articles that share most with this one, without those that print the same text. */
export function listRelated(id: string): Connection[] {
  const same = new Set(listReprints(id).map(({ entry }) => entry.id))
  return (connect().related.get(id) ?? []).flatMap(({ id: other, why }) => {
    const entry = findEntry(other)
    return entry && !same.has(other) ? { entry, why: why.map(sayFeature).join('，') } : []
  })
}
