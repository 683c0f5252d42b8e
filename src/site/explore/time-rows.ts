import { findMonthPath, findYearPath } from '../archive.ts'
import { formatMonthName, formatYearName } from '../dates.ts'
import type { CityGrouping, Entry } from '../groupings.ts'
import { words } from '../words.ts'
import { type ChartColumn, formatCount } from './columns-chart.ts'
import { arrangeColumns, type Column } from './timeline.ts'

/** A column of the timeline, with its name and its count in words. */
export interface TimeColumn extends ChartColumn {
  name: string
  count: string
}

/** The articles of the archive, or of one city, over time. */
export interface TimeRow {
  name: string
  path?: string
  articles: number
  columns: TimeColumn[]
}

/** `2023-07` → `2023年7月`, `2023` → `2023年`. */
export function formatPeriod(period: string): string {
  const [year = '', month] = period.split('-')
  return formatYearName(year) + (month === undefined ? '' : formatMonthName(month))
}

const findPath = (period: string): string | undefined =>
  period.length > 4 ? findMonthPath(`${period}-01`) : findYearPath(period)

function describeColumn({ period, certain, possible }: Column): TimeColumn {
  const name = formatPeriod(period)
  const isHeld = certain + possible > 0
  const count = isHeld ? formatCount({ certain, possible }) : ''
  const path = isHeld ? findPath(period) : undefined
  return {
    period,
    certain,
    possible,
    name,
    count,
    says: `${name} ${count}`,
    ...(path !== undefined && { path }),
  }
}

/** The columns of a row, in the periods of the whole archive. */
function describeRow(entries: readonly Entry[], periods: readonly string[]): TimeColumn[] {
  const byYear = periods[0]?.length === 4
  const own = new Map(arrangeColumns(entries, byYear).map((column) => [column.period, column]))
  return periods.map((period) => describeColumn(own.get(period) ?? { period, certain: 0, possible: 0 }))
}

/** The timeline: all articles first, then the cities, the fullest first. */
export function describeTimeline(
  entries: readonly Entry[],
  cities: readonly CityGrouping[],
): { rows: TimeRow[]; most: number; undated: number } {
  const all = arrangeColumns(entries)
  const periods = all.map(({ period }) => period)
  const rows = [
    { name: words.explore.timeline.total, articles: entries.length, columns: describeRow(entries, periods) },
    ...cities.map(({ name, path, entries: own }) => ({
      ...{ name, path, articles: own.length },
      columns: describeRow(own, periods),
    })),
  ]
  const most = Math.max(0, ...all.map(({ certain, possible }) => certain + possible))
  return { rows, most, undated: entries.filter(({ date }) => date === null).length }
}
