import { expect, test } from 'vitest'
import type { Entry } from '../../src/site/groupings.ts'
import { asNarrowed, limitsFor, Narrowing, type Value, type WholeList } from '../../src/site/narrowing.ts'
import { entryOf } from './sample.ts'

const LIMITS = { whole: 2, narrowed: 2 }
const city = (name: string) => ({ city: { id: name, name } })
const entries = [
  entryOf('a', { ...city('锦州'), topics: ['工业'], type: 'photo' }),
  entryOf('b', { ...city('锦州'), topics: ['工业', '能源'] }),
  entryOf('c', { ...city('锦州'), topics: ['工业'] }),
  entryOf('d', { ...city('阜新'), topics: ['能源'] }),
]

const pathOf = ({ kind, name }: Value): string => `/${kind}/${name}/`
const wholeOf = (value: Value, has: (entry: Entry) => boolean): WholeList => ({
  path: pathOf(value),
  name: '',
  value,
  entries: entries.filter(has),
})
const jinzhou = wholeOf({ kind: 'city', name: '锦州' }, (entry) => entry.city?.name === '锦州')
const industry = wholeOf({ kind: 'topic', name: '工业' }, ({ topics }) => topics.includes('工业'))
const energy = wholeOf({ kind: 'topic', name: '能源' }, ({ topics }) => topics.includes('能源'))
const writer: WholeList = { path: '/people/x/', name: '某人', entries }

const idsOf = (narrowing: Narrowing, path: string) => narrowing.lists.get(path)?.entries.map(({ id }) => id)

test('a list is narrowed to what has the value too, and each combination has one address', () => {
  const narrowing = new Narrowing([jinzhou, industry, energy], pathOf, LIMITS)
  expect(idsOf(narrowing, '/city/锦州/type/消息/')).toEqual(['b', 'c'])
  expect([...narrowing.lists.keys()].filter((path) => path.startsWith('/type/'))).toEqual([])
})

test('a value that all articles of a list have does not narrow it', () => {
  const narrowing = new Narrowing([industry], pathOf, LIMITS)
  expect(narrowing.findFacets(asNarrowed(industry)).map(({ kind }) => kind)).toEqual(['type'])
})

test('what a facet counts is what its list holds', () => {
  const narrowing = new Narrowing([jinzhou, industry, energy, writer], pathOf, LIMITS)
  const facets = [jinzhou, industry, energy, writer].flatMap((list) => narrowing.findFacets(asNarrowed(list)))
  expect(facets.length).toBeGreaterThan(3)
  for (const { values } of facets) {
    for (const { path, count } of values)
      expect(idsOf(narrowing, path) ?? [path.split('/').at(-2)], path).toHaveLength(count)
  }
})

test('where only one article has a value, the facet leads to it', () => {
  const narrowing = new Narrowing([jinzhou], pathOf, LIMITS)
  const topics = narrowing.findFacets(asNarrowed(jinzhou)).find(({ kind }) => kind === 'topic')
  expect(topics?.values).toEqual([{ name: '能源', count: 1, path: '/articles/b/' }])
  expect(narrowing.lists.has('/city/锦州/topic/能源/')).toBe(false)
})

test('a larger archive narrows only what fills more than a sheet', () => {
  expect([32, 400, 100_000].map((articles) => limitsFor(articles, 50).whole)).toEqual([10, 20, 50])
})

test('a list that is short is not narrowed', () => {
  const narrowing = new Narrowing([energy], pathOf, LIMITS)
  expect(narrowing.findFacets(asNarrowed(energy))).toEqual([])
  expect(narrowing.lists.size).toBe(0)
})

test('a narrowed list that is still long is narrowed further, and leads back to each wider one', () => {
  const more = [...entries, entryOf('e', { ...city('锦州'), topics: ['能源'] })]
  const narrowing = new Narrowing([{ ...writer, entries: more }], pathOf, LIMITS)
  const path = '/people/x/city/锦州/topic/能源/'
  expect(idsOf(narrowing, path)).toEqual(['b', 'e'])
  const list = narrowing.lists.get(path)
  const wider = list?.values.map((value) => narrowing.pathWithout(list, value))
  expect(wider).toEqual(['/people/x/topic/能源/', '/people/x/city/锦州/'])
  for (const known of wider ?? []) expect(narrowing.lists.has(known ?? '')).toBe(true)
})

test('a list that no page has without a value leads back to one of its other values', () => {
  const only = [
    entryOf('a', { ...city('锦州'), topics: ['工业'] }),
    entryOf('b', { ...city('锦州'), topics: ['工业'] }),
    entryOf('c', { ...city('锦州') }),
  ]
  const person: WholeList = { path: '/people/x/', name: '某人', entries: only }
  const narrowing = new Narrowing([person], pathOf, { whole: 2, narrowed: 1 })
  const list = narrowing.lists.get('/people/x/topic/工业/')
  expect(list && narrowing.pathWithoutOrigin(list)).toBe('/topic/工业/')
})
