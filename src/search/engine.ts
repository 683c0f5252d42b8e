import { findShard, type Row } from './bundle.ts'
import type { Phrase } from './query.ts'
import { formatQuestion } from './tokens.ts'

/** The part of Pagefind's runtime that search stands on. */
export interface Pagefind {
  search(question: string): Promise<{ results: { id: string; words: number[] }[] }>
}

/** Everything found, before it is narrowed by facets. */
export interface Answer {
  /** In how many articles each phrase stands by itself. */
  counts: number[]
  /** The articles in which every phrase stands: headline hits first, then the newest. */
  rows: Row[]
}

/** Asks the index; rejects where it cannot be sure that nothing was missed. */
export interface Engine {
  ask(phrases: readonly Phrase[]): Promise<Answer>
}

export interface EngineSources {
  pagefind: Pagefind
  /** How many articles can be found; an empty archive has no index to ask. */
  articles: number
  shardDigits: number
  readRows(shard: string): Promise<Row[]>
}

/** Where a phrase first begins, by article. */
type Found = Map<string, number>

async function findPhrase(pagefind: Pagefind, phrase: Phrase): Promise<Found> {
  const { results } = await pagefind.search(formatQuestion(phrase.folded))
  return new Map(results.map(({ id, words }) => [id, Math.min(...words)]))
}

/** Keys that every phrase has; nothing where there is no phrase. */
function intersect([first, ...others]: readonly Found[]): string[] {
  return [...(first?.keys() ?? [])].filter((key) => others.every((found) => found.has(key)))
}

/** Rows by key, from the shards that hold them. */
async function readRowsOf(keys: readonly string[], sources: EngineSources): Promise<Map<string, Row>> {
  const shards = new Set(keys.map((key) => findShard(key, sources.shardDigits)))
  const rows = await Promise.all(Array.from(shards, (shard) => sources.readRows(shard)))
  return new Map(rows.flat().map((row) => [row.key, row]))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** More phrases in the headline first, then the newest, then by id. */
export function orderRows(rows: readonly Row[], inHeadline: (row: Row) => number): Row[] {
  return rows.toSorted(
    (a, b) => inHeadline(b) - inHeadline(a) || compare(b.earliest, a.earliest) || compare(a.id, b.id),
  )
}

export function createEngine(sources: EngineSources): Engine {
  return {
    async ask(phrases) {
      if (sources.articles === 0) return { counts: phrases.map(() => 0), rows: [] }
      const found: Found[] = []
      for (const phrase of phrases) found.push(await findPhrase(sources.pagefind, phrase))
      const keys = intersect(found)
      const known = await readRowsOf(keys, sources)
      const rows = keys.map((key) => {
        const row = known.get(key)
        if (!row) throw new Error(`Unexpected key ${key} in the index, expected one that a row has`)
        return row
      })
      const inHeadline = ({ key, headlineLength }: Row): number =>
        found.filter((starts) => (starts.get(key) ?? headlineLength) < headlineLength).length
      return { counts: found.map(({ size }) => size), rows: orderRows(rows, inHeadline) }
    },
  }
}
