import type { Clue } from './clue.ts'

/**
 * How texts of a page belong together by their wording: which pairs of texts share letter pairs that the rest of the
 * page hardly has, and whether two stretches can be one sentence.
 */
export interface Cohesion {
  /** Shared rare wording of two units, 0 to 1. */
  between(unit: number, other: number): number
  /** True where the letters on both sides of the join stand together elsewhere on the page. */
  joins(before: string, after: string): boolean
}

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
    between: (unit, other) => Math.min(1, (shared[unit * clues.length + other] ?? 0) / FULL),
    joins: (before, after) => holders.has(lettersOf(before).slice(-1) + lettersOf(after).slice(0, 1)),
  }
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')

function shareWording(holders: ReadonlyMap<string, readonly number[]>, size: number): Float32Array {
  const shared = new Float32Array(size * size)
  for (const units of holders.values()) {
    if (units.length < 2 || units.length > MOST_TEXTS) continue
    const weight = Math.log(size / units.length)
    for (const one of units)
      for (const other of units) {
        const at = one * size + other
        if (one !== other) shared[at] = (shared[at] ?? 0) + weight
      }
  }
  return shared
}
