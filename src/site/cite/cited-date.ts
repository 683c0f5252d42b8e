import type { PublicationDate } from '../../record/article.ts'
import { isInferred } from '../dates.ts'

/** A date as citation formats hold it: `[2023]`, `[2023, 7]` or `[2023, 7, 4]`; `to` where it is a range. */
export interface CitedDate {
  from: number[]
  to: number[] | null
  /** True where the page does not print it. */
  inferred: boolean
}

type Dated = Pick<PublicationDate, 'edtf' | 'earliest' | 'latest' | 'assumed' | 'from'>

const YEAR = 4
const MONTH = 7

/** How much of a day is certain enough to cite: the day where it is known, else the month, else the year. */
function precisionOf({ edtf }: Dated): number {
  if (/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return edtf.length
  return /^\d{4}[~?%]?$/.test(edtf) ? YEAR : MONTH
}

/** Takes a date apart; an inferred range is cited by its months. */
export function citedDateOf(date: Dated): CitedDate {
  const precision = precisionOf(date)
  const [from, to] = [date.earliest, date.latest].map((day) => day.slice(0, precision))
  const parse = (text = ''): number[] => text.split('-').map(Number)
  return { from: parse(from), to: from === to ? null : parse(to), inferred: isInferred(date) }
}

/** `2023-07`. */
export const formatParts = (parts: readonly number[]): string =>
  parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
