import { composePage } from '../composer/compose.ts'
import { HELD_OUT, TUNED } from '../composer/layouts/index.ts'
import { readArticles } from '../composer/read-articles.ts'
import type { ComposedPage } from '../composer/sheet.ts'
import { readGold, readSeedLines } from '../gold/read-gold.ts'
import type { Cut } from './calibration.ts'
import { measurePage } from './measure.ts'
import { parseLines, readOwnKnowledge } from './parse-lines.ts'
import { Tally } from './tally.ts'

/** Pages that are scored together. */
export interface PageSet {
  name: string
  pages: ComposedPage[]
}

/** The figures of a set of pages. */
export interface SetScore {
  name: string
  tally: Tally
  cuts: Cut[]
}

/** Seeds of layouts that the parser may be tuned on, and of those kept for the figures. */
export const SEEDS = { tuned: [1, 20], heldOut: [101, 125] } as const

/** The gold pages, as one set. */
export const goldSet = (): PageSet => ({
  name: 'gold',
  pages: readGold().map((gold) => ({ gold, lines: readSeedLines(gold) })),
})

/** One set for each layout; the names of the held-out ones are `HELD_OUT`'s. */
export function composedSets(
  only: { layout?: string | undefined; seed?: number | undefined } = {},
): PageSet[] {
  const articles = readArticles()
  return [...Object.keys(TUNED), ...Object.keys(HELD_OUT)]
    .filter((layout) => only.layout === undefined || only.layout === layout)
    .map((layout) => ({
      name: layout,
      pages: (only.seed === undefined ? seedsOf(layout) : [only.seed]).map((seed) =>
        composePage(layout, seed, articles),
      ),
    }))
}

function seedsOf(layout: string): number[] {
  const [first, last] = layout in HELD_OUT ? SEEDS.heldOut : SEEDS.tuned
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** Parses and measures every page of each set. */
export function scoreSets(sets: readonly PageSet[]): SetScore[] {
  const knowledge = readOwnKnowledge()
  return sets.map(({ name, pages }) => {
    const tally = new Tally()
    const cuts = pages.flatMap(({ lines, gold }) => {
      const page = measurePage(gold, parseLines(gold.source, lines, knowledge))
      tally.add(page.tally)
      return page.cuts
    })
    return { name, tally, cuts }
  })
}

/** The figures of several sets as one. */
export function together(name: string, scores: readonly SetScore[]): SetScore {
  const tally = new Tally()
  for (const score of scores) tally.add(score.tally)
  return { name, tally, cuts: scores.flatMap(({ cuts }) => cuts) }
}

/** Gold, tuned layouts and held-out layouts, each as one. */
export function summarise(scores: readonly SetScore[]): SetScore[] {
  const group = (name: string, layouts: object): SetScore[] => {
    const members = scores.filter((score) => score.name in layouts)
    return members.length > 0 ? [together(name, members)] : []
  }
  return [
    ...scores.filter(({ name }) => name === 'gold'),
    ...group('tuned', TUNED),
    ...group('held-out', HELD_OUT),
  ]
}
