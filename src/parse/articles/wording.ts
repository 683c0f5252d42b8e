import { letterAt } from '../lines/letters.ts'

/** The pairs of neighbouring letters of texts, each pair with a number: the same pair has the same one everywhere. */
export class Wording {
  /** Pairs of every text in the order in which they stand, as numbers from 0 up. */
  readonly #pairs: Int32Array
  /** Where the pairs of each text begin. */
  readonly #starts: Int32Array
  readonly #numbers: PairNumbers

  constructor(texts: readonly string[]) {
    const most = texts.reduce((sum, { length }) => sum + length, 0)
    this.#pairs = new Int32Array(most)
    this.#starts = new Int32Array(texts.length + 1)
    this.#numbers = new PairNumbers(most)
    let end = 0
    texts.forEach((text, index) => {
      end = this.#read(text, end)
      this.#starts[index + 1] = end
    })
  }

  /** How many different pairs there are: all numbers are smaller. */
  get size(): number {
    return this.#numbers.size
  }

  /** The pairs of a text. */
  pairsOf(text: number): Int32Array {
    return this.#pairs.subarray(this.#starts[text] ?? 0, this.#starts[text + 1] ?? 0)
  }

  /** The number of a pair; -1 where no text holds it. */
  find(pair: string): number {
    return this.#numbers.find((pair.charCodeAt(0) << 16) | pair.charCodeAt(1))
  }

  #read(text: string, start: number): number {
    let end = start
    let before = -1
    for (let at = 0; at < text.length; ) {
      const length = letterAt(text, at)
      for (let half = 0; half < length; half++) {
        const unit = text.charCodeAt(at + half)
        if (before >= 0) this.#pairs[end++] = this.#numbers.ensure((before << 16) | unit)
        before = unit
      }
      at += length || 1
    }
    return end
  }
}

/** A hash table from pairs of UTF-16 units, as one number each, to numbers from 0 up (open addressing). */
class PairNumbers {
  readonly #keys: Int32Array
  readonly #values: Int32Array
  readonly #mask: number
  size = 0

  constructor(most: number) {
    const places = 2 ** Math.ceil(Math.log2(2 * most + 2))
    this.#keys = new Int32Array(places)
    this.#values = new Int32Array(places).fill(-1)
    this.#mask = places - 1
  }

  find(key: number): number {
    return this.#values[this.#placeOf(key)] ?? -1
  }

  ensure(key: number): number {
    const place = this.#placeOf(key)
    const known = this.#values[place] ?? -1
    if (known >= 0) return known
    this.#keys[place] = key
    this.#values[place] = this.size
    return this.size++
  }

  /** Where a key stands, or the free place for it. */
  #placeOf(key: number): number {
    const mixed = Math.imul(key, 0x9e3779b1)
    let place = (mixed ^ (mixed >>> 15)) & this.#mask
    while ((this.#values[place] ?? -1) >= 0 && this.#keys[place] !== key) place = (place + 1) & this.#mask
    return place
  }
}
