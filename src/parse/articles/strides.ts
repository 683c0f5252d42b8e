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

/** Reads how the columns of a page follow each other. */
export function readStrides(clues: readonly Clue[], cohesion: Cohesion): Strides {
  const texts = clues.filter((clue) => !clue.fixed && !clue.unit.table && clue.text.sum > clue.heading.sum)
  const sums = Array.from({ length: MOST + 1 }, (_, columns) => sumJoins(texts, columns, cohesion))
  const places = new Map(texts.map(({ unit }, at) => [unit.index, at]))
  const weigh = (columns: number, at: number): number => {
    const sum = sums[columns] ?? []
    return (sum[Math.min(sum.length - 1, at + AFTER)] ?? 0) - (sum[Math.max(0, at - BEFORE)] ?? 0)
  }
  return (unit, columns) => {
    const at = places.get(unit)
    if (at === undefined || columns < 2 || columns > MOST) return 0
    return Math.max(-1, Math.min(1, (weigh(columns, at) - weigh(1, at)) / SURE))
  }
}

/** Sums of the evidence at the breaks of the first texts, where each goes on in the one so many further. */
function sumJoins(texts: readonly Clue[], columns: number, cohesion: Cohesion): number[] {
  const sums = [0]
  texts.forEach(({ unit }, at) => {
    const next = texts[at + columns]
    const open = unit.closes === 'open' && next !== undefined && columns > 0
    const weight = open ? cohesion.reads(unit.index, next.unit.index) : 0
    sums.push((sums.at(-1) ?? 0) + weight)
  })
  return sums
}
