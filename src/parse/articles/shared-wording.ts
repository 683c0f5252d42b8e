import type { Occurrences } from './occurrences.ts'

/** So many of the units above that share a letter or pair are asked, so that work stays bounded on the longest pages. */
const NEAREST = 256
/** Farther above, a unit is out of sight: only pages longer than newspaper pages are have any. */
export const SIGHT = 320
/** Where no more than so many units are asked, those above them are not laid out. */
const NEAR = 8
/** Where a product of odds grows larger than this, its logarithm is taken. */
const LARGE = 1e200

/**
 * What one unit shares with each of the units above it: laid out when the unit is asked about, and kept while one
 * article after the other is held beside it.
 */
export class SharedWording {
  readonly #occurrences: Occurrences
  #unit = -1
  /** The first of the units above that are laid out. */
  #least = 0
  /** Those that share something. */
  readonly #sharing: number[] = []
  /** By unit above, one more than its first occurrence of something shared; 0 for none. */
  readonly #first: Int32Array
  /** By such an occurrence, one more than the next of the same unit; 0 for none. */
  readonly #next: Int32Array
  /** By feature, how often the units that are held beside have it. */
  readonly #counts: Int32Array
  /** The features that they have. */
  readonly #found: number[] = []

  constructor(occurrences: Occurrences) {
    this.#occurrences = occurrences
    this.#first = new Int32Array(occurrences.lengths.length)
    this.#next = new Int32Array(occurrences.units.length)
    this.#counts = new Int32Array(occurrences.sums.length)
  }

  /** The log-odds of what a unit shares with others above it; `scale`: how much more a feature counts in them than on the page. */
  weigh(unit: number, others: readonly number[], scale: number): number {
    this.#layOut(unit, others)
    for (const other of others) this.#hold(other)
    const { sums } = this.#occurrences
    const counts = this.#counts
    let sum = 0
    let product = 1
    for (const feature of this.#found) {
      product *= 1 + ((counts[feature] ?? 0) * scale) / (sums[feature] ?? 1)
      counts[feature] = 0
      if (product < LARGE) continue
      sum += Math.log(product)
      product = 1
    }
    this.#found.length = 0
    return sum + Math.log(product)
  }

  /** Counts what another unit shares with the one that is laid out. */
  #hold(other: number): void {
    const { features, counts } = this.#occurrences
    for (let at = (this.#first[other] ?? 0) - 1; at >= 0; at = (this.#next[at] ?? 0) - 1) {
      const feature = features[at] ?? 0
      const count = this.#counts[feature] ?? 0
      if (count === 0) this.#found.push(feature)
      this.#counts[feature] = count + (counts[at] ?? 0)
    }
  }

  /** Lays a unit out as far up as is asked for, or, where that is not near, as far as there is sight. */
  #layOut(unit: number, others: readonly number[]): void {
    let least = unit
    for (const other of others) if (other < least) least = other
    if (unit === this.#unit && least >= this.#least) return
    this.#least = unit === this.#unit || least < unit - NEAR ? unit - SIGHT : least
    this.#unit = unit
    for (const other of this.#sharing) this.#first[other] = 0
    this.#sharing.length = 0
    const { starts } = this.#occurrences
    const end = starts[unit + 1] ?? 0
    for (let at = starts[unit] ?? 0; at < end; at++) this.#follow(at)
  }

  /** Enters the occurrences of the same feature in the units above. */
  #follow(occurrence: number): void {
    const { above, units } = this.#occurrences
    let at = above[occurrence] ?? -1
    for (let seen = 0; at >= 0 && seen < NEAREST; seen++, at = above[at] ?? -1) {
      const unit = units[at] ?? 0
      if (unit < this.#least) return
      const first = this.#first[unit] ?? 0
      if (first === 0) this.#sharing.push(unit)
      this.#next[at] = first
      this.#first[unit] = at + 1
    }
  }
}
