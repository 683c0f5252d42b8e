import { onlyLetters } from '../lines/letters.ts'
import { rateJoin, readBeginning, readEnd } from '../text/joins/join.ts'
import { isWordAcross } from '../text/word-join.ts'
import type { Clue } from './clue.ts'
import type { Wording } from './wording.ts'

/**
 * How texts of a page belong together by their wording: which pairs of texts share letter pairs that the rest of the
 * page hardly has, and whether two stretches can be one sentence.
 */
export interface Cohesion {
  /** Shared rare wording of two units, 0 to 1. */
  between(unit: number, other: number): number
  /** What the letters say where one unit would go on with another: a word is whole again, a pair known from elsewhere, or neither. */
  join(unit: number, next: number): Join
  /** How well one unit reads on in another where it breaks off; see `rateJoin`. */
  reads(unit: number, next: number): number
}

export type Join = 'word' | 'heard' | 'unheard'

/** Letter pairs in more texts than this say nothing about which belong together. */
const MOST_TEXTS = 5
/** So much shared rare wording is full agreement. */
const FULL = 14

/** `wording`: of the units' folded text, one for each clue. */
export function readCohesion(clues: readonly Clue[], wording: Wording): Cohesion {
  const isText = clues.map((clue) => !(clue.headingLike && !clue.unit.wrapped) && !clue.fixed)
  const holders = new Holders(wording.size)
  isText.forEach((is, unit) => {
    if (is) for (const pair of wording.pairsOf(unit)) holders.add(pair, unit)
  })
  const shared = shareWording(holders, clues.length)
  const isHeard = (pair: string): boolean => holders.has(wording.find(pair))
  const ask = beside(shared, clues.length)
  const edgeOf = (unit: number): string => onlyLetters(clues[unit]?.unit.folded.slice(-LAST) ?? '')
  const startOf = (unit: number): string => onlyLetters(clues[unit]?.unit.folded.slice(0, FIRST) ?? '')
  const endings = keep(clues.length, (unit) => readEnd(edgeOf(unit)))
  const beginnings = keep(clues.length, (unit) => readBeginning(startOf(unit)))
  return {
    between: (unit, other) => Math.min(1, ask(unit, other) / FULL),
    join: remember(clues.length, (unit, next) =>
      weighJoin(
        isText[unit] ? (clues[unit]?.unit.folded ?? '') : '',
        clues[next]?.unit.folded ?? '',
        isHeard,
      ),
    ),
    reads: remember(clues.length, (unit, next) =>
      rateJoin(endings(unit), beginnings(next), isWordAcross(edgeOf(unit), startOf(next))),
    ),
  }
}

/** For each pair the first texts that hold it, one more than may be. */
class Holders {
  readonly counts: Uint8Array
  readonly #units: Int32Array
  constructor(pairs: number) {
    this.counts = new Uint8Array(pairs)
    this.#units = new Int32Array(pairs * MOST_TEXTS)
  }
  add(pair: number, unit: number): void {
    const count = this.counts[pair] ?? 0
    if (count > MOST_TEXTS || (count > 0 && this.unitOf(pair, count - 1) === unit)) return
    if (count < MOST_TEXTS) this.#units[pair * MOST_TEXTS + count] = unit
    this.counts[pair] = count + 1
  }
  has(pair: number): boolean {
    return (this.counts[pair] ?? 0) > 0
  }
  unitOf(pair: number, at: number): number {
    return this.#units[pair * MOST_TEXTS + at] ?? -1
  }
}

/** For each unit the units that share wording with it, and its weight; as many as the page is long. */
type Shared = (Map<number, number> | undefined)[]

function shareWording(holders: Holders, size: number): Shared {
  const shared: Shared = Array.from({ length: size })
  holders.counts.forEach((count, pair) => {
    if (count < 2 || count > MOST_TEXTS) return
    const weight = Math.log(size / count)
    for (let at = 0; at < count; at++)
      for (let other = at + 1; other < count; other++)
        addShare(shared, holders.unitOf(pair, other), holders.unitOf(pair, at), weight)
  })
  return shared
}

function addShare(shared: Shared, unit: number, before: number, weight: number): void {
  const row = shared[unit] ?? new Map<number, number>()
  shared[unit] = row
  row.set(before, (row.get(before) ?? 0) + weight)
}

/** Looks up what two units share; the later one's row is laid open while it is asked about again and again. */
function beside(shared: Shared, size: number): (unit: number, other: number) => number {
  const open = new Float64Array(size)
  let opened = -1
  return (unit, other) => {
    const later = Math.max(unit, other)
    if (later !== opened) {
      for (const before of shared[opened]?.keys() ?? []) open[before] = 0
      for (const [before, weight] of shared[later] ?? []) open[before] = weight
      opened = later
    }
    return open[Math.min(unit, other)] ?? 0
  }
}

/** Of a text's last letters, enough to end a word. */
const LAST = 24
/** Of a text's first letters, enough to begin one. */
const FIRST = 12

function weighJoin(before: string, after: string, isHeard: (pair: string) => boolean): Join {
  const ending = onlyLetters(before.slice(-LAST))
  const next = onlyLetters(after.slice(0, FIRST))
  if (isWordAcross(ending, next)) return 'word'
  const pair = ending.slice(-1) + next.slice(0, 1)
  return pair.length === 2 && isHeard(pair) ? 'heard' : 'unheard'
}

/** Asked again and again by hypotheses that differ elsewhere. */
function remember<T>(
  size: number,
  weigh: (unit: number, next: number) => T,
): (unit: number, next: number) => T {
  const known = new Map<number, T>()
  return (unit, next) => {
    const key = unit * size + next
    const join = known.get(key) ?? weigh(unit, next)
    known.set(key, join)
    return join
  }
}

/** Read once for each unit. */
function keep<T>(size: number, read: (unit: number) => T): (unit: number) => T {
  const known: (T | undefined)[] = Array.from({ length: size })
  return (unit) => {
    const value = known[unit] ?? read(unit)
    known[unit] = value
    return value
  }
}
