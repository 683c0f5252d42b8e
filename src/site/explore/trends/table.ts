import { BYTE_ORDER_MARK, formatRecord } from '../../../data/csv.ts'
import { type Bin, countSeries, type Series, type Span, type Stock } from './count.ts'
import { words } from './words.ts'

/** What was counted: the phrases with their articles, and the archive that they are counted in. */
export interface Counted {
  phrases: readonly { typed: string; stocks: readonly Stock[] }[]
  base: readonly Stock[]
  periods: readonly string[]
  span: Span
}

/** `2023-07` → `2023年7月`, `2023` → `2023年`. */
export function formatPeriod(period: string): string {
  const [year, month] = period.split('-')
  return `${year}${words.year}${month === undefined ? '' : `${Number(month)}${words.month}`}`
}

/** `3`, or `3–5` where two more articles may belong to the period. */
export const formatBin = ({ certain, possible }: Bin): string =>
  possible === 0 ? String(certain) : `${certain}–${certain + possible}`

const within = (stocks: readonly Stock[], city: string | undefined): Stock[] =>
  stocks.filter((stock) => city === undefined || stock.city === city)

/** The lines of one phrase in one city, or in all. */
function listLines(
  typed: string,
  city: string,
  series: Series,
  base: Series,
  periods: readonly string[],
): string[][] {
  const lines = periods.map((period, index) => {
    const [bin, all] = [series.bins[index], base.bins[index]]
    return [typed, city, period, bin?.certain, bin?.possible, all?.certain, all?.possible].map(String)
  })
  return [...lines, [typed, city, words.undatedRow, String(series.undated), '', String(base.undated), '']]
}

/**
 * Everything that was counted as a table for spreadsheets: phrase by phrase, all cities together and each by itself,
 * period by period.
 */
export function formatTrendTable({ phrases, base, periods, span }: Counted): string {
  const cities = [...new Set(base.map(({ city }) => city))].sort()
  const places = [
    { name: words.all, city: undefined },
    ...cities.map((city) => ({ name: city || words.noCity, city })),
  ]
  const lines = phrases.flatMap(({ typed, stocks }) =>
    places.flatMap(({ name, city }) =>
      listLines(
        typed,
        name,
        countSeries(within(stocks, city), periods, span),
        countSeries(within(base, city), periods, span),
        periods,
      ),
    ),
  )
  const { phrase, city, period, certain, possible, baseCertain, basePossible } = words.columns
  const head = [phrase, city, period, certain, possible, baseCertain, basePossible]
  return BYTE_ORDER_MARK + [head, ...lines].map(formatRecord).join('')
}
