import { isWordAcross } from '../text/word-join.ts'
import type { Clue } from './clue.ts'

/**
 * How texts of a page belong together by their wording: which pairs of texts share letter pairs that the rest of the
 * page hardly has, and whether two stretches can be one sentence.
 */
export interface Cohesion {
  /** Shared rare wording of two units, 0 to 1. */
  between(unit: number, other: number): number
  /** What the letters say where one unit would go on with another: a word is whole again, a pair known from elsewhere, or neither. */
  join(unit: number, next: number): Join
}

export type Join = 'word' | 'heard' | 'unheard'

/** Letter pairs in more texts than this say nothing about which belong together. */
const MOST_TEXTS = 5
/** So much shared rare wording is full agreement. */
const FULL = 14

export function readCohesion(clues: readonly Clue[]): Cohesion {
  const texts = clues.map((clue) => (clue.headingLike || clue.fixed ? '' : lettersOf(clue.unit.folded)))
  const holders = new Map<string, number[]>()
  texts.forEach((text, unit) => {
    for (let at = 0; at + 1 < text.length; at++) {
      const pair = text.slice(at, at + 2)
      const units = holders.get(pair)
      if (!units) holders.set(pair, [unit])
      else if (units.at(-1) !== unit) units.push(unit)
    }
  })
  const shared = shareWording(holders, clues.length)
  return {
    between: (unit, other) => Math.min(1, (shared.get(keyOf(unit, other, clues.length)) ?? 0) / FULL),
    join: remember(clues.length, (unit, next) =>
      weighJoin(texts[unit] ?? '', clues[next]?.unit.folded ?? '', holders),
    ),
  }
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')

const keyOf = (unit: number, other: number, size: number): number =>
  unit < other ? unit * size + other : other * size + unit

/** The weight of the wording that two units share, for those that share any: as many as the page is long. */
function shareWording(holders: ReadonlyMap<string, readonly number[]>, size: number): Map<number, number> {
  const shared = new Map<number, number>()
  for (const units of holders.values()) {
    if (units.length < 2 || units.length > MOST_TEXTS) continue
    const weight = Math.log(size / units.length)
    units.forEach((one, at) => {
      for (const other of units.slice(at + 1)) {
        const key = keyOf(one, other, size)
        shared.set(key, (shared.get(key) ?? 0) + weight)
      }
    })
  }
  return shared
}

function weighJoin(before: string, after: string, pairs: ReadonlyMap<string, unknown>): Join {
  const next = lettersOf(after.slice(0, 12))
  if (isWordAcross(before, next)) return 'word'
  return pairs.has(before.slice(-1) + next.slice(0, 1)) ? 'heard' : 'unheard'
}

/** Asked again and again by hypotheses that differ elsewhere. */
function remember(
  size: number,
  weigh: (unit: number, next: number) => Join,
): (unit: number, next: number) => Join {
  const known = new Map<number, Join>()
  return (unit, next) => {
    const key = unit * size + next
    const join = known.get(key) ?? weigh(unit, next)
    known.set(key, join)
    return join
  }
}
