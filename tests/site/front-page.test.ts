import { expect, test } from 'vitest'
import { formatHeldMonths } from '../../src/site/coverage.ts'
import { arrangeFrontPage, listCorrected } from '../../src/site/front-page.ts'
import { dateOf, entryOf } from './sample.ts'

test('the longest piece of the newest page leads, those of other pages follow, and nothing stands twice', () => {
  const entries = [
    entryOf('short', { page: 'new', length: 100 }),
    entryOf('long', { page: 'new', length: 900 }),
    entryOf('other', { page: 'old', length: 300 }),
  ]
  const { lead, seconds, others } = arrangeFrontPage(entries)
  expect([lead, ...seconds, ...others].map((entry) => entry?.id)).toEqual(['long', 'other', 'short'])
})

test('what people corrected last comes first, what has no date last, and untouched articles not at all', () => {
  const entries = [
    entryOf('untouched'),
    entryOf('undated', { corrected: '' }),
    entryOf('older', { corrected: '2024-01-02' }),
    entryOf('newer', { corrected: '2025-03-04' }),
  ]
  expect(listCorrected(entries, 6).map(({ id }) => id)).toEqual(['newer', 'older', 'undated'])
  expect(listCorrected(entries, 1)).toHaveLength(1)
})

test('few stretches of months are told one by one, many by their ends and breaks', () => {
  const on = (month: string) => entryOf(month, { date: dateOf(month, `${month}-01`, `${month}-28`) })
  expect(formatHeldMonths([on('2023-02'), on('2022-10'), on('2023-01')])).toBe('2022年10月、2023年1月至2月')
  const many = ['2019-01', '2019-03', '2019-05', '2019-07', '2019-09', '2020-01'].map(on)
  expect(formatHeldMonths(many)).toBe('2019年1月至2020年1月，其间有5段空缺')
  expect(formatHeldMonths([entryOf('undated')])).toBe('')
})
