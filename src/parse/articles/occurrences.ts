import { letterAt } from '../lines/letters.ts'
import type { Wording } from './wording.ts'

/** Which units hold which letters and letter pairs, and how often; both are features, numbered as they first occur. */
export interface Occurrences {
  /** How many features there are. */
  size: number
  /** Where the occurrences of each feature begin in `units` and `counts`; one more number ends the last. */
  starts: Int32Array
  /** Units that hold the feature, in page order. */
  units: Int32Array
  /** How often the unit holds it. */
  counts: Int32Array
  /** By feature, how often all units hold it. */
  sums: Int32Array
  /** By unit, its letters. */
  lengths: Int32Array
}

/** Lists the occurrences of every feature of a page. `wording`: of the same texts. */
export function listOccurrences(texts: readonly string[], wording: Wording): Occurrences {
  const reader = new Reader(texts, wording)
  texts.forEach((text, unit) => {
    reader.read(text, unit, wording.pairsOf(unit))
  })
  return reader.list()
}

/** Letters come first among the keys of features, as UTF-16 units; pairs follow by their number. */
const LETTERS = 65536

class Reader {
  /** By key, the number of the feature and one; 0 where it has not occurred. */
  readonly #numbers: Int32Array
  /** By feature, its latest occurrence and how many units hold it. */
  readonly #latest: Int32Array
  readonly #held: Int32Array
  readonly #sums: Int32Array
  readonly #lengths: Int32Array
  /** Occurrences as they are read. */
  readonly #features: Int32Array
  readonly #units: Int32Array
  readonly #counts: Int32Array
  #size = 0
  #end = 0

  constructor(texts: readonly string[], wording: Wording) {
    const most = 2 * texts.reduce((sum, { length }) => sum + length, 0)
    this.#numbers = new Int32Array(LETTERS + wording.size)
    this.#latest = new Int32Array(most)
    this.#held = new Int32Array(most)
    this.#sums = new Int32Array(most)
    this.#lengths = new Int32Array(texts.length)
    this.#features = new Int32Array(most)
    this.#units = new Int32Array(most)
    this.#counts = new Int32Array(most)
  }

  read(text: string, unit: number, pairs: Int32Array): void {
    let letters = 0
    for (let at = 0; at < text.length; ) {
      const length = letterAt(text, at)
      if (length > 0) {
        this.#add(text.charCodeAt(at + length - 1), unit)
        letters++
      }
      at += length || 1
    }
    for (const pair of pairs) this.#add(LETTERS + pair, unit)
    this.#lengths[unit] = letters
  }

  /** The occurrences feature by feature (a counting sort). */
  list(): Occurrences {
    const starts = new Int32Array(this.#size + 1)
    for (let feature = 0; feature < this.#size; feature++)
      starts[feature + 1] = (starts[feature] ?? 0) + (this.#held[feature] ?? 0)
    const ends = starts.slice()
    const units = new Int32Array(this.#end)
    const counts = new Int32Array(this.#end)
    for (let at = 0; at < this.#end; at++) {
      const feature = this.#features[at] ?? 0
      const place = ends[feature] ?? 0
      units[place] = this.#units[at] ?? 0
      counts[place] = this.#counts[at] ?? 0
      ends[feature] = place + 1
    }
    return { size: this.#size, starts, units, counts, sums: this.#sums, lengths: this.#lengths }
  }

  #add(key: number, unit: number): void {
    const known = (this.#numbers[key] ?? 0) - 1
    const feature = known < 0 ? this.#size++ : known
    if (known < 0) this.#numbers[key] = feature + 1
    this.#sums[feature] = (this.#sums[feature] ?? 0) + 1
    const latest = this.#latest[feature] ?? 0
    if (known >= 0 && this.#units[latest] === unit) this.#counts[latest] = (this.#counts[latest] ?? 0) + 1
    else this.#begin(feature, unit)
  }

  #begin(feature: number, unit: number): void {
    const at = this.#end++
    this.#features[at] = feature
    this.#units[at] = unit
    this.#counts[at] = 1
    this.#latest[feature] = at
    this.#held[feature] = (this.#held[feature] ?? 0) + 1
  }
}
