import { composeBlindPage, readBlindArticles } from '../composer/blind/compose-blind.ts'
import { BLIND, ROUNDS, STUDIED } from '../composer/blind/layouts/index.ts'
import { composePage } from '../composer/compose.ts'
import { HELD_OUT, TUNED } from '../composer/layouts/index.ts'
import { readArticles } from '../composer/read-articles.ts'
import type { ComposedPage } from '../composer/sheet.ts'
import { composeWidePage, readWideArticles } from '../composer/wide/compose-wide.ts'
import { WIDE } from '../composer/wide/layouts/index.ts'

/** Seeds from the first on, so many of each layout. */
export interface Seeds {
  first: number
  count: number
}

/** Seeds that the model is learnt from; no figure is reported on them. */
export const LESSONS: Seeds = { first: 1001, count: 10 }
/** The network, which has many more numbers to learn, sees more of them. */
export const NETWORK_LESSONS: Seeds = { first: 1001, count: 25 }
/** Pages of which neither has learnt. */
export const CONFIDENCE_LESSONS: Seeds = { first: 2101, count: 4 }

/** Pages of every layout that the parser learns from, mixed. */
export function composeLessons(seeds: Seeds): ComposedPage[] {
  const [articles, others, wide] = [readArticles(), readBlindArticles(), readWideArticles()]
  const studied = Object.keys(BLIND).filter((layout) => STUDIED.has(layout))
  return mix(
    listSeeds(seeds).flatMap((seed) => [
      ...[...Object.keys(TUNED), ...Object.keys(HELD_OUT)].map((layout) =>
        composePage(layout, seed, articles),
      ),
      ...studied.map((layout) => composeBlindPage(layout, seed, others)),
      ...Object.keys(WIDE).map((layout) => composeWidePage(layout, seed, wide)),
    ]),
  )
}

/** The layout that a composed page is of: its name without the seed. */
export const layoutOf = (source: string): string => source.replace(/-\d+\.txt$/u, '')

/** Who wrote a layout, with its papers and articles: the name of the set. */
export function setOf(layout: string): string {
  if (layout in TUNED || layout in HELD_OUT) return 'first'
  if (layout in WIDE) return 'wide'
  return Object.keys(ROUNDS).find((set) => layout in (ROUNDS[set] ?? {})) ?? 'earlier'
}

const listSeeds = ({ first, count }: Seeds): number[] => Array.from({ length: count }, (_, at) => first + at)

/** The same order at each run, in which pages of a layout do not follow each other. */
const mix = <T>(pages: readonly T[]): T[] =>
  pages
    .map((page, at) => ({ page, rank: Math.imul(at + 7, 2654435761) >>> 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ page }) => page)
