import { formatMonthSpans, monthsOf } from './dates.ts'
import type { Entry } from './groupings.ts'
import { words } from './words.ts'

const MONTHS = 12

/** How many articles of one city fall into each month of a year; an article may fall into more than one. */
export interface CoverageRow {
  /** null for the articles of no known city. */
  city: string | null
  /** January first. */
  months: number[]
  /** Articles of the year, each once. */
  total: number
}

export interface CoverageYear {
  /** `2023` */
  year: string
  rows: CoverageRow[]
}

/** What is held of one city. */
export interface Holding {
  city: string | null
  articles: number
  pages: number
  /** The months, `2023-07`, into which its articles fall, in order. */
  months: string[]
  /** The months between the first and the last of them that have nothing. */
  gaps: string[]
}

const datedMonths = ({ date }: Entry): string[] => (date ? monthsOf(date) : [])
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Articles by city, cities in the order of their names' first article; those of none last. */
function byCity(entries: readonly Entry[]): Map<string | null, Entry[]> {
  const cities = new Map<string | null, Entry[]>()
  for (const entry of entries) {
    const name = entry.city?.name ?? null
    const known = cities.get(name)
    if (known) known.push(entry)
    else cities.set(name, [entry])
  }
  const [...sorted] = [...cities].sort(
    ([a, ofA], [b, ofB]) =>
      Number(a === null) - Number(b === null) || ofB.length - ofA.length || compareText(a ?? '', b ?? ''),
  )
  return new Map(sorted)
}

/** The months of a year that a city's articles fall into; undefined where none does. */
function countMonths(city: string | null, entries: readonly Entry[], year: string): CoverageRow | undefined {
  const months = Array.from({ length: MONTHS }, () => 0)
  let total = 0
  for (const entry of entries) {
    const within = datedMonths(entry).filter((month) => month.startsWith(year))
    if (within.length > 0) total += 1
    for (const month of within)
      months[Number(month.slice(5)) - 1] = (months[Number(month.slice(5)) - 1] ?? 0) + 1
  }
  return total > 0 ? { city, months, total } : undefined
}

/** What is held by year, city and month: the latest year first, the fullest city first. */
export function coverYears(entries: readonly Entry[]): CoverageYear[] {
  const cities = byCity(entries)
  const years = new Set(entries.flatMap((entry) => datedMonths(entry).map((month) => month.slice(0, 4))))
  return [...years]
    .sort((a, b) => compareText(b, a))
    .map((year) => ({
      year,
      rows: [...cities].flatMap(([city, ofCity]) => countMonths(city, ofCity, year) ?? []),
    }))
}

/** Every month from the first to the last, `2022-11` to `2023-02`. */
function monthsBetween(first: string, last: string): string[] {
  return monthsOf({ edtf: '', earliest: `${first}-01`, latest: `${last}-28`, assumed: null, from: 'text' })
}

/** What is held of each city, and which months between have nothing. */
export function listHoldings(entries: readonly Entry[]): Holding[] {
  return Array.from(byCity(entries), ([city, ofCity]) => {
    const months = [...new Set(ofCity.flatMap(datedMonths))].sort(compareText)
    const [first, last] = [months[0], months.at(-1)]
    const span = first && last ? monthsBetween(first, last) : []
    return {
      city,
      articles: ofCity.length,
      pages: new Set(ofCity.map(({ page }) => page)).size,
      months,
      gaps: span.filter((month) => !months.includes(month)),
    }
  })
}

/** A stretch of months without a break, from the first to the last. */
export type MonthSpan = readonly [first: string, last: string]

const follows = (month: string, before: string): boolean => monthsBetween(before, month).length === 2

/** Months in order as stretches: `2022-11`, `2022-12`, `2023-03` are two. */
export function joinMonths(months: readonly string[]): MonthSpan[] {
  const spans: [string, string][] = []
  for (const month of months) {
    const last = spans.at(-1)
    if (last && follows(month, last[1])) last[1] = month
    else spans.push([month, month])
  }
  return spans
}

/** Stretches that are told one by one; of more, only the first and the last month and how many breaks lie between. */
const TOLD_SPANS = 5

/** The months in which the articles were published, in words; empty where none is dated. */
export function formatHeldMonths(entries: readonly Entry[]): string {
  const spans = joinMonths([...new Set(entries.flatMap(datedMonths))].sort(compareText))
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last) return ''
  if (spans.length <= TOLD_SPANS) return formatMonthSpans(spans)
  return words.coverage.interrupted(formatMonthSpans([[first[0], last[1]]]), spans.length - 1)
}
