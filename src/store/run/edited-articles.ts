import { existsSync, readFileSync } from 'node:fs'
import type { Correction } from '../../record/correction.ts'
import type { LedgerArticle, PageLedger } from '../../record/ledger.ts'
import type { Problem } from '../../record/problem.ts'
import { parseArticleFile } from '../article-file.ts'
import { articlePath } from '../content-paths.ts'
import { captureEdits, type Editor } from '../corrections/capture-edits.ts'
import { textDigest } from '../digest.ts'
import { misfit } from '../misfit.ts'

/** What people changed in the article files of a page. */
export interface CapturedEdits {
  corrections: Correction[]
  /** One for each file that was read, with the count of what was taken. */
  problems: Problem[]
}

/**
 * The article files of a page that are none of what the parser wrote, read as corrections. One that cannot be read
 * is refused, and with it the page: nothing may be written over it. `isOwn` knows the digests of files that the
 * parser was about to write.
 */
export function readEditedArticles(
  contentDir: string,
  page: PageLedger,
  isOwn: (digest: string) => boolean,
  editor: Editor,
): { captured: CapturedEdits } | { problems: Problem[] } {
  const captured: CapturedEdits = { corrections: [], problems: [] }
  const refused: Problem[] = []
  for (const entry of page.articles) {
    const text = readArticleText(contentDir, entry.id)
    if (text === undefined || textDigest(text) === entry.digest || isOwn(textDigest(text))) continue
    const edits = readEdits(text, entry, page, editor)
    if ('problem' in edits) refused.push(edits.problem)
    else {
      captured.corrections.push(...edits.corrections)
      if (edits.corrections.length > 0)
        captured.problems.push(takenProblem(entry.id, edits.corrections.length))
    }
  }
  return refused.length > 0 ? { problems: refused } : { captured }
}

/** True where every article file of a page is there as the parser wrote it. */
export const areAsWritten = (
  contentDir: string,
  articles: readonly Pick<LedgerArticle, 'id' | 'digest'>[],
): boolean =>
  articles.every(({ id, digest }) => {
    const text = readArticleText(contentDir, id)
    return text !== undefined && textDigest(text) === digest
  })

/** The text of an article file; undefined where there is none. */
export function readArticleText(contentDir: string, id: string): string | undefined {
  const path = articlePath(contentDir, id)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

function readEdits(
  text: string,
  entry: LedgerArticle,
  page: PageLedger,
  editor: Editor,
): { corrections: Correction[] } | { problem: Problem } {
  const path = `articles/${entry.id}.md`
  const read = parseArticleFile(text, path)
  if ('problem' in read) return read
  const { front } = read.file
  if (front.id !== entry.id || front.page !== page.id)
    return {
      problem: misfit(path, 'E011', `id ${front.id} and page ${front.page} are not those of the ledger`),
    }
  return { corrections: captureEdits(entry, page, read.file, editor) }
}

const takenProblem = (id: string, count: number): Problem => ({
  path: `articles/${id}.md`,
  line: 1,
  column: 1,
  code: 'W102',
  what: `the article file was edited by hand; ${count} ${count === 1 ? 'correction was' : 'corrections were'} taken from it`,
  why: 'what people know better outlives every parse',
  todo: 'nothing; see them in corrections/, or undo them with npm run correct -- --undo',
})
