import type { LedgerPart, PageLedger } from '../../record/ledger.ts'
import { lettersOfSpans } from '../../record/letters.ts'
import type { ParsedPage } from '../../record/parsed-page.ts'

/** Letters that follow each other and are compared together: long enough that chance hardly repeats them. */
const RUN = 5

/** What an article and an earlier one have in common. */
export interface ArticlePair {
  /** The article's place on the page. */
  index: number
  /** The earlier one's id. */
  id: string
  /** Runs of five letters that both have. */
  common: number
  /** Their share of the smaller one's runs. */
  share: number
  /** Their share of the earlier one's runs. */
  piece: number
}

/** Every article of a page with every earlier one, those first that have most in common. */
export function pairArticles(previous: PageLedger, parsed: ParsedPage): ArticlePair[] {
  const earlier = previous.articles.map(({ id, parts }) => ({ id, runs: runsOf(previous.lines, parts) }))
  return parsed.articles
    .flatMap(({ parts }, index) => {
      const runs = runsOf(parsed.lines, parts)
      return earlier.map(({ id, runs: before }) => ({ index, id, ...compare(runs, before) }))
    })
    .toSorted((a, b) => b.common - a.common || b.share - a.share)
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

function compare(a: Runs, b: Runs): Pick<ArticlePair, 'common' | 'share' | 'piece'> {
  let common = 0
  for (const [run, count] of a) common += Math.min(count, b.get(run) ?? 0)
  return { common, share: common / Math.min(sizeOf(a), sizeOf(b)), piece: common / sizeOf(b) }
}

const sizeOf = (runs: Runs): number => [...runs.values()].reduce((sum, count) => sum + count, 0)
