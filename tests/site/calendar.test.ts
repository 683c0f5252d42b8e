import { expect, test } from 'vitest'
import { arrangeMonth } from '../../src/site/calendar.ts'
import { groupByDate } from '../../src/site/groupings.ts'
import { dateOf, entryOf } from './sample.ts'

const numbersOf = (year: string, month: string) =>
  arrangeMonth(year, month, []).map((week) => week.map((day) => day?.number ?? 0).join(' '))

test('a week begins on Monday, and a month fills whole weeks', () => {
  expect(numbersOf('2023', '07')).toEqual([
    '0 0 0 0 0 1 2',
    '3 4 5 6 7 8 9',
    '10 11 12 13 14 15 16',
    '17 18 19 20 21 22 23',
    '24 25 26 27 28 29 30',
    '31 0 0 0 0 0 0',
  ])
})

test('February has its day more in a leap year, and none in 1900', () => {
  const lastOf = (year: string) => numbersOf(year, '02').join(' ').trim().split(' ').map(Number)
  expect([Math.max(...lastOf('2024')), Math.max(...lastOf('1900')), Math.max(...lastOf('2000'))]).toEqual([
    29, 28, 29,
  ])
})

test('a day with articles leads to them, and an article of which only the month is known stands on none', () => {
  const [year] = groupByDate([
    entryOf('a', { date: dateOf('2023-07-04', '2023-07-04', '2023-07-04') }),
    entryOf('b', { date: dateOf('2023-07~', '2023-07-03', '2023-07-31') }),
  ])
  const [month] = year?.months ?? []
  const held = arrangeMonth('2023', '07', month?.days ?? [])
    .flat()
    .filter((day) => day?.grouping)
  expect(month?.entries.length).toBe(2)
  expect(held.map((day) => [day?.number, day?.grouping?.path, day?.grouping?.entries.length])).toEqual([
    [4, '/dates/2023/07/04/', 1],
  ])
})
