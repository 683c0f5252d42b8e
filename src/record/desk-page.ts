import { z } from 'zod'
import { LedgerArticle, PageLedger } from './ledger.ts'

const DeskArticle = LedgerArticle.pick({
  ...{ id: true, fields: true, parts: true, refersTo: true, corrections: true, formerAnchors: true },
}).strip()

/**
 * What the correction desk reads of a page: its lines and their owners, without the reasons of the cuts. It is the
 * ledger, withheld text masked, with less in it.
 */
export const DeskPage = PageLedger.omit({ inputs: true, corrections: true, problems: true })
  .extend({ articles: z.array(DeskArticle) })
  .strip()
export type DeskPage = z.infer<typeof DeskPage>
