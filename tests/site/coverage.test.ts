import { expect, test } from 'vitest'
import { coverYears, joinMonths, listHoldings } from '../../src/site/coverage.ts'
import { formatMonthSpans } from '../../src/site/dates.ts'
import { dateOf, entryOf } from './sample.ts'

const huludao = { id: '211400', name: '葫芦岛市' }
const fuxin = { id: '210900', name: '阜新市' }
const day = (iso: string) => dateOf(iso, iso, iso)
const entries = [
  entryOf('a', {
    city: huludao,
    date: dateOf('[2023-01-20..2023-02-03]', '2023-01-20', '2023-02-03'),
    page: 'one',
  }),
  entryOf('b', { city: huludao, date: day('2022-11-02'), page: 'two' }),
  entryOf('c', { city: fuxin, date: day('2023-02-14') }),
  entryOf('d', { date: null }),
]

test('an article that may fall into two months counts in both, and once in the year', () => {
  const [latest] = coverYears(entries)
  expect(latest?.rows.map(({ city, months, total }) => [city, months.slice(0, 3), total])).toEqual([
    ['葫芦岛市', [1, 1, 0], 1],
    ['阜新市', [0, 1, 0], 1],
  ])
})

test('the latest year comes first, and a city without articles in it is left out', () => {
  const years = coverYears(entries).map(({ year, rows }) => [year, rows.map(({ city }) => city)])
  expect(years).toEqual([
    ['2023', ['葫芦岛市', '阜新市']],
    ['2022', ['葫芦岛市']],
  ])
})

test('the months of a city that have nothing between its first and its last are named', () => {
  expect(
    listHoldings(entries).map(({ city, articles, pages, gaps }) => [city, articles, pages, gaps]),
  ).toEqual([
    ['葫芦岛市', 2, 2, ['2022-12']],
    ['阜新市', 1, 1, []],
    [null, 1, 1, []],
  ])
})

test('months that follow each other are said as one stretch, over the turn of a year too', () => {
  const spans = joinMonths(['2022-11', '2022-12', '2023-01', '2023-05', '2023-07', '2023-08'])
  expect(formatMonthSpans(spans)).toBe('2022年11月至2023年1月、2023年5月、2023年7月至8月')
})
