/** A day of the proleptic Gregorian calendar. Plain numbers: no clock and no time zone has a say. */
export interface Day {
  year: number
  month: number
  day: number
}

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** False for 13月, 2月30日, 2023年2月29日. */
export const exists = ({ year, month, day }: Day): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month)

/** `2023-01-29` */
export const formatDay = ({ year, month, day }: Day): string =>
  `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`

const pad = (number: number): string => String(number).padStart(2, '0')

export const compareDays = (a: Day, b: Day): number => a.year - b.year || a.month - b.month || a.day - b.day

/** The day `count` days after a day; `count` is less than a month. */
export function addDays({ year, month, day }: Day, count: number): Day {
  const over = day + count - lengthOfMonth(year, month)
  if (over <= 0) return { year, month, day: day + count }
  return month === 12 ? { year: year + 1, month: 1, day: over } : { year, month: month + 1, day: over }
}

export const endOfMonth = ({ year, month }: Pick<Day, 'year' | 'month'>): Day => ({
  year,
  month,
  day: lengthOfMonth(year, month),
})

/** Day of the week, 0 for Sunday (Sakamoto's method). */
export function weekdayOf({ year, month, day }: Day): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0
  const y = month < 3 ? year - 1 : year
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7
}
