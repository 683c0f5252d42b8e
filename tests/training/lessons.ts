import { composeBlindPage, readBlindArticles } from '../composer/blind/compose-blind.ts'
import { BLIND, STUDIED } from '../composer/blind/layouts/index.ts'
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

/** Pages of every layout that the parser learns from, mixed. */
export function composeLessons(seeds: Seeds): ComposedPage[] {
  const [articles, others] = [readArticles(), readBlindArticles()]
  const studied = Object.keys(BLIND).filter((layout) => STUDIED.has(layout))
  return mix(
    listSeeds(seeds).flatMap((seed) => [
      ...[...Object.keys(TUNED), ...Object.keys(HELD_OUT)].map((layout) =>
        composePage(layout, seed, articles),
      ),
      ...studied.map((layout) => composeBlindPage(layout, seed, others)),
    ]),
  )
}

/** Pages of the wide layouts, where much is uncertain. */
export function composeDoubtfulPages(seeds: Seeds): ComposedPage[] {
  const articles = readWideArticles()
  return listSeeds(seeds).flatMap((seed) =>
    Object.keys(WIDE).map((layout) => composeWidePage(layout, seed, articles)),
  )
}

const listSeeds = ({ first, count }: Seeds): number[] => Array.from({ length: count }, (_, at) => first + at)

/** The same order at each run, in which pages of a layout do not follow each other. */
const mix = <T>(pages: readonly T[]): T[] =>
  pages
    .map((page, at) => ({ page, rank: Math.imul(at + 7, 2654435761) >>> 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ page }) => page)
