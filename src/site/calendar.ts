import type { Grouping } from './groupings.ts'

/** A day of a calendar: its number, and its articles where it has some. */
export interface CalendarDay {
  number: number
  grouping: Grouping | undefined
}

/** Seven days from Monday on; null where the week lies in another month. */
export type CalendarWeek = (CalendarDay | null)[]

const WEEK = 7

/** How many days of the first week lie in the month before. */
const daysBefore = (year: number, month: number): number =>
  (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + WEEK - 1) % WEEK

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/**
 * The weeks of a month.
 * @param year `2023`
 * @param month `07`
 * @param days the days that have articles, by their slug (`04`)
 */
export function arrangeMonth(year: string, month: string, days: readonly Grouping[]): CalendarWeek[] {
  const [y, m] = [Number(year), Number(month)]
  const byNumber = new Map(days.map((day) => [Number(day.slug), day]))
  const cells: CalendarWeek = Array.from({ length: daysBefore(y, m) }, () => null)
  for (let number = 1; number <= daysIn(y, m); number++)
    cells.push({ number, grouping: byNumber.get(number) })
  while (cells.length % WEEK > 0) cells.push(null)
  return Array.from({ length: cells.length / WEEK }, (_, week) => cells.slice(week * WEEK, (week + 1) * WEEK))
}
