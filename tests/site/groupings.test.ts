import { expect, test } from 'vitest'
import { groupLines } from '../../src/site/explore/group-lines.ts'
import { arrangeFrontPage, openingOf } from '../../src/site/front-page.ts'
import { groupByCity, groupByDate, groupByPerson } from '../../src/site/groupings.ts'
import { caption, dateOf, entryOf, paragraph } from './sample.ts'

const place = (id: string, name: string) => ({ id, name, level: 'county' as const, via: 'body' as const })
const slugOf = ({ name }: { name: string }) => name.toLowerCase()

test('a city lists its own counties, with the articles that mention them', () => {
  const city = { id: '211400', name: 'Huludao' }
  const entries = [
    entryOf('a', { city, places: [place('211422', 'Jianchang'), place('210726', 'Heishan')] }),
    entryOf('b', { city, places: [] }),
    entryOf('c', { city: { id: '210700', name: 'Jinzhou' }, places: [place('211422', 'Jianchang')] }),
  ]
  const shown = groupByCity(entries, slugOf).map(({ path, entries, counties }) => [
    path,
    entries.length,
    counties.map((county) => [county.path, county.entries.map(({ id }) => id).join()]),
  ])
  expect(shown).toEqual([
    ['/cities/huludao/', 2, [['/cities/huludao/jianchang/', 'a,c']]],
    ['/cities/jinzhou/', 1, [['/cities/jinzhou/heishan/', 'a']]],
  ])
})

test('people stand in the order of their slugs, under the first letter', () => {
  const by = (...names: string[]) => names.map((name) => ({ name, role: 'reporter' as const, as: name }))
  const people = groupByPerson(
    [entryOf('a', { bylines: by('Zhai', '7') }), entryOf('b', { bylines: by('Cui', 'Zhai') })],
    slugOf,
  )
  expect(people.map(({ name, entries }) => [name, entries.length])).toEqual([
    ['7', 1],
    ['Cui', 1],
    ['Zhai', 2],
  ])
  const lines = people.map(({ name, path, slug }) => ({ name, path, slug, says: '' }))
  expect(groupLines(lines).map(({ letter }) => letter)).toEqual(['#', 'C', 'Z'])
})

test('a name that signs twice is listed once', () => {
  const bylines = (['reporter', 'photographer'] as const).map((role) => ({ name: 'Cui', role, as: 'Cui' }))
  expect(groupByPerson([entryOf('a', { bylines })], slugOf).map(({ entries }) => entries.length)).toEqual([1])
})

test('an article stands in each of its months, and once in each of its years', () => {
  const years = groupByDate([
    entryOf('a', { date: dateOf('[2022-12-20..2023-02-03]', '2022-12-20', '2023-02-03') }),
    entryOf('b'),
  ])
  expect(
    years.map(({ path, entries, months }) => [path, entries.length, months.map((month) => month.path)]),
  ).toEqual([
    ['/dates/2023/', 1, ['/dates/2023/01/', '/dates/2023/02/']],
    ['/dates/2022/', 1, ['/dates/2022/12/']],
  ])
})

test('the front page leads with the longest piece of each page', () => {
  const entries = [
    entryOf('a', { page: 'one', length: 10 }),
    entryOf('b', { page: 'one', length: 90 }),
    entryOf('c', { page: 'two', length: 50 }),
  ]
  const { lead, seconds, others } = arrangeFrontPage(entries)
  expect([lead?.id, seconds.map(({ id }) => id), others.map(({ id }) => id)]).toEqual(['b', ['c'], ['a']])
})

test('an empty archive has a front page without a lead', () => {
  expect(arrangeFrontPage([])).toEqual({ lead: undefined, seconds: [], others: [] })
})

test('the opening of a piece is whole paragraphs, without captions', () => {
  expect(openingOf([caption('图'), paragraph('一二三'), paragraph('四五六'), paragraph('七')], 4)).toEqual([
    '一二三',
    '四五六',
  ])
})
