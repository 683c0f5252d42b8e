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
import { sha256 } from './digest.ts'
import { misfit } from './misfit.ts'

type LedgerResult<T> = { ledger: T } | { problem: Problem }

/** Every ledger of the folder that is accepted, by page id; the others go to `problems`. */
export const ledgersOf = (contentDir: string, problems: Problem[]): Generator<PageLedger> =>
  readAll(contentDir, problems, PageLedger)

/** The heads of these ledgers, which are read several times as fast; `isAsWritten` is asked of the digest of each. */
export const ledgerHeadsOf = (
  contentDir: string,
  problems: Problem[],
  isAsWritten: IsAsWritten,
): Generator<LedgerHead> => readAll(contentDir, problems, LedgerHead, isAsWritten)

type IsAsWritten = (id: string, digest: string) => boolean

function* readAll<T extends { id: string }>(
  contentDir: string,
  problems: Problem[],
  schema: z.ZodType<T>,
  isAsWritten?: IsAsWritten,
): Generator<T> {
  const folder = join(contentDir, 'pages')
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
  for (const name of names.toSorted()) {
    const result = readAs(contentDir, name.slice(0, -'.json'.length), schema, isAsWritten)
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
  isAsWritten?: IsAsWritten,
): LedgerResult<T> {
  try {
    const bytes = readFileSync(pagePath(contentDir, id))
    if (isAsWritten?.(id, sha256(bytes)) === false) return { problem: damagedLedger(id) }
    const checked = schema.safeParse(JSON.parse(bytes.toString('utf8')))
    if (!checked.success) return { problem: refusedLedger(id, describeIssue(checked.error)) }
    return checked.data.id === id
      ? { ledger: checked.data }
      : { problem: refusedLedger(id, `the ledger of page ${checked.data.id}`) }
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: refusedLedger(id, 'not JSON') }
    throw error
  }
}

const damagedLedger = (id: string): Problem => ({
  ...refusedLedger(id, 'the ledger was changed since it was written'),
  why: 'only a parse writes it, and a wrong one would give wrong text and ids',
  todo: 'nothing where its page is parsed again now; else restore the file from its history',
})

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
