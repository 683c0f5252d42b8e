import type { LedgerPart, PageLedger } from '../record/ledger.ts'
import { lettersOfSpans } from '../record/letters.ts'
import type { ParsedPage } from '../record/parsed-page.ts'
import { sha256 } from './digest.ts'
import type { Departure, IdentifierRegister } from './identifier-register.ts'

/** Letters that follow each other and are compared together: long enough that chance hardly repeats them. */
const RUN = 5
/** The share of the smaller article's runs that two articles must have in common to be the same article. */
const SAME = 0.5
/** The share of a departed article's runs that another must have to be told as where its text is. */
const PIECE = 0.2

/** The ids of a page's articles, in its order, and what became of those that are not among them. */
export interface KeptIdentifiers {
  ids: string[]
  departed: { id: string; what: Departure }[]
}

/**
 * The id of each article of a page. An article keeps the id of the earlier article whose source text it mostly
 * covers: pairs are taken by the number of runs of five letters that they share, most first, where these are at
 * least half of the smaller one's. So where an article is split, its id stays with the longest piece, and where
 * two are joined, the id of the longer one stays. All others get new ids. The register takes all of it, and where
 * the articles begin; departures are the caller's to note.
 */
export function keepIdentifiers(
  pageId: string,
  parsed: ParsedPage,
  register: IdentifierRegister,
  previous?: PageLedger,
): KeptIdentifiers {
  const pairs = previous ? pairArticles(previous, parsed) : []
  const kept = matchPairs(pairs)
  const anchors = anchorsOf(pageId, parsed.articles)
  const taken = new Set(previous?.articles.map(({ id }) => id))
  const ids = parsed.articles.map(({ parts }, index) => {
    const from = anchors[index] ?? ''
    const known = kept.get(index)
    const id =
      known ?? register.mintArticle(from, articleDigest(parsed.lines, parts), (held) => taken.has(held))
    taken.add(id)
    return id
  })
  ids.forEach((id, index) => {
    register.anchorArticle(id, anchors[index] ?? '')
  })
  for (const { id, into } of splitsOf(pairs, ids, new Set(kept.values()))) register.split(id, into)
  return { ids, departed: previous ? departuresOf(previous, ids, pairs) : [] }
}

/** The earlier id that each article of a page keeps, by its place. */
export const matchArticles = (previous: PageLedger, parsed: ParsedPage): Map<number, string> =>
  matchPairs(pairArticles(previous, parsed))

/** Digest of the letters of an article's source, by which a withdrawn article is known again. */
export const articleDigest = (lines: readonly string[], parts: readonly LedgerPart[]): string =>
  sha256(
    lettersOfSpans(
      lines,
      parts.flatMap(({ spans }) => spans),
    ),
  )

/** `page id:first line` of each article; with the column, where another article begins on that line before it. */
export function anchorsOf(pageId: string, articles: readonly { parts: readonly LedgerPart[] }[]): string[] {
  const starts = articles.map(
    ({ parts }) => parts.flatMap(({ spans }) => spans).toSorted((a, b) => a[0] - b[0] || a[1] - b[1])[0],
  )
  return starts.map((start) => {
    const [line, column] = start ?? [0, 0]
    const isFirst = starts.every((other) => other?.[0] !== line || other[1] >= column)
    return isFirst ? `${pageId}:${line}` : `${pageId}:${line}:${column}`
  })
}

/** What an article and an earlier one have in common. */
interface Pair {
  index: number
  id: string
  common: number
  /** Of the smaller one's runs. */
  share: number
  /** Of the earlier one's runs. */
  piece: number
}

function pairArticles(previous: PageLedger, parsed: ParsedPage): Pair[] {
  const earlier = previous.articles.map(({ id, parts }) => ({ id, runs: runsOf(previous.lines, parts) }))
  return parsed.articles
    .flatMap(({ parts }, index) => {
      const runs = runsOf(parsed.lines, parts)
      return earlier.map(({ id, runs: before }) => ({ index, id, ...compare(runs, before) }))
    })
    .toSorted((a, b) => b.common - a.common || b.share - a.share)
}

function matchPairs(pairs: readonly Pair[]): Map<number, string> {
  const kept = new Map<number, string>()
  const given = new Set<string>()
  for (const { index, id, share } of pairs) {
    if (share < SAME || kept.has(index) || given.has(id)) continue
    kept.set(index, id)
    given.add(id)
  }
  return kept
}

/** Articles that live on, and the new ones that were mostly a piece of them. */
function splitsOf(
  pairs: readonly Pair[],
  ids: readonly string[],
  known: ReadonlySet<string>,
): { id: string; into: string[] }[] {
  return [...known].flatMap((id) => {
    const into = pairs
      .filter((pair) => pair.id === id && pair.share >= SAME && !known.has(ids[pair.index] ?? ''))
      .flatMap(({ index }) => ids[index] ?? [])
    return into.length > 0 ? [{ id, into }] : []
  })
}

function departuresOf(
  previous: PageLedger,
  ids: readonly string[],
  pairs: readonly Pair[],
): KeptIdentifiers['departed'] {
  return previous.articles
    .filter(({ id }) => !ids.includes(id))
    .map((entry) => {
      const into = pairs
        .filter((pair) => pair.id === entry.id && pair.piece >= PIECE)
        .flatMap(({ index }) => ids[index] ?? [])
      return { id: entry.id, what: departure(previous, entry, into) }
    })
}

/** What became of an article whose text is in the articles `into` now. */
export function departure(
  { lines }: PageLedger,
  { parts, fields }: PageLedger['articles'][number],
  into: readonly string[],
): Departure {
  const title = fields.headline ?? fields.kicker
  return {
    event: into.length === 0 ? 'withdrawn' : into.length === 1 ? 'merged' : 'split',
    digest: articleDigest(lines, parts),
    ...(into.length > 0 ? { into: [...into] } : {}),
    ...(title === null || fields.status === 'withheld' ? {} : { title }),
  }
}

type Runs = ReadonlyMap<string, number>

function runsOf(lines: readonly string[], parts: readonly LedgerPart[]): Runs {
  const letters = lettersOfSpans(
    lines,
    parts.flatMap(({ spans }) => spans),
  )
  const runs = new Map<string, number>()
  for (let start = 0; start === 0 || start + RUN <= letters.length; start++) {
    const run = letters.slice(start, start + RUN)
    runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}

function compare(a: Runs, b: Runs): { common: number; share: number; piece: number } {
  let common = 0
  for (const [run, count] of a) common += Math.min(count, b.get(run) ?? 0)
  return { common, share: common / Math.min(sizeOf(a), sizeOf(b)), piece: common / sizeOf(b) }
}

const sizeOf = (runs: Runs): number => [...runs.values()].reduce((sum, count) => sum + count, 0)
