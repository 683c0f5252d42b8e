import { expect, test } from 'vitest'
import { countCrossings } from '../../src/site/crossings.ts'
import { sortOldestFirst } from '../../src/site/lists.ts'
import { dateOf, entryOf } from './sample.ts'

const turn = dateOf('[2022-12-20..2023-02-03]', '2022-12-20', '2023-02-03')

test('the lists that articles of a list stand in too are counted, the fullest first', () => {
  const entries = [
    entryOf('a', { topics: ['工业', '能源'], date: turn }),
    entryOf('b', { topics: ['能源'], type: 'photo' }),
  ]
  expect(countCrossings(entries, 'topic')).toEqual([
    { name: '能源', count: 2 },
    { name: '工业', count: 1 },
  ])
  expect(countCrossings(entries, 'year').map(({ name }) => name)).toEqual(['2022', '2023'])
  expect(
    countCrossings(entries, 'type')
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(['图片新闻', '消息'])
  expect(countCrossings(entries, 'column')).toEqual([])
})

test('oldest first keeps articles of one day in their order, and the undated last', () => {
  const on = (id: string, iso: string) => entryOf(id, { date: dateOf(iso, iso, iso) })
  const entries = [
    on('new', '2023-07-04'),
    on('one', '2022-01-01'),
    on('two', '2022-01-01'),
    entryOf('undated'),
  ]
  expect(sortOldestFirst(entries).map(({ id }) => id)).toEqual(['one', 'two', 'new', 'undated'])
})
