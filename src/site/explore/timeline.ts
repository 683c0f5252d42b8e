import { monthsOf } from '../dates.ts'
import type { Entry } from '../groupings.ts'

/** How many articles fall into a month for certain, and how many others may have. */
export interface MonthCount {
  /** `2023-07` */
  month: string
  certain: number
  possible: number
}

const nextMonth = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/** Every month from the first to the last, `2022-11` to `2023-02`. */
export function listMonths(first: string, last: string): string[] {
  const months: string[] = []
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month)
  return months
}

/**
 * Articles by month, from the first month to the last, empty ones included. An article whose date is known to the month
 * counts there for certain; one whose date is a range of months is possible in each of them.
 */
export function countByMonth(entries: readonly Pick<Entry, 'date'>[]): MonthCount[] {
  const counts = new Map<string, MonthCount>()
  for (const { date } of entries) {
    if (!date) continue
    const months = monthsOf(date)
    for (const month of months) {
      const count = counts.get(month) ?? { month, certain: 0, possible: 0 }
      count[months.length === 1 ? 'certain' : 'possible'] += 1
      counts.set(month, count)
    }
  }
  const held = [...counts.keys()].sort()
  const [first, last] = [held[0], held.at(-1)]
  if (!first || !last) return []
  return listMonths(first, last).map((month) => counts.get(month) ?? { month, certain: 0, possible: 0 })
}

/** With more months than this a row stands for a year. */
const MOST_MONTHS = 36

/** A column of the chart. */
export interface Column {
  /** `2023-07` or `2023` */
  period: string
  certain: number
  possible: number
}

/** Columns by year. An article counts once in each year that it may belong to. */
function countByYear(entries: readonly Pick<Entry, 'date'>[]): Column[] {
  const years = new Map<string, Column>()
  for (const { month } of countByMonth(entries)) {
    const period = month.slice(0, 4)
    years.set(period, years.get(period) ?? { period, certain: 0, possible: 0 })
  }
  for (const { date } of entries) {
    if (!date) continue
    const within = [...new Set(monthsOf(date).map((month) => month.slice(0, 4)))]
    for (const period of within) {
      const column = years.get(period)
      if (column) column[within.length === 1 ? 'certain' : 'possible'] += 1
    }
  }
  return [...years.values()]
}

/** The columns of a chart: months, or years where there would be too many months, or where `byYear` asks for them. */
export function arrangeColumns(entries: readonly Pick<Entry, 'date'>[], byYear?: boolean): Column[] {
  const months = countByMonth(entries)
  if (byYear ?? months.length > MOST_MONTHS) return countByYear(entries)
  return months.map(({ month, ...count }) => ({ period: month, ...count }))
}
