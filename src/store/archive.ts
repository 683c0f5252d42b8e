import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ArchiveSettings } from '../record/archive.ts'
import type { Article } from '../record/article.ts'
import type { PageLedger } from '../record/ledger.ts'
import type { Problem } from '../record/problem.ts'
import type { Vocabulary } from '../record/vocabulary.ts'
import { compareMade, listMade, type MadeCorrection } from './corrected-articles.ts'
import { Edition } from './edition.ts'
import { type Departed, listDeparted, listPieces } from './identifiers/departed.ts'
import { IdentifierRegister } from './identifiers/identifier-register.ts'
import { readEntries } from './identifiers/read-entries.ts'
import type { SlugKind } from './identifiers/slug-candidates.ts'
import { misfit } from './misfit.ts'
import { ledgersOf, readArticle as readArticleFile, readLedger } from './read-content.ts'
import { readKnowledge } from './settings.ts'
import {
  type ArticleSummary,
  comparePages,
  compareSummaries,
  type PageSummary,
  summariseArticle,
  summarisePage,
} from './summary.ts'
import { maskWithheld, withholdText } from './withhold.ts'

/** An archive that is open for reading. Lists are light and whole; texts are read one at a time. */
export interface Archive {
  settings: ArchiveSettings
  vocabulary: Vocabulary
  /** Every article that was accepted, newest first, then in the order of the pages. */
  articles: readonly ArticleSummary[]
  /** Every page, by file name. */
  pages: readonly PageSummary[]
  /** Ids of its pages, in the order in which they came into the archive. */
  accessions: readonly string[]
  /** Ids that no article bears any more, and what became of each: its address leads on. */
  departed: readonly Departed[]
  /** Ids of pages that are not there any more. */
  departedPages: readonly Departed[]
  /** What people corrected in published articles, latest first by the day that was given. */
  corrections: readonly MadeCorrection[]
  /** SHA-256 that names this state of the archive: its pages' bytes and its articles' words. */
  edition: string
  /** Every article file and ledger that was refused, and why; what they hold is in no list. */
  problems: readonly Problem[]
  /** The articles that bear a piece of what was once the text of this one, longest first; mostly none. */
  piecesOf(id: string): readonly string[]
  /** The whole record; of a withheld article a notice without text. Throws for an id that is in no list. */
  readArticle(id: string): Article
  /** The ledger of a page, the text of withheld articles masked in it. Throws for an id that is in no list. */
  readPage(id: string): PageLedger
  /** The slug of a name; a place is asked for by its id and name. */
  slug(kind: SlugKind, key: string, name?: string): string
}

/**
 * Opens the archive of a content folder: checks every file, keeps summaries, gives problems for what it refuses.
 * `fallback` has the settings and vocabulary that the folder itself has not.
 */
export function openArchive(contentDir: string, fallback = contentDir): Archive {
  const { settings, vocabulary } = readKnowledge(contentDir, fallback)
  const entries = readEntries(contentDir)
  const register = new IdentifierRegister(entries, vocabulary)
  const problems: Problem[] = []
  const pages: PageSummary[] = []
  const articles: ArticleSummary[] = []
  const corrections: MadeCorrection[] = []
  const edition = new Edition()
  for (const ledger of ledgersOf(contentDir, problems)) {
    const accepted: string[] = []
    for (const [order, entry] of ledger.articles.entries()) {
      const result = readArticleFile(contentDir, ledger, entry.id, settings)
      if ('problem' in result) problems.push(result.problem)
      else {
        accepted.push(entry.id)
        edition.addArticle(entry)
        corrections.push(...listMade(result.article))
        articles.push(summariseArticle(withholdText(result.article), order))
      }
    }
    edition.addPage(ledger)
    pages.push(summarisePage(ledger, accepted))
  }
  problems.push(...findOrphans(contentDir, new Set(articles.map(({ id }) => id)), problems))
  const pageOf = new Map(articles.map(({ id, page }) => [id, page]))
  const knownPages = new Set(pages.map(({ id }) => id))
  const readPage = memoise((id: string): PageLedger => {
    if (!knownPages.has(id)) throw new Error(`no page ${id}`)
    const result = readLedger(contentDir, id)
    if ('problem' in result) throw new Error(`page ${id} changed while it was read`)
    return maskWithheld(result.ledger)
  })
  const readArticle = memoise((id: string): Article => {
    const page = pageOf.get(id)
    if (page === undefined) throw new Error(`no article ${id}`)
    const result = readArticleFile(contentDir, readPage(page), id, settings)
    if ('problem' in result) throw new Error(`article ${id} changed while it was read`)
    return withholdText(result.article)
  })
  return {
    settings,
    vocabulary,
    articles: articles.sort(compareSummaries),
    pages: pages.sort(comparePages),
    accessions: entries.flatMap(({ kind, event, id }) =>
      kind === 'page' && event === 'minted' && knownPages.has(id) ? id : [],
    ),
    departed: listDeparted(register, 'article', (id) => pageOf.has(id)),
    departedPages: listDeparted(register, 'page', (id) => knownPages.has(id)),
    corrections: corrections.sort(compareMade),
    edition: edition.digest,
    piecesOf: listPieces(entries, (id) => pageOf.has(id)),
    problems,
    readArticle,
    readPage,
    slug: (kind, key, name) => register.slug(kind, key, name),
  }
}

/** Article files that no page claims. */
function findOrphans(
  contentDir: string,
  known: ReadonlySet<string>,
  problems: readonly Problem[],
): Problem[] {
  const folder = join(contentDir, 'articles')
  const reported = new Set(problems.map(({ path }) => path))
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : []
  return names
    .toSorted()
    .filter((name) => !known.has(name.slice(0, -'.md'.length)) && !reported.has(`articles/${name}`))
    .map((name) => misfit(`articles/${name}`, 'E011', 'no page has this article'))
}

const CACHE_LENGTH = 2000

/** Remembers the last results, so that a small archive is read once and a large one does not fill the memory. */
function memoise<T>(read: (id: string) => T): (id: string) => T {
  const cache = new Map<string, T>()
  return (id) => {
    const known = cache.get(id)
    if (known !== undefined) return known
    const value = read(id)
    if (cache.size >= CACHE_LENGTH) cache.delete(cache.keys().next().value ?? '')
    cache.set(id, value)
    return value
  }
}
