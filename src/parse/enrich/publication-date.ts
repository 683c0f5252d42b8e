import type { PublicationDate } from '../../record/article.ts'
import type { Sidecar } from '../../record/sidecar.ts'
import { parseEdtf } from './edtf.ts'
import { parseFolioDate } from './folio-date.ts'
import type { ArticleText } from './spot.ts'
import { inferDate } from './text-date.ts'

/** What the date of a page can be known from. */
export interface DatedText {
  sidecar: Sidecar
  folio: { date: string | null } | null
  articles: ArticleText[]
}

/**
 * When the page was published: from the sidecar, else from the folio line, else as far as the text proves it.
 * Null where nothing does. A sidecar date that is no date is passed over: the reader of sidecars refuses it.
 */
export function findPublicationDate({ sidecar, folio, articles }: DatedText): PublicationDate | null {
  return fromSidecar(sidecar.date) ?? (folio?.date ? parseFolioDate(folio.date) : null) ?? inferDate(articles)
}

function fromSidecar(date: string | undefined): PublicationDate | null {
  const span = date === undefined ? null : parseEdtf(date)
  return span && date !== undefined ? { ...span, assumed: null, from: 'sidecar', evidence: date } : null
}
