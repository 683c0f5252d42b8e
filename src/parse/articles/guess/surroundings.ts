import type { Belonging } from '../belonging.ts'
import type { Clue } from '../clue.ts'
import type { Cohesion } from '../cohesion.ts'
import type { Cover } from '../cover.ts'
import { addUnit, type UnitList } from '../division.ts'
import {
  countSinceSigned,
  distance,
  findNearest,
  isHeading,
  isSigned,
  isText,
  OUT_OF_SIGHT,
  stepOf,
  sumLetters,
} from './measures.ts'

/** A number that is read of a place on the page, and the steps that it is told apart in. */
interface Measure {
  name: string
  bounds: readonly number[]
  read: (at: number) => number
}

const INF = Number.POSITIVE_INFINITY
const NEAR = [0, 1, 2, 3, 5, 8, INF]
const SHARE = [0, 0.15, 0.3, 0.5, INF]
const ODDS = [-0.5, 0, 0.5, 1, 2, 4, 8, INF]
const COUNT = [0, 1, 2, 4, 8, INF]
const LETTERS = [0, 30, 80, 200, 500, 1200, INF]
const LENGTHS_APART = [0, 1, 2, 4, 8, OUT_OF_SIGHT - 1, INF]
const LEVELS = [0, 1, 2, INF]
const YES_OR_NO = [0, 1]
const NOT_OPEN = -9
const NOT_ASKED = -9
const GOES_ON = [NOT_ASKED, -2.5, -1, 0, 1, 2.5, INF]
const READS = [NOT_OPEN, -1, 0, 1, INF]
const RATHER = [-4, -1, 0, 1, 4, INF]
const NO_HEADING = 9
const NO_TEXTS = -1
/** How many texts above and below are asked for their wording, and how far they are looked for. */
const AROUND = 3
const FAR = 8

/** Reads what the page around each unit says of it: the places of what holds, in one row. */
export function readSurroundings(
  clues: readonly Clue[],
  cover: Cover,
  belonging: Belonging,
  cohesion: Cohesion,
): number[][] {
  const measures = listMeasures(clues, cover, belonging, cohesion)
  return clues.map((_, at) => {
    let base = 0
    return measures.map(({ bounds, read }) => {
      const place = base + stepOf(read(at), bounds)
      base += bounds.length
      return place
    })
  })
}

/** The places of the row by name. */
export const SURROUNDING_NAMES: readonly string[] = listMeasures(
  [],
  { bits: () => 0, share: () => 0 },
  () => 0,
  { join: () => 'unheard', reads: () => 0, goesOn: () => 0 },
).flatMap(({ name, bounds }) => bounds.map((bound) => `${name} ≤${bound}`))

function listMeasures(
  clues: readonly Clue[],
  cover: Cover,
  belonging: Belonging,
  cohesion: Cohesion,
): Measure[] {
  const texts = listTextsAround(clues)
  const { own, below } = readGoesOn(texts, belonging)
  const coverBy = (at: number, units: readonly number[] = []): number =>
    clues[at]?.headingLike
      ? cover.share(
          at,
          units.reduce((bits, unit) => bits | cover.bits(at, unit), 0),
        )
      : 0
  return [
    { name: 'covered below', bounds: SHARE, read: (at) => coverBy(at, texts[at]?.below) },
    { name: 'covered above', bounds: SHARE, read: (at) => coverBy(at, texts[at]?.above) },
    { name: 'text below goes on', bounds: ODDS, read: (at) => below[at] ?? 0 },
    { name: 'goes on', bounds: ODDS, read: (at) => own[at] ?? 0 },
    ...listTurns(clues, texts, belonging, cohesion),
    ...listNeighbours(clues),
    ...listPageMeasures(clues),
  ]
}

/** Which of the texts above a text goes on with: by the letters where they break off, and by their wording. */
function listTurns(
  clues: readonly Clue[],
  texts: readonly TextsAround[],
  belonging: Belonging,
  cohesion: Cohesion,
): Measure[] {
  const back = Array.from({ length: AROUND }, (_, at) => at)
  const isAsked = (at: number): boolean => isText(clues[at])
  const readsOn = (at: number, above: number | undefined): number =>
    isAsked(at) && above !== undefined && clues[above]?.unit.closes === 'open'
      ? cohesion.reads(above, at)
      : NOT_OPEN
  const wordingOf = (at: number, above: number | undefined): number =>
    isAsked(at) && above !== undefined ? belonging(at, -1, addUnit(null, above)) : 0
  return [
    {
      name: 'goes on inside a sentence',
      bounds: GOES_ON,
      read: (at) => (isAsked(at) ? cohesion.goesOn(at) : NOT_ASKED),
    },
    ...back.map((far) => ({
      name: `reads on from text ${far + 1} above`,
      bounds: READS,
      read: (at: number) => readsOn(at, texts[at]?.above[far]),
    })),
    {
      name: 'wording rather of texts farther above',
      bounds: RATHER,
      read: (at) => {
        const [nearest = 0, ...farther] = back.map((far) => wordingOf(at, texts[at]?.above[far]))
        return Math.max(...farther) - nearest
      },
    },
  ]
}

/** Headings and signatures around a place. */
function listNeighbours(clues: readonly Clue[]): Measure[] {
  const headings = findNearest(clues.length, (at) => isHeading(clues[at]))
  const signs = findNearest(clues.length, (at) => isSigned(clues[at]))
  const since = countSinceSigned(clues)
  const letters = sumLetters(clues)
  const between = (from: number, to: number): number => (letters[to] ?? 0) - (letters[from] ?? 0)
  const lastOf = (at: number): number => headings.above[at] ?? -1
  const nextOf = (at: number): number => headings.below[at] ?? -1
  const signedBelow = (at: number): number => Number(at >= 0 && isSigned(clues[at + 1]))
  const lengthsApart = (at: number, other: number): number =>
    other < 0 ? OUT_OF_SIGHT : Math.abs((clues[at]?.unit.letters ?? 0) - (clues[other]?.unit.letters ?? 0))
  const levelBeside = (at: number, other: number): number =>
    other < 0 ? NO_HEADING : Math.sign((clues[at]?.unit.level ?? 0) - (clues[other]?.unit.level ?? 0)) + 1
  const below = (at: number): string => clues[at + 1]?.unit.folded ?? ''
  return [
    { name: 'heading above', bounds: NEAR, read: (at) => distance(at, lastOf(at)) },
    { name: 'heading below', bounds: NEAR, read: (at) => distance(at, nextOf(at)) },
    { name: 'signed above', bounds: NEAR, read: (at) => distance(at, signs.above[at] ?? -1) },
    { name: 'signed below', bounds: NEAR, read: (at) => distance(at, signs.below[at] ?? -1) },
    { name: 'headings since signed', bounds: COUNT, read: (at) => since[at] ?? 0 },
    { name: 'heading above is signed', bounds: YES_OR_NO, read: (at) => signedBelow(lastOf(at)) },
    { name: 'heading below is signed', bounds: YES_OR_NO, read: (at) => signedBelow(nextOf(at)) },
    {
      name: 'longer than heading above by',
      bounds: LENGTHS_APART,
      read: (at) => lengthsApart(at, lastOf(at)),
    },
    {
      name: 'longer than heading below by',
      bounds: LENGTHS_APART,
      read: (at) => lengthsApart(at, nextOf(at)),
    },
    { name: 'level beside heading above', bounds: LEVELS, read: (at) => levelBeside(at, lastOf(at)) },
    { name: 'level beside heading below', bounds: LEVELS, read: (at) => levelBeside(at, nextOf(at)) },
    { name: 'letters since heading', bounds: LETTERS, read: (at) => between(lastOf(at) + 1, at) },
    {
      name: 'letters until heading',
      bounds: LETTERS,
      read: (at) => between(at + 1, nextOf(at) < 0 ? clues.length : nextOf(at)),
    },
    {
      name: 'dash below',
      bounds: YES_OR_NO,
      read: (at) => Number(/^\s*[—－–─―-]/u.test(below(at))),
    },
  ]
}

/** What the page as a whole is like, and where on it a place is. */
function listPageMeasures(clues: readonly Clue[]): Measure[] {
  const size = clues.length
  const countOf = (holds: (clue: Clue, at: number) => boolean): number => clues.filter(holds).length
  const headings = countOf(isHeading)
  const signedHeads = countOf(
    (clue, at) => isHeading(clue) && (isSigned(clues[at + 1]) || isSigned(clues[at + 2])),
  )
  const fixed = (name: string, bounds: readonly number[], value: number): Measure => ({
    name,
    bounds,
    read: () => value,
  })
  const shareOf = (count: number): number => count / Math.max(1, size)
  return [
    fixed('signed on the page', COUNT, countOf(isSigned)),
    fixed(
      'datelines on the page',
      COUNT,
      countOf(({ unit }) => Boolean(unit.marks.dateline?.dateline)),
    ),
    fixed('headings on the page', [0, 2, 4, 8, 16, INF], headings),
    fixed('headings that are signed', [0, 0.2, 0.4, 0.7, INF], signedHeads / Math.max(1, headings)),
    fixed('wrapped on the page', [0, 0.1, 0.4, INF], shareOf(countOf(({ unit }) => unit.wrapped))),
    fixed('levels on the page', [0, 0.05, 0.2, INF], shareOf(countOf(({ unit }) => unit.level > 0))),
    fixed(
      'series on the page',
      COUNT,
      countOf(({ series }) => series.begins !== undefined),
    ),
    { name: 'from the top', bounds: [0, 1, 2, 4, 8, INF], read: (at) => at },
    { name: 'from the foot', bounds: [0, 1, 2, 4, INF], read: (at) => size - 1 - at },
  ]
}

/** The nearest texts above and below a place. */
interface TextsAround {
  above: number[]
  below: number[]
}

function listTextsAround(clues: readonly Clue[]): TextsAround[] {
  const texts = clues.map(isText)
  const listTexts = (from: number, step: 1 | -1): number[] => {
    const found: number[] = []
    for (let far = 1; far < FAR && found.length < AROUND; far++)
      if (texts[from + far * step]) found.push(from + far * step)
    return found
  }
  return texts.map((_, at) => ({ above: listTexts(at, -1), below: listTexts(at, 1) }))
}

/**
 * For each place how well the unit itself and the text below it go with the wording of the texts above; less than 0
 * where there are none. What is asked of one unit is asked in a row, as `Belonging` is quick at.
 */
function readGoesOn(
  texts: readonly TextsAround[],
  belonging: Belonging,
): Record<'own' | 'below', Float64Array> {
  const lists = texts.map(({ above }) => listOf(above))
  const own = new Float64Array(texts.length).fill(NO_TEXTS)
  const below = new Float64Array(texts.length).fill(NO_TEXTS)
  for (let unit = 0, at = 0; unit < texts.length; unit++) {
    for (; at < unit && (texts[at]?.below[0] ?? 0) <= unit; at++) {
      const list = lists[at]
      if (list && texts[at]?.below[0] === unit) below[at] = belonging(unit, -1, list)
    }
    const list = lists[unit]
    if (list) own[unit] = belonging(unit, -1, list)
  }
  return { own, below }
}

/** The texts above in page order, as an article would hold them. */
const listOf = (units: readonly number[]): UnitList | null =>
  units.reduceRight<UnitList | null>((list, unit) => addUnit(list, unit), null)
