import type { PublicationDate } from '../../record/article.ts'
import { type Day, endOfMonth, exists, formatDay } from './calendar.ts'

/** EDTF and its bounds: what a date says, before who says it. */
export type DateSpan = Pick<PublicationDate, 'edtf' | 'earliest' | 'latest'>

const LEVEL_0 = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/

/**
 * `2023`, `2023-07`, `2023-07-04`, each also with `~` (approximate) → its first and last day. Null where it is not
 * such a date or no such day exists. The mark `~` stays in the EDTF value; the bounds are those of the date itself.
 */
export function parseEdtf(text: string): DateSpan | null {
  const match = LEVEL_0.exec(text.trim())
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)]
  const first: Day = { year, month: month || 1, day: day || 1 }
  if ((match[2] && !month) || (match[3] && !day) || !exists(first)) return null
  const last = day ? first : endOfMonth({ year, month: month || 12 })
  return { edtf: match[0], earliest: formatDay(first), latest: formatDay(last) }
}

/** `2023-01-30` for one day, `2023-07~` within one month, else `[2023-01-29..2023-02-28]`. */
export function formatSpan(first: Day, last: Day): DateSpan {
  const [earliest, latest] = [formatDay(first), formatDay(last)]
  if (earliest === latest) return { edtf: earliest, earliest, latest }
  const month = earliest.slice(0, 7)
  return { edtf: latest.startsWith(month) ? `${month}~` : `[${earliest}..${latest}]`, earliest, latest }
}
