import { letterAt } from '../lines/letters.ts'

/**
 * The letters of texts and the pairs of neighbouring letters, each with a number from 0 up: the same letter or pair has
 * the same one everywhere.
 */
export class Wording {
  readonly #letters: Numbered
  readonly #pairs: Numbered
  readonly #numbers: WordNumbers

  constructor(texts: readonly string[]) {
    const most = texts.reduce((sum, { length }) => sum + length, 0)
    this.#letters = new Numbered(most, texts.length)
    this.#pairs = new Numbered(most, texts.length)
    this.#numbers = new WordNumbers(2 * most)
    for (const text of texts) this.#read(text)
  }

  /** How many different letters and pairs there are: all numbers are smaller. */
  get size(): number {
    return this.#numbers.size
  }

  /** How many texts there are. */
  get texts(): number {
    return this.#letters.texts
  }

  /** How many letters and pairs all texts have together. */
  get length(): number {
    return this.#letters.length + this.#pairs.length
  }

  /** The letters of a text in the order in which they stand. */
  lettersOf(text: number): Int32Array {
    return this.#letters.of(text)
  }

  /** The pairs of a text in the order in which they stand. */
  pairsOf(text: number): Int32Array {
    return this.#pairs.of(text)
  }

  /** The number of a pair; -1 where no text holds it. */
  find(pair: string): number {
    return this.#numbers.find((pair.charCodeAt(0) << 16) | pair.charCodeAt(1))
  }

  #read(text: string): void {
    const numbers = this.#numbers
    let before = 0
    for (let at = 0; at < text.length; ) {
      const length = letterAt(text, at)
      for (let half = 0; half < length; half++) {
        const unit = text.charCodeAt(at + half)
        if (before > 0) this.#pairs.add(numbers.ensure((before << 16) | unit))
        before = unit
      }
      if (length > 0) this.#letters.add(numbers.ensure(before))
      at += length || 1
    }
    this.#letters.end()
    this.#pairs.end()
  }
}

/** Numbers of every text, one text behind the other. */
class Numbered {
  readonly #numbers: Int32Array
  /** Where the numbers of each text begin. */
  readonly #starts: Int32Array
  length = 0
  texts = 0

  constructor(most: number, texts: number) {
    this.#numbers = new Int32Array(most)
    this.#starts = new Int32Array(texts + 1)
  }

  add(number: number): void {
    this.#numbers[this.length++] = number
  }

  /** Ends a text. */
  end(): void {
    this.#starts[++this.texts] = this.length
  }

  of(text: number): Int32Array {
    return this.#numbers.subarray(this.#starts[text] ?? 0, this.#starts[text + 1] ?? 0)
  }
}

/** Places of a hash table for each number that may stand in it. */
const ROOM = 1.5

/** A hash table from UTF-16 units and pairs of them, as one number each, to numbers from 0 up (open addressing). */
class WordNumbers {
  readonly #keys: Int32Array
  readonly #values: Int32Array
  readonly #mask: number
  size = 0

  constructor(most: number) {
    const places = 2 ** Math.ceil(Math.log2(ROOM * most + 2))
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
