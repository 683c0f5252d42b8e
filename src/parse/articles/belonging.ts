import { letterAt } from '../lines/letters.ts'
import type { UnitList } from './division.ts'
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
    const scale = table.total / (length + SMOOTHING)
    let sum = 0
    for (const feature of table.featuresOf(unit)) {
      const count = table.countAmong(feature, unit, marks, round)
      if (count > 0) sum += Math.log1p((count * scale) / table.countOf(feature))
    }
    return sum * INDEPENDENT
  }
}

/** Features of units: single letters (their UTF-16 unit) and pairs (their number behind those). */
class Table {
  readonly lengths: Int32Array
  total = 0
  readonly #features: number[][]
  readonly #postings = new Map<number, { units: number[]; counts: number[]; sum: number }>()

  constructor(texts: readonly string[], wording: Wording) {
    this.lengths = new Int32Array(texts.length)
    for (const [unit, text] of texts.entries()) this.#read(text, unit, wording)
    this.#features = texts.map(() => [])
    for (const [feature, { units }] of this.#postings)
      if (units.length > 1) for (const unit of units) this.#features[unit]?.push(feature)
  }

  /** What the unit shares with another one. */
  featuresOf(unit: number): readonly number[] {
    return this.#features[unit] ?? []
  }
  countOf(feature: number): number {
    return this.#postings.get(feature)?.sum ?? 1
  }
  /** How often the units that bear the mark have it, before this unit. */
  countAmong(feature: number, before: number, marks: Int32Array, mark: number): number {
    const posting = this.#postings.get(feature)
    if (!posting) return 0
    let count = 0
    const { units, counts } = posting
    for (let at = 0; at < units.length; at++) {
      const unit = units[at] ?? 0
      if (unit >= before) break
      if (marks[unit] === mark) count += counts[at] ?? 0
    }
    return count
  }

  #read(text: string, unit: number, wording: Wording): void {
    for (let at = 0; at < text.length; ) {
      const length = letterAt(text, at)
      if (length > 0) {
        this.#add(text.charCodeAt(at + length - 1), unit)
        this.lengths[unit] = (this.lengths[unit] ?? 0) + 1
        this.total++
      }
      at += length || 1
    }
    for (const pair of wording.pairsOf(unit)) this.#add(65536 + pair, unit)
  }

  #add(feature: number, unit: number): void {
    let posting = this.#postings.get(feature)
    if (!posting) {
      posting = { units: [], counts: [], sum: 0 }
      this.#postings.set(feature, posting)
    }
    posting.sum++
    const last = posting.units.length - 1
    if (posting.units[last] === unit) posting.counts[last] = (posting.counts[last] ?? 0) + 1
    else {
      posting.units.push(unit)
      posting.counts.push(1)
    }
  }
}
