import { describe, expect, test } from 'vitest'
import { formatDate, formatDateBriefly, isInferred, monthsOf } from '../../src/site/dates.ts'
import { dateOf } from './sample.ts'

const cases = [
  ['2023-07-04', '2023-07-04', '2023-07-04', '2023年7月4日', '2023年7月4日'],
  ['2023-07', '2023-07-01', '2023-07-31', '2023年7月', '2023年7月'],
  ['2023-07~', '2023-07-03', '2023-07-31', '约2023年7月', '约2023年7月'],
  ['1985~', '1985-01-01', '1985-12-31', '约1985年', '约1985年'],
  ['[2023-01-29..2023-02-28]', '2023-01-29', '2023-02-28', '约2023年1月29日至2月28日', '约2023年1至2月'],
  [
    '[2023-12-29..2024-01-12]',
    '2023-12-29',
    '2024-01-12',
    '约2023年12月29日至2024年1月12日',
    '约2023年12月至2024年1月',
  ],
] as const

describe.each(cases)('%s', (edtf, earliest, latest, full, brief) => {
  const date = dateOf(edtf, earliest, latest)
  test('is said in full and briefly', () => {
    expect([formatDate(date), formatDateBriefly(date)]).toEqual([full, brief])
  })
})

test('a date that is not known is said to be so', () => {
  expect(formatDate(null)).toBe('日期不详')
})

test('a month that is printed is not inferred, one that rests on an assumption is', () => {
  const printed = dateOf('2023-07', '2023-07-01', '2023-07-31')
  expect([isInferred(printed), isInferred({ ...printed, assumed: '两周内见报' })]).toEqual([false, true])
})

test('a piece stands in each month that it may belong to, over the turn of a year too', () => {
  expect(monthsOf(dateOf('', '2023-11-20', '2024-01-02'))).toEqual(['2023-11', '2023-12', '2024-01'])
})
