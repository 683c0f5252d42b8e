import { DeskPage } from '../record/desk-page.ts'
import { givenFields } from '../record/fields-of.ts'
import type { PageLedger } from '../record/ledger.ts'

/** What the correction desk reads of a page, as JSON; fields that say nothing are left out. */
export function formatDeskPage(ledger: PageLedger): string {
  const page = DeskPage.parse(ledger)
  const articles = page.articles.map((article) => ({ ...article, fields: givenFields(article.fields) }))
  return JSON.stringify({ ...page, articles })
}
