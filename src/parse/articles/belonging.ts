import type { UnitList } from './division.ts'
import { listOccurrences, type Occurrences } from './occurrences.ts'
import type { Wording } from './wording.ts'

/**
 * How much more likely the letters and letter pairs of a unit are in an article than on the page as a whole, as
 * log-odds from 0 up: the article is what stands under its headline and in its latest texts.
 */
export type Belonging = (unit: number, head: number, words: UnitList | null) => number

/** Unseen wording counts as if an article were longer by so many letters. */
const SMOOTHING = 30
/** So many of the latest texts of an article are asked. */
const LATEST = 40
/** So many of the units above that share a letter or pair are asked, so that work stays bounded on the longest pages. */
const NEAREST = 256
/** Letters of one text do not speak independently of each other: the share of their log-odds that holds (fitted). */
const INDEPENDENT = 0.38

/** Builds the page's table of wording: which units hold which letters and pairs, how often. */
export function readBelonging(texts: readonly string[], wording: Wording): Belonging {
  const table = new Table(texts, wording)
  const marks = new Int32Array(texts.length).fill(-1)
  let asked = 0
  return (unit, head, words) => {
    const round = asked++
    let length = 0
    const mark = (index: number): void => {
      marks[index] = round
      length += table.lengths[index] ?? 0
    }
    if (head >= 0) mark(head)
    let each = words
    for (let seen = 0; each && seen < LATEST; seen++, each = each.before) mark(each.unit)
    if (length === 0) return 0
    return table.agree(unit, marks, round, table.total / (length + SMOOTHING)) * INDEPENDENT
  }
}

/** What every unit shares with others: for each of its features the units above that have it too. */
class Table {
  readonly lengths: Int32Array
  readonly total: number
  readonly #occurrences: Occurrences
  /** Where the features of each unit begin in the two rows below. */
  readonly #starts: Int32Array
  /** Features of the units. */
  readonly #features: Int32Array
  /** Where the unit itself stands among the occurrences of the feature: those before it are of units above. */
  readonly #places: Int32Array

  constructor(texts: readonly string[], wording: Wording) {
    const occurrences = listOccurrences(texts, wording)
    this.#occurrences = occurrences
    this.lengths = occurrences.lengths
    this.total = occurrences.lengths.reduce((sum, length) => sum + length, 0)
    this.#starts = countShared(occurrences, texts.length)
    const size = this.#starts[texts.length] ?? 0
    this.#features = new Int32Array(size)
    this.#places = new Int32Array(size)
    this.#fill()
  }

  /** The log-odds of what the unit shares with those above it that bear the mark. */
  agree(unit: number, marks: Int32Array, mark: number, scale: number): number {
    const { starts, units, counts, sums } = this.#occurrences
    const end = this.#starts[unit + 1] ?? 0
    let sum = 0
    for (let at = this.#starts[unit] ?? 0; at < end; at++) {
      const feature = this.#features[at] ?? 0
      const own = this.#places[at] ?? 0
      let count = 0
      for (let place = Math.max(starts[feature] ?? 0, own - NEAREST); place < own; place++)
        if (marks[units[place] ?? 0] === mark) count += counts[place] ?? 0
      if (count > 0) sum += Math.log1p((count * scale) / (sums[feature] ?? 1))
    }
    return sum
  }

  #fill(): void {
    const { size, starts, units } = this.#occurrences
    const ends = this.#starts.slice()
    for (let feature = 0; feature < size; feature++) {
      const [from, to] = [starts[feature] ?? 0, starts[feature + 1] ?? 0]
      for (let place = from; to - from > 1 && place < to; place++) {
        const unit = units[place] ?? 0
        const at = ends[unit] ?? 0
        this.#features[at] = feature
        this.#places[at] = place
        ends[unit] = at + 1
      }
    }
  }
}

/** Where the features of each unit begin that other units have too. */
function countShared({ size, starts, units }: Occurrences, texts: number): Int32Array {
  const shared = new Int32Array(texts + 1)
  for (let feature = 0; feature < size; feature++) {
    const [from, to] = [starts[feature] ?? 0, starts[feature + 1] ?? 0]
    for (let place = from; to - from > 1 && place < to; place++) {
      const next = (units[place] ?? 0) + 1
      shared[next] = (shared[next] ?? 0) + 1
    }
  }
  for (let unit = 1; unit <= texts; unit++) shared[unit] = (shared[unit] ?? 0) + (shared[unit - 1] ?? 0)
  return shared
}
