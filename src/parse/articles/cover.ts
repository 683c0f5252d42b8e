import { onlyLetters } from '../lines/letters.ts'
import type { Clue } from './clue.ts'
import type { Wording } from './wording.ts'

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
/** A pair in more headings than this does not tell which text belongs to which. */
const MOST_HEADINGS = 40
/** A text that holds half of a heading's wording is as good as one that holds all of it. */
const HALF_IS_ALL = 2

/** The wording of one heading. */
interface Heading {
  unit: number
  pairs: readonly number[]
  /** By pair what it counts, and their sum. */
  weights: number[]
  sum: number
  /** By text unit, the bits of the pairs that it holds. */
  held: Map<number, number>
}

/** `wording`: of the units' folded text, one for each clue. */
export function readCover(clues: readonly Clue[], wording: Wording): Cover {
  const headings = readHeadings(clues, wording)
  const holders = new Holders(headings, wording.size)
  const seenIn = holdWording(clues, wording, holders)
  for (const heading of headings) weighPairs(heading, clues.length, holders, seenIn)
  const ofUnit: (Heading | undefined)[] = Array.from({ length: clues.length })
  for (const heading of headings) ofUnit[heading.unit] = heading
  return {
    bits: (heading, unit) => ofUnit[heading]?.held.get(unit) ?? 0,
    share: (heading, bits) => shareOf(ofUnit[heading], bits),
  }
}

function readHeadings(clues: readonly Clue[], wording: Wording): Heading[] {
  return clues.flatMap((clue, unit) => {
    if (!clue.headingLike) return []
    const all = [...wording.pairsOf(unit)]
    const next = clues[unit + 1]
    if (next && isOneHeading(clue, next)) {
      const across = onlyLetters(clue.unit.folded).slice(-1) + onlyLetters(next.unit.folded).slice(0, 1)
      all.push(...(across.length === 2 ? [wording.find(across)] : []), ...wording.pairsOf(unit + 1))
    }
    const pairs = [...new Set(all.slice(0, MOST_PAIRS))]
    return [{ unit, pairs, weights: [], sum: 0, held: new Map() }]
  })
}

/** Lines of a heading that are set one below the other are covered together. */
const isOneHeading = (clue: Clue, next: Clue): boolean =>
  next.headingLike && next.unit.blanks === 0 && !next.unit.sameLine && next.unit.level === clue.unit.level

interface Holder {
  heading: Heading
  bit: number
}

/** By the number of a pair, the headings that hold it. */
class Holders {
  /** One more than where a pair's list is, 0 for no list. */
  readonly #places: Int32Array
  readonly #lists: Holder[][] = []

  /** `size`: how many pairs there are. */
  constructor(headings: readonly Heading[], size: number) {
    this.#places = new Int32Array(size)
    for (const heading of headings)
      for (const [bit, pair] of heading.pairs.entries()) this.#add(pair, { heading, bit })
  }

  of(pair: number): readonly Holder[] | undefined {
    const place = this.#places[pair] ?? 0
    return place > 0 ? this.#lists[place - 1] : undefined
  }

  #add(pair: number, holder: Holder): void {
    if (pair < 0) return
    const place = this.#places[pair] ?? 0
    if (place > 0) this.#lists[place - 1]?.push(holder)
    else this.#places[pair] = this.#lists.push([holder])
  }
}

/** Notes with each heading what the texts hold of it; gives for each of the headings' pairs in how many texts it is. */
function holdWording(clues: readonly Clue[], wording: Wording, holders: Holders): Int32Array {
  const seenIn = new Int32Array(wording.size)
  const lastSeen = new Int32Array(wording.size).fill(-1)
  clues.forEach((clue, unit) => {
    if (clue.headingLike && !clue.unit.wrapped) return
    const pairs = wording.pairsOf(unit)
    for (let place = 0; place < pairs.length; place++) {
      const pair = pairs[place] ?? 0
      const at = holders.of(pair)
      if (!at || lastSeen[pair] === unit) continue
      lastSeen[pair] = unit
      seenIn[pair] = (seenIn[pair] ?? 0) + 1
      if (at.length > MOST_HEADINGS) continue
      for (const { heading, bit } of at) heading.held.set(unit, (heading.held.get(unit) ?? 0) | (1 << bit))
    }
  })
  return seenIn
}

/** Pairs that occur all over the page count less. */
function weighPairs(heading: Heading, texts: number, holders: Holders, seenIn: Int32Array): void {
  const { pairs, weights } = heading
  pairs.forEach((pair, bit) => {
    const isTelling = (holders.of(pair)?.length ?? 0) <= MOST_HEADINGS
    weights[bit] = isTelling ? Math.log((texts + 2) / ((seenIn[pair] ?? 0) + 1)) : 0
  })
  heading.sum = weights.reduce((sum, weight) => sum + weight, 0)
}

function shareOf(heading: Heading | undefined, bits: number): number {
  if (!heading || bits === 0 || heading.sum <= 0) return 0
  let covered = 0
  for (let rest = bits, bit = 0; rest !== 0; rest >>>= 1, bit++)
    if (rest & 1) covered += heading.weights[bit] ?? 0
  return Math.min(1, (covered / heading.sum) * HALF_IS_ALL)
}
