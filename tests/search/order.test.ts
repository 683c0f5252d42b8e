import { describe, expect, test } from 'vitest'
import { countShardDigits, findShard, type Row } from '../../src/search/bundle.ts'
import { createEngine, type Pagefind } from '../../src/search/engine.ts'
import { createFold } from '../../src/search/fold.ts'
import { parseQuery } from '../../src/search/query.ts'
import { formatQuestion } from '../../src/search/tokens.ts'

const facets = { city: [], topic: [], byline: [], column: [], year: [] }
const row = (id: string, earliest: string, headlineLength = 4): Row => ({
  ...{ key: `zh_${id}`, id, earliest, latest: earliest, headlineLength, facets },
})

/** Pagefind, as far as it would give these places of these phrases. */
const answering = (places: Record<string, Record<string, number>>): Pagefind => ({
  search: async (question) => {
    const phrase = Object.keys(places).find((folded) => formatQuestion(folded) === question) ?? ''
    return {
      results: Object.entries(places[phrase] ?? {}).map(([id, at]) => ({ id: `zh_${id}`, words: [at] })),
    }
  },
})

const ask = (rows: Row[], places: Record<string, Record<string, number>>, query: string) =>
  createEngine({
    pagefind: answering(places),
    articles: rows.length,
    shardDigits: 0,
    readRows: async () => rows,
  }).ask(parseQuery(query, createFold('')))

describe('results', () => {
  test('stand with headline hits first, then the newest, then by id', async () => {
    const rows = [row('a', '2023-01-01'), row('b', ''), row('c', '2023-01-01'), row('d', '2020-01-01')]
    const { rows: found } = await ask(rows, { 环境: { d: 3, c: 4, b: 9, a: 7 } }, '环境')
    expect(found.map(({ id }) => id)).toEqual(['d', 'a', 'c', 'b'])
  })

  test('have every phrase, and each phrase is counted by itself', async () => {
    const rows = [row('a', ''), row('b', '')]
    const { rows: found, counts } = await ask(rows, { 甲: { a: 5, b: 5 }, 乙: { b: 9 } }, '甲 乙')
    expect(found.map(({ id }) => id)).toEqual(['b'])
    expect(counts).toEqual([2, 1])
  })

  test('are refused where the index knows an article that the rows do not', async () => {
    await expect(ask([row('a', '')], { 甲: { x: 1 } }, '甲')).rejects.toThrow('zh_x')
  })

  test('of an empty archive are none, without asking', async () => {
    expect(await ask([], { 甲: { x: 1 } }, '甲')).toEqual({ counts: [0], rows: [] })
  })
})

describe('shards', () => {
  test.each([
    [0, 0],
    [256, 0],
    [257, 1],
    [4096, 1],
    [100_000, 3],
  ])('of %i articles are named by %i digits', (articles, digits) => {
    expect(countShardDigits(articles)).toBe(digits)
  })

  test('are named by the beginning of the key', () => {
    expect(findShard('zh_3e9c857', 2)).toBe('3e')
    expect(findShard('zh_3e9c857', 0)).toBe('')
  })
})
