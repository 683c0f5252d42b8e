import type { Belonging } from '../belonging.ts'
import type { Clue } from '../clue.ts'
import type { Cover } from '../cover.ts'
import { addUnit, type UnitList } from '../division.ts'

/** What the page around a unit says of it, as places in a row. */
export interface Surroundings {
  of(at: number): number[]
}

interface Measure {
  name: string
  bounds: readonly number[]
  read: (at: number) => number
}

const INF = Number.POSITIVE_INFINITY
const NEAR = [0, 1, 2, 3, 5, 8, INF]
const SHARE = [0, 0.15, 0.3, 0.5, INF]
const ODDS = [0, 0.5, 1, 2, 4, 8, INF]
const COUNT = [0, 1, 2, 4, 8, INF]
/** How many texts above and below are asked for their wording. */
const AROUND = 3

/** The bounds of every measure, in the order of `measuresOf`. */
export function readSurroundings(clues: readonly Clue[], cover: Cover, belonging: Belonging): Surroundings {
  const measures = measuresOf(clues, cover, belonging)
  return {
    of: (at) => {
      const places: number[] = []
      let base = 0
      for (const { bounds, read } of measures) {
        const value = read(at)
        const step = bounds.findIndex((bound) => value <= bound)
        if (step >= 0) places.push(base + step)
        base += bounds.length
      }
      return places
    },
  }
}

const empty: Cover = { bits: () => 0, share: () => 0 }
export const SURROUNDING_COUNT = measuresOf([], empty, () => 0).reduce(
  (sum, { bounds }) => sum + bounds.length,
  0,
)

function measuresOf(clues: readonly Clue[], cover: Cover, belonging: Belonging): Measure[] {
  const isHeading = (clue: Clue | undefined): boolean =>
    clue !== undefined && clue.headingLike && !clue.unit.wrapped && clue.unit.closes !== 'sentence'
  const isSigned = (clue: Clue | undefined): boolean =>
    clue !== undefined &&
    (clue.unit.marks.byline?.titled === true ||
      Boolean(clue.unit.marks.dateline?.dateline) ||
      (clue.unit.marks.dateline?.bylines.length ?? 0) > 0)
  const isText = (clue: Clue | undefined): boolean =>
    clue !== undefined && !clue.fixed && !isHeading(clue) && clue.unit.letters >= 12
  const size = clues.length
  const distance = (from: number, step: 1 | -1, found: (clue: Clue) => boolean): number => {
    for (let far = 1; far <= 12; far++) {
      const clue = clues[from + far * step]
      if (!clue) return 99
      if (found(clue)) return far
    }
    return 99
  }
  const texts = (from: number, step: 1 | -1): number[] => {
    const found: number[] = []
    for (
      let at = from + step;
      at >= 0 && at < size && found.length < AROUND && Math.abs(at - from) < 8;
      at += step
    )
      if (isText(clues[at])) found.push(at)
    return found
  }
  const coverBy = (at: number, units: readonly number[]): number => {
    let bits = 0
    for (const unit of units) bits |= cover.bits(at, unit)
    return cover.share(at, bits)
  }
  const above = clues.map((_, at) => texts(at, -1))
  const below = clues.map((_, at) => texts(at, 1))
  const listOf = (units: readonly number[]): UnitList | null =>
    [...units].sort((a, b) => a - b).reduce<UnitList | null>((list, unit) => addUnit(list, unit), null)
  const goesOn = clues.map((_, at) => {
    const next = below[at]?.[0]
    return next === undefined || above[at]?.length === 0 ? -1 : belonging(next, -1, listOf(above[at] ?? []))
  })
  const headings = clues.map((clue, at) => (isHeading(clue) ? at : -1)).filter((at) => at >= 0)
  const signs = clues.filter(isSigned).length
  const dates = clues.filter(({ unit }) => Boolean(unit.marks.dateline?.dateline)).length
  const signedHeads = headings.filter((at) => isSigned(clues[at + 1]) || isSigned(clues[at + 2])).length
  const lastHeading = clues.map((_, at) => headings.findLast((heading) => heading < at) ?? -1)
  const nextHeading = clues.map((_, at) => headings.find((heading) => heading > at) ?? -1)
  const sinceSigned: number[] = []
  let since = 0
  for (const clue of clues) {
    sinceSigned.push(since)
    if (isSigned(clue)) since = 0
    else if (isHeading(clue)) since++
  }
  const lettersBetween = (from: number, to: number): number => {
    let sum = 0
    for (let at = Math.max(0, from); at < to; at++) sum += clues[at]?.unit.letters ?? 0
    return sum
  }
  const lengthBeside = (at: number, other: number): number => {
    const [one, two] = [clues[at]?.unit.letters ?? 0, clues[other]?.unit.letters ?? 0]
    return other < 0 ? 99 : Math.abs(one - two)
  }
  const levelBeside = (at: number, other: number): number =>
    other < 0 ? 9 : Math.sign((clues[at]?.unit.level ?? 0) - (clues[other]?.unit.level ?? 0)) + 1
  const bool = (holds: boolean): number => (holds ? 1 : 0)
  return [
    { name: 'covered below', bounds: SHARE, read: (at) => coverBy(at, below[at] ?? []) },
    { name: 'covered above', bounds: SHARE, read: (at) => coverBy(at, above[at] ?? []) },
    { name: 'text below goes on with text above', bounds: [-0.5, ...ODDS], read: (at) => goesOn[at] ?? -1 },
    {
      name: 'goes on with text above',
      bounds: [-0.5, ...ODDS],
      read: (at) => ((above[at]?.length ?? 0) === 0 ? -1 : belonging(at, -1, listOf(above[at] ?? []))),
    },
    { name: 'heading above', bounds: NEAR, read: (at) => distance(at, -1, isHeading) },
    { name: 'heading below', bounds: NEAR, read: (at) => distance(at, 1, isHeading) },
    { name: 'signed above', bounds: NEAR, read: (at) => distance(at, -1, isSigned) },
    { name: 'signed below', bounds: NEAR, read: (at) => distance(at, 1, isSigned) },
    { name: 'headings since signed', bounds: COUNT, read: (at) => sinceSigned[at] ?? 0 },
    { name: 'signed on the page', bounds: COUNT, read: () => signs },
    { name: 'datelines on the page', bounds: COUNT, read: () => dates },
    { name: 'headings on the page', bounds: [0, 2, 4, 8, 16, INF], read: () => headings.length },
    {
      name: 'headings that are signed',
      bounds: [0, 0.2, 0.4, 0.7, INF],
      read: () => signedHeads / Math.max(1, headings.length),
    },
    {
      name: 'heading above is signed',
      bounds: [0, 1],
      read: (at) => bool(isSigned(clues[(lastHeading[at] ?? -9) + 1])),
    },
    {
      name: 'heading below is signed',
      bounds: [0, 1],
      read: (at) => bool(isSigned(clues[(nextHeading[at] ?? -9) + 1])),
    },
    {
      name: 'length beside heading above',
      bounds: [0, 1, 2, 4, 8, 98, INF],
      read: (at) => lengthBeside(at, lastHeading[at] ?? -1),
    },
    {
      name: 'length beside heading below',
      bounds: [0, 1, 2, 4, 8, 98, INF],
      read: (at) => lengthBeside(at, nextHeading[at] ?? -1),
    },
    {
      name: 'level beside heading above',
      bounds: [0, 1, 2, INF],
      read: (at) => levelBeside(at, lastHeading[at] ?? -1),
    },
    {
      name: 'level beside heading below',
      bounds: [0, 1, 2, INF],
      read: (at) => levelBeside(at, nextHeading[at] ?? -1),
    },
    {
      name: 'letters since heading above',
      bounds: [0, 30, 80, 200, 500, 1200, INF],
      read: (at) => lettersBetween((lastHeading[at] ?? -1) + 1, at),
    },
    {
      name: 'letters until heading below',
      bounds: [0, 30, 80, 200, 500, 1200, INF],
      read: (at) => lettersBetween(at + 1, (nextHeading[at] ?? -1) < 0 ? size : (nextHeading[at] ?? size)),
    },
    {
      name: 'wrapped on the page',
      bounds: [0, 0.1, 0.4, INF],
      read: () => clues.filter(({ unit }) => unit.wrapped).length / Math.max(1, size),
    },
    {
      name: 'levels on the page',
      bounds: [0, 0.05, 0.2, INF],
      read: () => clues.filter(({ unit }) => unit.level > 0).length / Math.max(1, size),
    },
    {
      name: 'series on the page',
      bounds: COUNT,
      read: () => clues.filter(({ series }) => series.begins !== undefined).length,
    },
    { name: 'from the top', bounds: [0, 1, 2, 4, 8, INF], read: (at) => at },
    { name: 'from the foot', bounds: [0, 1, 2, 4, INF], read: (at) => size - 1 - at },
    {
      name: 'dashed deck below',
      bounds: [0, 1],
      read: (at) => bool(/^\s*[—－–─―-]/u.test(clues[at + 1]?.unit.folded ?? '')),
    },
  ]
}
