import { letterAt } from '../lines/letters.ts'
import type { Wording } from './wording.ts'

/** The units that bear a mark: those of one article. */
export interface Marked {
  marks: Int32Array
  round: number
}

/** Which units hold which letters and letter pairs (features), how often. */
export interface Postings {
  /** Letters of each unit. */
  lengths: Int32Array
  /** Log-odds of what a unit has in common with marked units before it; `scale`: by how much these are less than the page. */
  rate(unit: number, scale: number, marked: Marked): number
}

/** A product may grow so large before its logarithm is taken. */
const LARGE = 1e200

/** Reads the features of every unit; those that but one unit has are left out. */
export function readPostings(texts: readonly string[], wording: Wording): Postings {
  const features = new Features(texts, wording)
  const { units, counts, starts, own } = listPostings(features)
  return {
    lengths: features.lengths,
    rate(unit, scale, { marks, round }) {
      const end = starts[unit + 1] ?? 0
      let sum = 0
      let product = 1
      for (let at = starts[unit] ?? 0; at < end; at++) {
        const place = own.places[at] ?? 0
        let count = 0
        for (let each = own.firsts[at] ?? 0; each < place; each++)
          if (marks[units[each] ?? 0] === round) count += counts[each] ?? 0
        if (count === 0) continue
        product *= 1 + (count * scale) / (own.sums[at] ?? 1)
        if (product < LARGE) continue
        sum += Math.log(product)
        product = 1
      }
      return sum + Math.log(product)
    },
  }
}

/** For each UTF-16 unit its number as a letter of the page that is being read, from 1 up; all 0 between pages. */
const letterNumbers = new Int32Array(0x10000)

/** Features as numbers, unit by unit: letter pairs by their number, single letters behind those. */
class Features {
  readonly lengths: Int32Array
  /** The features of all units as they stand, and where those of each unit begin. */
  readonly all: Int32Array
  readonly starts: Int32Array
  readonly #letters: number[] = []

  constructor(texts: readonly string[], wording: Wording) {
    this.lengths = new Int32Array(texts.length)
    this.starts = new Int32Array(texts.length + 1)
    this.all = new Int32Array(2 * texts.reduce((sum, { length }) => sum + length, 0))
    let end = 0
    for (const [unit, text] of texts.entries()) {
      end = this.#readLetters(text, unit, wording.size, end)
      const pairs = wording.pairsOf(unit)
      this.all.set(pairs, end)
      end += pairs.length
      this.starts[unit + 1] = end
    }
    this.size = wording.size + this.#letters.length
    for (const letter of this.#letters) letterNumbers[letter] = 0
  }

  /** How many features there are: all numbers are smaller. */
  readonly size: number

  #readLetters(text: string, unit: number, base: number, start: number): number {
    let end = start
    for (let at = 0; at < text.length; ) {
      const length = letterAt(text, at)
      if (length > 0) this.all[end++] = base + this.#numberOf(text.charCodeAt(at + length - 1))
      at += length || 1
    }
    this.lengths[unit] = end - start
    return end
  }

  #numberOf(letter: number): number {
    const known = letterNumbers[letter] ?? 0
    if (known > 0) return known - 1
    letterNumbers[letter] = this.#letters.push(letter)
    return this.#letters.length - 1
  }
}

/** Postings feature by feature, each in page order; and for each unit where its own stand, and with what before them. */
function listPostings({ all, starts, size }: Features) {
  const { sums, firsts, length } = countPostings(all, starts, size)
  const [units, counts] = [new Int32Array(length), new Int32Array(length)]
  const own = { places: new Int32Array(length), firsts: new Int32Array(length), sums: new Int32Array(length) }
  const ownStarts = new Int32Array(starts.length)
  const next = firsts.slice()
  let last = 0
  for (let unit = 0; unit < starts.length - 1; unit++) {
    for (let at = starts[unit] ?? 0; at < (starts[unit + 1] ?? 0); at++) {
      const feature = all[at] ?? 0
      const first = firsts[feature] ?? 0
      if (first < 0) continue
      const place = next[feature] ?? 0
      if (place > first && units[place - 1] === unit) {
        counts[place - 1] = (counts[place - 1] ?? 0) + 1
        continue
      }
      units[place] = unit
      counts[place] = 1
      next[feature] = place + 1
      own.places[last] = place
      own.firsts[last] = first
      own.sums[last++] = sums[feature] ?? 0
    }
    ownStarts[unit + 1] = last
  }
  return { units, counts, starts: ownStarts, own }
}

/** How often each feature is on the page, and where its postings begin; -1 where but one unit has it. */
function countPostings(all: Int32Array, starts: Int32Array, size: number) {
  const [sums, holders] = [new Int32Array(size), new Int32Array(size)]
  const lastUnit = new Int32Array(size).fill(-1)
  for (let unit = 0; unit < starts.length - 1; unit++)
    for (let at = starts[unit] ?? 0; at < (starts[unit + 1] ?? 0); at++) {
      const feature = all[at] ?? 0
      sums[feature] = (sums[feature] ?? 0) + 1
      if (lastUnit[feature] === unit) continue
      lastUnit[feature] = unit
      holders[feature] = (holders[feature] ?? 0) + 1
    }
  const firsts = new Int32Array(size).fill(-1)
  let length = 0
  for (let feature = 0; feature < size; feature++) {
    const count = holders[feature] ?? 0
    if (count < 2) continue
    firsts[feature] = length
    length += count
  }
  return { sums, firsts, length }
}
