import type { LedgerPart, PageLedger } from '../record/ledger.ts'
import { lettersOfSpans } from '../record/letters.ts'
import type { ParsedPage } from '../record/parsed-page.ts'
import { sha256 } from './digest.ts'
import type { IdentifierRegister } from './identifier-register.ts'

/** Letters that follow each other and are compared together: long enough that chance hardly repeats them. */
const RUN = 5
/** The share of the smaller article's runs that two articles must have in common to be the same article. */
const SAME = 0.5

/**
 * The id of each article of a page. An article keeps the id of the earlier article whose source text it mostly
 * covers: pairs are taken by the number of runs of five letters that they share, most first, where these are at
 * least half of the smaller one's. So where an article is split, its id stays with the longest piece, and where
 * two are joined, the id of the longer one stays. All others get new ids.
 */
export function keepIdentifiers(
  pageId: string,
  parsed: ParsedPage,
  register: IdentifierRegister,
  previous?: PageLedger,
): string[] {
  const kept = previous ? matchArticles(previous, parsed) : new Map<number, string>()
  const before = new Set(previous?.articles.map(({ id }) => id))
  const taken = new Set(before)
  return parsed.articles.map(({ parts }, index) => {
    const from = `${pageId}:${firstLine(parts)}`
    const id =
      kept.get(index) ??
      register.mintArticle(from, articleDigest(parsed.lines, parts), (held) => taken.has(held))
    if (before.has(id)) register.adoptArticle(id, from)
    taken.add(id)
    return id
  })
}

/** Digest of the letters of an article's source, by which a withdrawn article is known again. */
export const articleDigest = (lines: readonly string[], parts: readonly LedgerPart[]): string =>
  sha256(
    lettersOfSpans(
      lines,
      parts.flatMap(({ spans }) => spans),
    ),
  )

/** The first line of the page that the article owns a part of. */
export const firstLine = (parts: readonly LedgerPart[]): number =>
  Math.min(...parts.flatMap(({ spans }) => spans.map(([line]) => line)))

function matchArticles(previous: PageLedger, parsed: ParsedPage): Map<number, string> {
  const earlier = previous.articles.map(({ id, parts }) => ({ id, runs: runsOf(previous.lines, parts) }))
  const pairs = parsed.articles.flatMap(({ parts }, index) => {
    const runs = runsOf(parsed.lines, parts)
    return earlier.map(({ id, runs: before }) => ({ index, id, ...compare(runs, before) }))
  })
  const kept = new Map<number, string>()
  const given = new Set<string>()
  for (const { index, id, share } of pairs.toSorted((a, b) => b.common - a.common || b.share - a.share)) {
    if (share < SAME || kept.has(index) || given.has(id)) continue
    kept.set(index, id)
    given.add(id)
  }
  return kept
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

function compare(a: Runs, b: Runs): { common: number; share: number } {
  let common = 0
  for (const [run, count] of a) common += Math.min(count, b.get(run) ?? 0)
  return { common, share: common / Math.min(sizeOf(a), sizeOf(b)) }
}

const sizeOf = (runs: Runs): number => [...runs.values()].reduce((sum, count) => sum + count, 0)
