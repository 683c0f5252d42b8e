import type { PublicationDate } from '../record/article.ts'
import { words } from './words.ts'

type Dated = Pick<PublicationDate, 'edtf' | 'earliest' | 'latest' | 'assumed' | 'from'>

interface Day {
  year: number
  month: number
  day: number
}

const EXACT_DAY = /^\d{4}-\d{2}-\d{2}$/
const MONTH = /^\d{4}-\d{2}[~?%]?$/
const YEAR = /^\d{4}[~?%]?$/

function parseDay(iso: string): Day {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return { year, month, day }
}

const formatYear = ({ year }: Day): string => `${year}${words.dates.year}`
const formatMonth = (day: Day): string => `${formatYear(day)}${day.month}${words.dates.month}`
const formatDay = (day: Day): string => `${formatMonth(day)}${day.day}${words.dates.day}`

/** True where the day is not printed on the page, but follows from the text. */
export const isInferred = (date: Dated): boolean => date.assumed !== null || /[~?%[]/.test(date.edtf)

/** The end of a range, without what it shares with its beginning. */
function formatEnd(from: Day, to: Day): string {
  if (from.year !== to.year) return formatDay(to)
  if (from.month !== to.month) return `${to.month}${words.dates.month}${to.day}${words.dates.day}`
  return `${to.day}${words.dates.day}`
}

/** The date in full: `2023年7月4日`, `约2023年7月`, `约2023年1月29日至2月28日`; unknown dates are said to be so. */
export function formatDate(date: Dated | null): string {
  if (!date) return words.dates.unknown
  const [from, to] = [parseDay(date.earliest), parseDay(date.latest)]
  if (EXACT_DAY.test(date.edtf)) return formatDay(from)
  const about = isInferred(date) ? words.dates.about : ''
  if (MONTH.test(date.edtf)) return about + formatMonth(from)
  if (YEAR.test(date.edtf)) return about + formatYear(from)
  return `${about}${formatDay(from)}${words.dates.to}${formatEnd(from, to)}`
}

/** The date for a line of a list, to the month: `2023年7月4日`, `约2023年7月`, `约2023年1至2月`. */
export function formatDateBriefly(date: Dated | null): string {
  if (!date || EXACT_DAY.test(date.edtf) || YEAR.test(date.edtf)) return formatDate(date)
  const [from, to] = [parseDay(date.earliest), parseDay(date.latest)]
  const about = isInferred(date) ? words.dates.about : ''
  if (from.year !== to.year) return `${about}${formatMonth(from)}${words.dates.to}${formatMonth(to)}`
  if (from.month === to.month) return about + formatMonth(from)
  return `${about}${formatYear(from)}${from.month}${words.dates.to}${to.month}${words.dates.month}`
}

/** The day, `2023-07-04`, where it is known. */
export const findDay = (date: Dated): string | undefined =>
  EXACT_DAY.test(date.edtf) ? date.edtf : undefined

/** Stretches of months in words: `2022年11月至2023年2月、2023年5月`. */
export const formatMonthSpans = (spans: readonly (readonly [first: string, last: string])[]): string =>
  spans
    .map(([first, last]) => {
      const [from, to] = [parseDay(first), parseDay(last)]
      if (first === last) return formatMonth(from)
      const end = from.year === to.year ? `${to.month}${words.dates.month}` : formatMonth(to)
      return `${formatMonth(from)}${words.dates.to}${end}`
    })
    .join(words.site.listSeparator)

/** The months, `2023-07`, in which the piece may have been published. */
export function monthsOf(date: Dated): string[] {
  const months: string[] = []
  let { year, month } = parseDay(date.earliest)
  const last = date.latest.slice(0, 7)
  for (let name = date.earliest.slice(0, 7); name <= last; ) {
    months.push(name)
    ;[year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
    name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
  }
  return months
}

/** `2023` → `2023年`. */
export const formatYearName = (year: string): string => `${Number(year)}${words.dates.year}`

/** `04` → `4日`. */
export const formatDayName = (day: string): string => `${Number(day)}${words.dates.day}`

/** `07` → `7月`. */
export const formatMonthName = (month: string): string => `${Number(month)}${words.dates.month}`
