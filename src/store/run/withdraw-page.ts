import { rmSync } from 'node:fs'
import type { PageLedger } from '../../record/ledger.ts'
import type { Problem } from '../../record/problem.ts'
import { articlePath, pagePath } from '../content-paths.ts'
import type { Editor } from '../corrections/capture-edits.ts'
import { appendCorrections, readCorrections } from '../corrections/correction-file.ts'
import { anchorsOf, pageOf } from '../identifiers/anchors.ts'
import { departure } from '../identifiers/departure.ts'
import type { IdentifierRegister } from '../identifiers/identifier-register.ts'
import { readEditedArticles } from './edited-articles.ts'

/** What withdrawing a page takes along: its corrections with the last edits, and the articles whose files go. */
export interface Withdrawal {
  id: string
  departed: string[]
  corrections?: string
  problems: Problem[]
}

/**
 * Decides how a page is withdrawn whose file is gone. What people edited goes into its corrections, which stay; one
 * article file that cannot be read keeps the page. `findMoved` gives the ids that have an article's text elsewhere.
 */
export function planWithdrawal(
  contentDir: string,
  page: PageLedger,
  register: IdentifierRegister,
  editor: Editor,
  unfinished: ReadonlySet<string>,
  findMoved: (digest: string) => string[],
): Withdrawal | { problems: Problem[] } {
  const file = readCorrections(contentDir, page.id)
  if ('problem' in file) return { problems: [file.problem] }
  const read = readEditedArticles(contentDir, page, (digest) => unfinished.has(digest), editor)
  if (!('captured' in read)) return read
  const { corrections, problems } = read.captured
  register.anchorPage(page.id, page)
  const anchors = anchorsOf(page.id, page.articles)
  const departed = page.articles.flatMap((entry, index) => {
    register.adoptArticle(entry.id, anchors[index] ?? '')
    if (pageOf(register.find('article', entry.id)?.from ?? '') !== page.id) return []
    const what = departure(page, entry, [])
    const into = findMoved(what.digest)
    register.depart('article', entry.id, into.length > 0 ? { ...what, event: 'moved', into } : what)
    return [entry.id]
  })
  register.depart('page', page.id, { event: 'withdrawn', digest: page.sha256 })
  const isEdited = corrections.length > 0
  return {
    ...{ id: page.id, departed, problems },
    ...(isEdited ? { corrections: appendCorrections(file.file, corrections) } : {}),
  }
}

/** Removes the article files of a page that is withdrawn, and its ledger last. */
export function removePage(contentDir: string, { id, departed }: Withdrawal): void {
  for (const article of departed) rmSync(articlePath(contentDir, article), { force: true })
  rmSync(pagePath(contentDir, id), { force: true })
}
