import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ZodError, type z } from 'zod'
import type { ArchiveSettings } from '../record/archive.ts'
import type { Article } from '../record/article.ts'
import { LedgerHead, PageLedger } from '../record/ledger.ts'
import type { Problem } from '../record/problem.ts'
import { parseArticleFile } from './article-file.ts'
import { composeArticle } from './compose-article.ts'
import { articlePath, pagePath } from './content-paths.ts'
import { misfit } from './misfit.ts'

type LedgerResult<T> = { ledger: T } | { problem: Problem }

/** Every ledger of the folder that is accepted, by page id; the others go to `problems`. */
export const ledgersOf = (contentDir: string, problems: Problem[]): Generator<PageLedger> =>
  readAll(contentDir, problems, PageLedger)

/** The heads of these ledgers, which are read several times as fast. */
export const ledgerHeadsOf = (contentDir: string, problems: Problem[]): Generator<LedgerHead> =>
  readAll(contentDir, problems, LedgerHead)

function* readAll<T extends { id: string }>(
  contentDir: string,
  problems: Problem[],
  schema: z.ZodType<T>,
): Generator<T> {
  const folder = join(contentDir, 'pages')
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
  for (const name of names.toSorted()) {
    const result = readAs(contentDir, name.slice(0, -'.json'.length), schema)
    if ('problem' in result) problems.push(result.problem)
    else yield result.ledger
  }
}

/** The ledger of a page, checked, or why it is refused. */
export const readLedger = (contentDir: string, id: string): LedgerResult<PageLedger> =>
  readAs(contentDir, id, PageLedger)

function readAs<T extends { id: string }>(
  contentDir: string,
  id: string,
  schema: z.ZodType<T>,
): LedgerResult<T> {
  try {
    const checked = schema.safeParse(JSON.parse(readFileSync(pagePath(contentDir, id), 'utf8')))
    if (!checked.success) return { problem: refusedLedger(id, describeIssue(checked.error)) }
    return checked.data.id === id
      ? { ledger: checked.data }
      : { problem: refusedLedger(id, `the ledger of page ${checked.data.id}`) }
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: refusedLedger(id, 'not JSON') }
    throw error
  }
}

const refusedLedger = (id: string, what: string): Problem => ({
  path: `pages/${id}.json`,
  line: 1,
  column: 1,
  code: 'E013',
  what,
  why: 'without its ledger a page has no text and no articles',
  todo: 'restore the file, or delete it and parse again',
})

/** The whole record of an article of a page, checked, or why it is refused. */
export function readArticle(
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
