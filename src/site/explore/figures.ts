import { findingSlug } from '../../store/findings/entity-slug.ts'
import { kindOfUnit, UNIT_KINDS, type UnitKind } from '../../store/findings/find.ts'
import { paths } from '../address.ts'
import { archive, once } from '../archive.ts'
import { cutSheets, routeSheets, type Sheet, type SheetRoute } from '../lists.ts'
import type { StatedFigure } from './findings.ts'
import { listFindings } from './open.ts'
import { findSentence } from './sentence.ts'
import { hasView } from './views.ts'

/** The figures of one unit. */
export interface UnitFigures {
  unit: string
  kind: UnitKind
  slug: string
  path: string
  /** The greatest first. */
  figures: StatedFigure[]
}

const GROUPS = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })

/** `7860000000` → `7,860,000,000`; a range has both of its ends. */
export const formatValue = ({ value, to }: { value: number; to?: number }): string =>
  to === undefined ? GROUPS.format(value) : `${GROUPS.format(value)}–${GROUPS.format(to)}`

/** The greatest first; equals stay in the order of the articles. */
const byValue = (a: StatedFigure, b: StatedFigure): number => b.figure.value - a.figure.value

const SIGNS: Record<string, string> = { '%': 'percent', '‰': 'permille' }

/** The figures by unit: kinds in their order, the unit with the most figures first. */
export function groupByUnit(figures: readonly StatedFigure[]): UnitFigures[] {
  const units = Map.groupBy(figures, ({ figure }) => figure.unit)
  return Array.from(units, ([unit, within]) => {
    const slug = SIGNS[unit] ?? findingSlug('unit', unit, unit)
    const kind = kindOfUnit(unit)
    return { unit, kind, slug, path: paths.figuresOfUnit(slug), figures: within.toSorted(byValue) }
  }).sort(
    (a, b) =>
      UNIT_KINDS.indexOf(a.kind) - UNIT_KINDS.indexOf(b.kind) ||
      b.figures.length - a.figures.length ||
      (a.slug < b.slug ? -1 : 1),
  )
}

export const listUnits = (): UnitFigures[] => groupByUnit(listFindings().figures)

export type FigureOrder = 'greatest' | 'newest'

/** The list of a unit's figures in one of its orders. */
export interface FigureSubject {
  unit: UnitFigures
  order: FigureOrder
}

type FigureRoute = SheetRoute<StatedFigure, FigureSubject>

function routeUnit(unit: UnitFigures, all: readonly StatedFigure[]): FigureRoute[] {
  const { listLength } = archive.settings
  const newest = all.filter(({ figure }) => figure.unit === unit.unit)
  return [
    ...routeSheets(paths.figures, cutSheets(unit.path, unit.figures, listLength), {
      unit,
      order: 'greatest' as const,
    }),
    ...routeSheets(paths.figures, cutSheets(paths.newest(unit.path), newest, listLength), {
      unit,
      order: 'newest' as const,
    }),
  ]
}

/** The sheets of every unit, in both orders. */
export function routeFigures(): FigureRoute[] {
  if (!hasView('figures')) return []
  const all = listFindings().figures
  const units = Map.groupBy(all, ({ figure }) => figure.unit)
  return listUnits().flatMap((unit) => routeUnit(unit, units.get(unit.unit) ?? []))
}

/** A sentence with the figures that it states. */
export interface FigureSentence {
  entry: StatedFigure['entry']
  anchor?: string
  figures: StatedFigure[]
  /** The sentence in pieces: those that state a figure are marked. */
  pieces: { words: string; marked: boolean }[]
}

/** The sentences that state figures, in order, each once. */
export function groupBySentence(figures: readonly StatedFigure[]): FigureSentence[] {
  const sentences = Map.groupBy(figures, ({ text, at, length, anchor }) => {
    const { start, end } = findSentence(text, at, length)
    return `${anchor} ${start} ${end}`
  })
  return [...sentences.values()].flatMap((within) => {
    const [first] = within
    if (!first) return []
    const { entry, anchor } = first
    return [{ entry, ...(anchor && { anchor }), figures: within, pieces: cutPieces(first, within) }]
  })
}

function cutPieces(
  { text, at, length }: StatedFigure,
  within: readonly StatedFigure[],
): FigureSentence['pieces'] {
  const { start, end } = findSentence(text, at, length)
  const pieces: FigureSentence['pieces'] = []
  let from = start
  for (const figure of within) {
    pieces.push({ words: text.slice(from, figure.at), marked: false })
    from = figure.at + figure.length
    pieces.push({ words: text.slice(figure.at, from), marked: true })
  }
  return [...pieces, { words: text.slice(from, end), marked: false }].filter(({ words }) => words !== '')
}

/** The figures of one article, in the order of its text. */
export interface ArticleFigures {
  entry: StatedFigure['entry']
  figures: StatedFigure[]
}

const ARTICLES_ON_SHEET = 10

const listSheetsByArticle = once((): Sheet<ArticleFigures>[] => {
  const articles = Map.groupBy(listFindings().figures, ({ entry }) => entry)
  const listed = Array.from(articles, ([entry, figures]) => ({ entry, figures }))
  return cutSheets(paths.figuresByArticle, listed, ARTICLES_ON_SHEET)
})

/** The sheets of all figures by article, newest first. */
export const routeFiguresByArticle = (): SheetRoute<ArticleFigures, 'figures'>[] =>
  hasView('figures') ? routeSheets(paths.figuresByArticle, listSheetsByArticle(), 'figures') : []

/** The place of an article in those sheets. */
const anchorOf = (id: string): string => `a-${id}`

const placesById = once(
  () =>
    new Map(
      listSheetsByArticle().flatMap(({ list, number, entries }) =>
        entries.map(({ entry: { id }, figures }): [string, { path: string; count: number }] => [
          id,
          { path: `${paths.sheet(list, number)}#${anchorOf(id)}`, count: figures.length },
        ]),
      ),
    ),
)

/** Where the figures of an article are listed, and how many there are; undefined where it has none. */
export const findFiguresOf = (id: string): { path: string; count: number } | undefined =>
  hasView('figures') ? placesById().get(id) : undefined
