import { describe, expect, test } from 'vitest'
import {
  type Choice,
  countValues,
  type FacetValues,
  listFacetValues,
  narrow,
} from '../../src/search/facets.ts'
import { makeArticle, onDay } from './small-archive.ts'

const entry = (values: Partial<FacetValues>) => ({
  facets: { city: [], topic: [], byline: [], column: [], year: [], ...values },
})
const entries = [
  entry({ city: ['锦州市'], topic: ['工业', '能源'], year: ['2023'] }),
  entry({ city: ['锦州市'], topic: ['工业'], year: ['2024'] }),
  entry({ city: ['阜新市'], topic: ['能源'], year: ['2024'] }),
  entry({ topic: ['民生'], year: ['2023', '2024'] }),
]

describe('facets', () => {
  test('combine: what is left has every chosen value', () => {
    expect(narrow(entries, { city: '锦州市', topic: '能源' })).toEqual([entries[0]])
    expect(narrow(entries, { city: '锦州市', year: '2025' })).toEqual([])
    expect(narrow(entries, {})).toEqual(entries)
  })

  test('count the results that a choice would leave, whatever is chosen in the facet itself', () => {
    expect(countValues(entries, 'city', { topic: '能源', city: '锦州市' })).toEqual([
      { value: '锦州市', count: 1 },
      { value: '阜新市', count: 1 },
    ])
  })

  test('put the most frequent value first, then follow the characters', () => {
    const values = countValues(entries, 'topic', {}).map(({ value, count }) => `${value} ${count}`)
    expect(values).toEqual(['工业 2', '能源 2', '民生 1'])
  })

  test('put the latest year first', () => {
    expect(countValues(entries, 'year', {}).map(({ value }) => value)).toEqual(['2024', '2023'])
  })

  test('keep a chosen value that has no results, so that it can be dropped', () => {
    const choice: Choice = { city: '盘锦市', topic: '工业' }
    expect(countValues(entries, 'city', choice)).toContainEqual({ value: '盘锦市', count: 0 })
  })

  test('list each name of an article once, and every year in which it may have been published', () => {
    const byline = { name: '姜帆', role: 'reporter', as: '姜帆' } as const
    const day = onDay('2022-12-30')
    const article = makeArticle('aaaaaa', [], { bylines: [byline, { ...byline, role: 'photographer' }] })
    expect(listFacetValues(article)).toMatchObject({ byline: ['姜帆'], year: [], city: [], column: [] })
    expect(listFacetValues({ ...article, date: day && { ...day, latest: '2023-01-05' } }).year).toEqual([
      '2022',
      '2023',
    ])
  })
})
