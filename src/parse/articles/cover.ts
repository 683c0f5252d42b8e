import type { Clue } from './clue.ts'

/**
 * How much of a heading's wording a text holds: for each heading line the set of its letter pairs that occur in
 * each unit, as bits, so that the cover of a whole article is an OR of numbers. Pairs that occur all over the page
 * count less.
 */
export interface Cover {
  /** Bits of the heading's pairs that the unit holds. */
  bits(heading: number, unit: number): number
  /** How well these bits cover the heading's wording, 0 to 1. */
  share(heading: number, bits: number): number
}

const MOST_PAIRS = 30
/** A text that holds half of a heading's wording is as good as one that holds all of it. */
const HALF_IS_ALL = 2

export function readCover(clues: readonly Clue[]): Cover {
  const letters = clues.map((clue) => clue.unit.folded.replace(/[^\p{L}\p{N}]+/gu, ''))
  const places = new Map<string, { heading: number; bit: number }[]>()
  const pairCount: number[] = []
  clues.forEach((clue, heading) => {
    if (!clue.headingLike) return
    const further = isOneHeading(clue, clues[heading + 1]) ? (letters[heading + 1] ?? '') : ''
    const pairs = new Set(pairsOf(`${letters[heading] ?? ''}${further}`).slice(0, MOST_PAIRS))
    pairCount[heading] = pairs.size
    let bit = 0
    for (const pair of pairs) {
      const at = places.get(pair)
      if (at) at.push({ heading, bit: bit++ })
      else places.set(pair, [{ heading, bit: bit++ }])
    }
  })
  const table = new Map<number, Int32Array>()
  const seenIn = new Map<string, number>()
  letters.forEach((text, unit) => {
    if (clues[unit]?.headingLike) return
    for (const pair of new Set(pairsOf(text))) {
      const at = places.get(pair)
      if (!at) continue
      seenIn.set(pair, (seenIn.get(pair) ?? 0) + 1)
      for (const { heading, bit } of at) {
        const row = table.get(heading) ?? new Int32Array(clues.length)
        row[unit] = (row[unit] ?? 0) | (1 << bit)
        table.set(heading, row)
      }
    }
  })
  const weights = weighPairs(places, seenIn, clues.length, pairCount)
  return {
    bits: (heading, unit) => table.get(heading)?.[unit] ?? 0,
    share: (heading, bits) => shareOf(weights.get(heading), bits),
  }
}

/** Lines of a heading that are set one below the other are covered together. */
const isOneHeading = (clue: Clue, next: Clue | undefined): boolean =>
  next?.headingLike === true &&
  next.unit.blanks === 0 &&
  !next.unit.sameLine &&
  next.unit.level === clue.unit.level

function pairsOf(text: string): string[] {
  const pairs: string[] = []
  for (let i = 0; i + 1 < text.length; i++) pairs.push(text.slice(i, i + 2))
  return pairs
}

function weighPairs(
  places: Map<string, { heading: number; bit: number }[]>,
  seenIn: Map<string, number>,
  units: number,
  pairCount: readonly number[],
): Map<number, Float64Array> {
  const weights = new Map<number, Float64Array>()
  for (const [pair, at] of places) {
    const weight = Math.log((units + 2) / ((seenIn.get(pair) ?? 0) + 1))
    for (const { heading, bit } of at) {
      const row = weights.get(heading) ?? new Float64Array(pairCount[heading] ?? 0)
      row[bit] = weight
      weights.set(heading, row)
    }
  }
  return weights
}

function shareOf(weights: Float64Array | undefined, bits: number): number {
  if (!weights || bits === 0) return 0
  let all = 0
  let covered = 0
  for (let bit = 0; bit < weights.length; bit++) {
    const weight = weights[bit] ?? 0
    all += weight
    if (bits & (1 << bit)) covered += weight
  }
  return all > 0 ? Math.min(1, (covered / all) * HALF_IS_ALL) : 0
}
