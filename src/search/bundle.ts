import type { FacetValues } from './facets.ts'
import type { SearchedPart } from './searched-parts.ts'

/** Where the files of search lie, below the folder or address of the index. */
export const files = {
  manifest: 'manifest.json',
  people: 'people.json',
  pagefind: 'pagefind/',
  runtime: 'pagefind/pagefind.js',
  /** Pagefind's program without the rules of any one language: the index has letters, not words. */
  engine: 'pagefind/wasm.unknown.pagefind',
  rows: (shard: string) => `rows/${shard || 'all'}.json`,
  text: (id: string) => `texts/${id}.json`,
} as const

/** `manifest.json`: what the search page reads first. */
export interface Manifest {
  /** Changes whenever anything that can be found changes. */
  edition: string
  articles: number
  /** How many digits of a row's key name its shard. */
  shardDigits: number
  /** Traditional characters, each followed by its simplified form. */
  simplified: string
}

/** One article in `rows/<shard>.json`: what is needed to order, count and narrow results without their text. */
export interface Row {
  /** The name by which Pagefind knows the article. */
  key: string
  id: string
  /** First day on which it can have been published; empty where nothing is known. */
  earliest: string
  /** Last day; empty where nothing is known. */
  latest: string
  /** Characters of the folded headline: where they end in the index. */
  headlineLength: number
  facets: FacetValues
}

/** `texts/<id>.json`: what one result shows. */
export interface ResultText {
  /** Path on the site, without the base path. */
  path: string
  title: string
  /** Place, date, column and the like, as a line shows them. */
  details: string[]
  parts: SearchedPart[]
}

/** `people.json`: the path of each person's page, by name. */
export type People = Record<string, string>

const SHARD_ROWS = 256

/** Digits of a key that make shards of at most about `SHARD_ROWS` rows. */
export function countShardDigits(articles: number): number {
  let digits = 0
  while (articles > SHARD_ROWS * 16 ** digits) digits += 1
  return digits
}

/** The shard of a key such as `zh_3e9c857`: the first digits of its hash. */
export function findShard(key: string, digits: number): string {
  const hash = key.indexOf('_') + 1
  return key.slice(hash, hash + digits)
}
