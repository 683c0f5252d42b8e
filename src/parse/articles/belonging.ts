import type { UnitList } from './division.ts'
import { readPostings } from './postings.ts'
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
  const postings = readPostings(texts, wording)
  const { lengths } = postings
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const marks = new Int32Array(texts.length).fill(-1)
  let asked = 0
  return (unit, head, words) => {
    const round = asked++
    let length = 0
    const mark = (index: number): void => {
      marks[index] = round
      length += lengths[index] ?? 0
    }
    if (head >= 0) mark(head)
    let each = words
    for (let seen = 0; each && seen < LATEST; seen++, each = each.before) mark(each.unit)
    if (length === 0) return 0
    return postings.rate(unit, total / (length + SMOOTHING), { marks, round }) * INDEPENDENT
  }
}
