import type { Unit } from '../blocks/unit.ts'
import type { Clue } from './clue.ts'
import type { Cohesion } from './cohesion.ts'

/** So many columns side by side are read across at most. */
const MOST = 4
/** How many texts around a place are asked. */
const BEFORE = 2
const AFTER = 5
/** So much evidence leaves no doubt. */
const SURE = 4

/**
 * What the breaks of the text around a unit say for columns that are read across in turn, so many of them, against a
 * page that is read straight on; -1 to 1. Texts that stop inside a sentence go on in the next text, or in the one after
 * so many others: there they read on.
 */
export type Strides = (unit: number, columns: number) => number

/** Reads how the columns of a page follow each other; what nobody asks for is not read. */
export function readStrides(clues: readonly Clue[], cohesion: Cohesion): Strides {
  const texts = clues.filter((clue) => !clue.fixed && !clue.unit.table && clue.text.sum > clue.heading.sum)
  const places = new Int32Array(clues.length).fill(-1)
  for (const [at, { unit }] of texts.entries()) places[unit.index] = at
  const weigh = keep(texts.length, (columns, at) => {
    let sum = 0
    const end = Math.min(texts.length, at + AFTER)
    for (let each = Math.max(0, at - BEFORE); each < end; each++)
      sum += readOn(texts[each]?.unit, texts[each + columns]?.unit, cohesion)
    return sum
  })
  return (unit, columns) => {
    const at = places[unit] ?? -1
    if (at < 0 || columns < 2 || columns > MOST) return 0
    return Math.max(-1, Math.min(1, (weigh(columns, at) - weigh(1, at)) / SURE))
  }
}

/** The evidence that a text goes on in another. */
const readOn = (unit: Unit | undefined, next: Unit | undefined, cohesion: Cohesion): number =>
  unit?.closes === 'open' && next ? cohesion.reads(unit.index, next.index) : 0

/** Worked out once for each number of columns and each text. */
function keep(texts: number, weigh: (columns: number, at: number) => number) {
  const known = new Float64Array((MOST + 1) * texts).fill(Number.NaN)
  return (columns: number, at: number): number => {
    const place = columns * texts + at
    const kept = known[place] ?? Number.NaN
    if (!Number.isNaN(kept)) return kept
    const weight = weigh(columns, at)
    known[place] = weight
    return weight
  }
}
