import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ZodError } from 'zod'
import type { ArchiveSettings } from '../record/archive.ts'
import type { Article } from '../record/article.ts'
import { PageLedger } from '../record/ledger.ts'
import type { Problem } from '../record/problem.ts'
import type { Vocabulary } from '../record/vocabulary.ts'
import { parseArticleFile } from './article-file.ts'
import { composeArticle } from './compose-article.ts'
import { IdentifierRegister, type SlugKind } from './identifier-register.ts'
import { readEntries } from './read-entries.ts'
import { readKnowledge } from './settings.ts'
import {
  type ArticleSummary,
  comparePages,
  compareSummaries,
  type PageSummary,
  summariseArticle,
  summarisePage,
} from './summary.ts'
import { articlePath, pagePath } from './write-page.ts'

/** An archive that is open for reading. Lists are light and whole; texts are read one at a time. */
export interface Archive {
  settings: ArchiveSettings
  vocabulary: Vocabulary
  /** Every article that was accepted, newest first, then in the order of the pages. */
  articles: readonly ArticleSummary[]
  /** Every page, by file name. */
  pages: readonly PageSummary[]
  /** Every article file and ledger that was refused, and why; what they hold is in no list. */
  problems: readonly Problem[]
  /** The whole record. Throws for an id that is in no list. */
  readArticle(id: string): Article
  /** The ledger of a page. Throws for an id that is in no list. */
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
  const register = new IdentifierRegister(readEntries(contentDir), vocabulary)
  const problems: Problem[] = []
  const pages: PageSummary[] = []
  const articles: ArticleSummary[] = []
  for (const ledger of ledgersOf(contentDir, problems)) {
    const accepted: string[] = []
    for (const [order, entry] of ledger.articles.entries()) {
      const result = readArticleOf(contentDir, ledger, entry.id, settings)
      if ('problem' in result) problems.push(result.problem)
      else {
        accepted.push(entry.id)
        articles.push(summariseArticle(result.article, order))
      }
    }
    pages.push(summarisePage(ledger, accepted))
  }
  problems.push(...findOrphans(contentDir, new Set(articles.map(({ id }) => id)), problems))
  const pageOf = new Map(articles.map(({ id, page }) => [id, page]))
  const knownPages = new Set(pages.map(({ id }) => id))
  const readPage = memoise((id: string): PageLedger => {
    if (!knownPages.has(id)) throw new Error(`no page ${id}`)
    const result = readLedger(contentDir, id)
    if ('problem' in result) throw new Error(`page ${id} changed while it was read`)
    return result.ledger
  })
  const readArticle = memoise((id: string): Article => {
    const page = pageOf.get(id)
    if (page === undefined) throw new Error(`no article ${id}`)
    const result = readArticleOf(contentDir, readPage(page), id, settings)
    if ('problem' in result) throw new Error(`article ${id} changed while it was read`)
    return result.article
  })
  return {
    settings,
    vocabulary,
    articles: articles.sort(compareSummaries),
    pages: pages.sort(comparePages),
    problems,
    readArticle,
    readPage,
    slug: (kind, key, name) => register.slug(kind, key, name),
  }
}

type LedgerResult = { ledger: PageLedger } | { problem: Problem }

/** Every ledger of the folder that is accepted, by page id; the others go to `problems`. */
export function* ledgersOf(contentDir: string, problems: Problem[]): Generator<PageLedger> {
  const folder = join(contentDir, 'pages')
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
  for (const name of names.toSorted()) {
    const result = readLedger(contentDir, name.slice(0, -'.json'.length))
    if ('problem' in result) problems.push(result.problem)
    else yield result.ledger
  }
}

function readLedger(contentDir: string, id: string): LedgerResult {
  const refuse = (what: string): LedgerResult => ({
    problem: {
      path: `pages/${id}.json`,
      line: 1,
      column: 1,
      code: 'E013',
      what,
      why: 'without its ledger a page has no text and no articles',
      todo: 'restore the file, or delete it and parse again',
    },
  })
  try {
    const checked = PageLedger.safeParse(JSON.parse(readFileSync(pagePath(contentDir, id), 'utf8')))
    if (!checked.success) return refuse(describeIssue(checked.error))
    return checked.data.id === id ? { ledger: checked.data } : refuse(`the ledger of page ${checked.data.id}`)
  } catch (error) {
    if (error instanceof SyntaxError) return refuse('not JSON')
    throw error
  }
}

function readArticleOf(
  contentDir: string,
  ledger: PageLedger,
  id: string,
  settings: ArchiveSettings,
): { article: Article } | { problem: Problem } {
  const path = `articles/${id}.md`
  const file = articlePath(contentDir, id)
  if (!existsSync(file)) return { problem: misfit(path, 'E012', 'the article file is missing') }
  const result = parseArticleFile(readFileSync(file, 'utf8'), path)
  if ('problem' in result) return result
  const { front } = result.file
  const entry = ledger.articles.find((candidate) => candidate.id === id)
  if (!entry || front.id !== id || front.page !== ledger.id)
    return {
      problem: misfit(path, 'E011', `id ${front.id} and page ${front.page} are not those of the ledger`),
    }
  try {
    const article = composeArticle(result.file, entry, ledger)
    return { article: { ...article, rights: article.rights ?? settings.rights } }
  } catch (error) {
    if (error instanceof ZodError) return { problem: misfit(path, 'E011', describeIssue(error)) }
    throw error
  }
}

const describeIssue = (error: ZodError): string =>
  error.issues
    .slice(0, 1)
    .map(({ path, message }) => `${path.map(String).join('.')}: ${message}`)
    .join('')

const misfit = (path: string, code: 'E011' | 'E012', what: string): Problem => ({
  path,
  line: 1,
  column: 1,
  code,
  what,
  why: 'an article is shown with its page, by the ledger in pages/',
  todo:
    code === 'E012' ? 'restore the file, or parse again' : 'correct the file, or delete it and parse again',
})

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
