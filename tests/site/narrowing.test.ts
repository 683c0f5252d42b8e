import { expect, test } from 'vitest'
import type { Entry } from '../../src/site/groupings.ts'
import { asNarrowed, Narrowing, type Value, type WholeList } from '../../src/site/narrowing.ts'
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
  expect(idsOf(narrowing, '/city/锦州/topic/能源/')).toEqual(['b'])
  expect([...narrowing.lists.keys()].filter((path) => path.startsWith('/topic/能源/city'))).toEqual([])
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
    for (const { path, count } of values) expect(idsOf(narrowing, path), path).toHaveLength(count)
  }
})

test('a list that is short is not narrowed', () => {
  const narrowing = new Narrowing([energy], pathOf, LIMITS)
  expect(narrowing.findFacets(asNarrowed(energy))).toEqual([])
  expect(narrowing.lists.size).toBe(0)
})

test('a narrowed list that is still long is narrowed further, and leads back to each wider one', () => {
  const narrowing = new Narrowing([jinzhou, industry, writer], pathOf, { whole: 2, narrowed: 2 })
  const path = '/people/x/city/锦州/type/消息/'
  expect(idsOf(narrowing, path)).toEqual(['b', 'c'])
  const list = narrowing.lists.get(path)
  const wider = list?.values.map((value) => narrowing.pathWithout(list, value))
  expect(wider).toEqual(['/people/x/type/消息/', '/people/x/city/锦州/'])
  for (const known of wider ?? []) expect(narrowing.lists.has(known ?? '')).toBe(true)
})
