import type { Clue } from '../clue.ts'

/** Heading-like lines that may part articles or sections. */
export const isHeading = (clue: Clue | undefined): boolean =>
  clue?.headingLike === true && !clue.unit.wrapped && clue.unit.closes !== 'sentence'

/** Somebody signs here, or a dateline stands here. */
export function isSigned(clue: Clue | undefined): boolean {
  const { byline, dateline } = clue?.unit.marks ?? {}
  return byline?.titled === true || Boolean(dateline?.dateline) || (dateline?.bylines.length ?? 0) > 0
}

const LEAST_TEXT = 12
export const isText = (clue: Clue | undefined): boolean =>
  clue !== undefined && !clue.fixed && !isHeading(clue) && clue.unit.letters >= LEAST_TEXT

/** For each place of the page the nearest one above and below where something is so; -1 for none. */
export interface Nearest {
  above: Int32Array
  below: Int32Array
}

/** Finds the nearest places in two passes. */
export function findNearest(size: number, holds: (at: number) => boolean): Nearest {
  const above = new Int32Array(size)
  const below = new Int32Array(size)
  for (let at = 0, last = -1; at < size; at++) {
    above[at] = last
    if (holds(at)) last = at
  }
  for (let at = size - 1, next = -1; at >= 0; at--) {
    below[at] = next
    if (holds(at)) next = at
  }
  return { above, below }
}

/** Farther than this is out of sight. */
const SIGHT = 12
export const OUT_OF_SIGHT = 99

export const distance = (from: number, to: number): number =>
  to < 0 || Math.abs(to - from) > SIGHT ? OUT_OF_SIGHT : Math.abs(to - from)

/** Sums of the letters before each place. */
export function sumLetters(clues: readonly Clue[]): Float64Array {
  const sums = new Float64Array(clues.length + 1)
  for (const [at, { unit }] of clues.entries()) sums[at + 1] = (sums[at] ?? 0) + unit.letters
  return sums
}

/** How many headings stand between each place and the last signature above. */
export function countSinceSigned(clues: readonly Clue[]): Int32Array {
  const counts = new Int32Array(clues.length)
  let since = 0
  for (const [at, clue] of clues.entries()) {
    counts[at] = since
    if (isSigned(clue)) since = 0
    else if (isHeading(clue)) since++
  }
  return counts
}

/** Which of the steps a value falls into: the first whose bound it does not pass. The last has no end. */
export function stepOf(value: number, bounds: readonly number[]): number {
  const last = bounds.length - 1
  let step = 0
  while (step < last && value > (bounds[step] ?? 0)) step++
  return step
}
