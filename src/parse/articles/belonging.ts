import type { UnitList } from './division.ts'
import { listOccurrences } from './occurrences.ts'
import { SharedWording, SIGHT } from './shared-wording.ts'
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

/** `wording`: of the text of the units. */
export function readBelonging(wording: Wording): Belonging {
  const occurrences = listOccurrences(wording)
  const { lengths } = occurrences
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const shared = new SharedWording(occurrences)
  const units: number[] = []
  const weigh: Belonging = (unit, head, words) => {
    listUnits(head, words, unit - SIGHT, units)
    let length = 0
    for (const each of units) length += lengths[each] ?? 0
    return length === 0 ? 0 : shared.weigh(unit, units, total / (length + SMOOTHING)) * INDEPENDENT
  }
  return remember(lengths.length, weigh)
}

/** Asked again by hypotheses that differ elsewhere, and where the decisions are gone through once more. */
function remember(size: number, weigh: Belonging): Belonging {
  const known: (Map<number, number> | undefined)[] = Array.from({ length: size })
  return (unit, head, words) => {
    const key = (words?.hash ?? 0) ^ Math.imul(head + 2, 2654435761)
    const ofUnit = known[unit] ?? new Map<number, number>()
    known[unit] = ofUnit
    const kept = ofUnit.get(key)
    if (kept !== undefined) return kept
    const belonging = weigh(unit, head, words)
    ofUnit.set(key, belonging)
    return belonging
  }
}

/** Lists what stands for an article, from a unit on: its headline and its latest texts. */
function listUnits(head: number, words: UnitList | null, from: number, units: number[]): void {
  units.length = 0
  if (head >= 0 && head >= from) units.push(head)
  let each = words
  for (let seen = 0; each && seen < LATEST && each.unit >= from; seen++, each = each.before)
    units.push(each.unit)
}
