import { rmSync } from 'node:fs'
import { writeFileAtomic } from '../atomic-file.ts'
import { articlePath, pagePath } from '../content-paths.ts'
import type { PagePlan } from './plan-page.ts'

/**
 * Writes the article files of a page, removes those of articles that are gone, and writes the ledger last: as long as
 * it is the old one, the page is planned and written again. The correction file and the list of ids must stand.
 */
export function writePage(contentDir: string, { ledger, ledgerText, files, departed }: PagePlan): void {
  for (const { id, text } of files) writeFileAtomic(articlePath(contentDir, id), text)
  for (const id of departed) rmSync(articlePath(contentDir, id), { force: true })
  writeFileAtomic(pagePath(contentDir, ledger.id), ledgerText)
}
