import { composeBlindPage, readBlindArticles } from '../composer/blind/compose-blind.ts'
import { BLIND, STUDIED } from '../composer/blind/layouts/index.ts'
import { composePage } from '../composer/compose.ts'
import { HELD_OUT, TUNED } from '../composer/layouts/index.ts'
import { readArticles } from '../composer/read-articles.ts'
import type { ComposedPage } from '../composer/sheet.ts'
import { composeWidePage, readWideArticles } from '../composer/wide/compose-wide.ts'
import { WIDE } from '../composer/wide/layouts/index.ts'
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

/** Seeds of layouts that the parser may be tuned on, of those kept for the figures, of those that nobody looks at, of the wide ones. */
export const SEEDS = { tuned: [1, 20], heldOut: [101, 125], blind: [501, 520], wide: [601, 612] } as const

/** The gold pages, as one set. */
export const goldSet = (): PageSet => ({
  name: 'gold',
  pages: readGold().map((gold) => ({ gold, lines: readSeedLines(gold) })),
})

/** One set for each layout of the first two collections. */
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

const seedsOf = (layout: string): number[] => seedsIn(layout in HELD_OUT ? SEEDS.heldOut : SEEDS.tuned)

const seedsIn = ([first, last]: readonly [number, number]): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** One set for each layout that is blind, or was once. */
export const blindSets = (
  only: { layout?: string | undefined; seed?: number | undefined } = {},
): PageSet[] => {
  const articles = readBlindArticles()
  const seeds = only.seed === undefined ? seedsIn(SEEDS.blind) : [only.seed]
  return Object.keys(BLIND)
    .filter((layout) => only.layout === undefined || only.layout === layout)
    .map((layout) => ({
      name: layout,
      pages: seeds.map((seed) => composeBlindPage(layout, seed, articles)),
    }))
}

/** One set for each wide layout. */
export const wideSets = (
  only: { layout?: string | undefined; seed?: number | undefined } = {},
): PageSet[] => {
  const articles = readWideArticles()
  const seeds = only.seed === undefined ? seedsIn(SEEDS.wide) : [only.seed]
  return Object.keys(WIDE)
    .filter((layout) => only.layout === undefined || only.layout === layout)
    .map((layout) => ({
      name: layout,
      pages: seeds.map((seed) => composeWidePage(layout, seed, articles)),
    }))
}

/** The kinds of pages; all of them but the wide ones are scored where none is asked for. */
export const KINDS: ReadonlySet<string> = new Set(['gold', 'tuned', 'blind', 'wide'])

/** The sets of one kind, of one layout (gold counts as one), of one seed; without any of these, all but the wide ones. */
export function setsOf(only: {
  kind?: string | undefined
  layout?: string | undefined
  seed?: number | undefined
}): PageSet[] {
  const { kind, layout, seed } = only
  if (kind === 'wide' || (layout !== undefined && layout in WIDE)) return wideSets({ layout, seed })
  const gold = kind === undefined && seed === undefined ? [goldSet()] : kind === 'gold' ? [goldSet()] : []
  return [...gold, ...composedSets({ layout, seed }), ...blindSets({ layout, seed })].filter(
    ({ name }) => (layout === undefined || name === layout) && (kind === undefined || kindOf(name) === kind),
  )
}

/** What the pages of a layout are for: to learn from, or for the figures alone. */
function kindOf(layout: string): string {
  if (layout === 'gold') return 'gold'
  if (layout in WIDE) return 'wide'
  return layout in BLIND && !STUDIED.has(layout) ? 'blind' : 'tuned'
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

/** Gold, the layouts that the parser learns from, the blind and the wide ones, each as one. */
export function summarise(scores: readonly SetScore[]): SetScore[] {
  return [...KINDS].flatMap((kind) => {
    const members = scores.filter(({ name }) => kindOf(name) === kind)
    return members.length > 0 ? [together(kind, members)] : []
  })
}
