import type { Wording } from './wording.ts'

/** Which units hold which letters and letter pairs, and how often; both are features. Occurrences stand in page order. */
export interface Occurrences {
  /** By unit, where its occurrences begin; one more number ends the last. */
  starts: Int32Array
  /** By occurrence, the unit that holds the feature, the feature, and how often the unit holds it. */
  units: Int32Array
  features: Int32Array
  counts: Int32Array
  /** By occurrence, that of the same feature in the nearest unit above that holds it, too; -1 for none. */
  above: Int32Array
  /** By feature, how often all units hold it. */
  sums: Int32Array
  /** By unit, its letters. */
  lengths: Int32Array
}

/** Lists the occurrences of every feature of a page; `wording`: of the text of its units. */
export function listOccurrences(wording: Wording): Occurrences {
  const list = new OccurrenceList(wording)
  for (let unit = 0; unit < wording.texts; unit++)
    list.read(unit, wording.lettersOf(unit), wording.pairsOf(unit))
  return list
}

class OccurrenceList implements Occurrences {
  readonly starts: Int32Array
  readonly units: Int32Array
  readonly features: Int32Array
  readonly counts: Int32Array
  readonly above: Int32Array
  readonly sums: Int32Array
  readonly lengths: Int32Array
  /** By feature, one more than its latest occurrence; 0 where it has not occurred. */
  readonly #latest: Int32Array
  #end = 0

  constructor({ texts, length, size }: Wording) {
    this.starts = new Int32Array(texts + 1)
    this.lengths = new Int32Array(texts)
    this.units = new Int32Array(length)
    this.features = new Int32Array(length)
    this.counts = new Int32Array(length)
    this.above = new Int32Array(length)
    this.sums = new Int32Array(size)
    this.#latest = new Int32Array(size)
  }

  read(unit: number, letters: Int32Array, pairs: Int32Array): void {
    for (let at = 0; at < letters.length; at++) this.#add(letters[at] ?? 0, unit)
    for (let at = 0; at < pairs.length; at++) this.#add(pairs[at] ?? 0, unit)
    this.lengths[unit] = letters.length
    this.starts[unit + 1] = this.#end
  }

  #add(feature: number, unit: number): void {
    this.sums[feature] = (this.sums[feature] ?? 0) + 1
    const latest = (this.#latest[feature] ?? 0) - 1
    if (latest >= (this.starts[unit] ?? 0)) {
      this.counts[latest] = (this.counts[latest] ?? 0) + 1
      return
    }
    const at = this.#end++
    this.units[at] = unit
    this.features[at] = feature
    this.counts[at] = 1
    this.above[at] = latest
    this.#latest[feature] = at + 1
  }
}
