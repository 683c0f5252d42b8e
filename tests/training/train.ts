import type { KnownNames } from '../../src/parse/articles/clue.ts'
import { inForce } from '../../src/parse/articles/guess/guess.ts'
import type { Network } from '../../src/parse/articles/guess/network.ts'
import { type Division, divide, replay, scoreWhole } from '../../src/parse/articles/search.ts'
import { EVIDENCE, type Note, type Rule, weights } from '../../src/parse/articles/weights.ts'
import { readBlocks } from '../../src/parse/blocks/block.ts'
import { readUnits, type Unit } from '../../src/parse/blocks/unit.ts'
import { readLines } from '../../src/parse/lines/line.ts'
import type { ComposedPage } from '../composer/sheet.ts'
import { layoutOf } from './lessons.ts'
import { guideAway, guideTo, readTargets, type Target } from './oracle.ts'

/** A page with the right decision for each of its units. */
export interface Lesson {
  units: Unit[]
  targets: (Target | undefined)[]
  /** A network that has not learnt from the layout of the page. */
  network: Network
}

/** How the weights are learnt: an averaged structured perceptron with a margin (Collins 2002; Taskar et al. 2003). */
export interface Course {
  epochs: number
  /** Change of a weight for one wrong decision. */
  rate: number
  /** By how much a right division has to beat one wrong decision. */
  margin: number
}

export const COURSE: Course = { epochs: 3, rate: 0.03, margin: 0.3 }

export function readLessons(
  pages: readonly ComposedPage[],
  names: KnownNames,
  networkFor: (layout: string) => Network,
): Lesson[] {
  return pages.map(({ lines, gold }) => {
    const units = readUnits(readBlocks(readLines(lines)), names.isPlaceName)
    const network = networkFor(layoutOf(gold.source))
    return { units, targets: readTargets(units, gold), network }
  })
}

/** By the end of the course the rate has fallen by this share. */
const SLOWING = 0.8

/**
 * Learns the weights from pages whose right division is known, starting from those in `start`. Sets and returns the
 * average over the later half of the course, while the rate falls; reports the share of pages that were divided right at each epoch. Deterministic.
 */
export function train(
  lessons: readonly Lesson[],
  names: KnownNames,
  start: Readonly<Record<Rule, number>>,
  course: Course,
  report: (line: string) => void,
): Record<Rule, number> {
  Object.assign(weights, start)
  const sums = new Map<Rule, number>()
  let seen = 0
  for (let epoch = 0; epoch < course.epochs; epoch++) {
    let wrong = 0
    const settles = epoch >= course.epochs / 2
    const step = { ...course, rate: course.rate * (1 - (SLOWING * epoch) / course.epochs) }
    for (const lesson of lessons) {
      if (learn(lesson, names, step)) wrong++
      if (!settles) continue
      for (const rule of rules) sums.set(rule, (sums.get(rule) ?? 0) + weights[rule])
      seen++
    }
    report(`epoch ${epoch + 1}: ${lessons.length - wrong} of ${lessons.length} pages clear of any rival`)
  }
  for (const rule of rules) weights[rule] = Math.round(((sums.get(rule) ?? 0) / seen) * 100) / 100
  return { ...weights }
}

const rules = Object.keys(EVIDENCE) as Rule[]

/** A page that is divided so wrongly has something that no weight can mend: nothing is learnt from it. */
const HOPELESS = 60

/** Moves the weights from the evidence of the division that was found to that of the right one. True where they differ. */
function learn({ units, targets, network }: Lesson, names: KnownNames, { rate, margin }: Course): boolean {
  inForce.network = network
  const right = divideRight(units, names, targets)
  if (!right) return false
  const found = divide(units, names, guideAway(targets, margin))
  if (found.best.score <= right.best.score + 1e-9) return false
  const change = new Map<Rule, number>()
  count(right, change, 1)
  count(found, change, -1)
  if (found.best.score - right.best.score > HOPELESS) return true
  for (const [rule, times] of change) weights[rule] += rate * Math.max(-8, Math.min(8, times))
  return true
}

/**
 * The right division. Where no role fits a unit in its right place, as in a line whose kind the parser does not know,
 * nothing is asked of it: its target is dropped. Undefined where even so no right division is left.
 */
function divideRight(
  units: readonly Unit[],
  names: KnownNames,
  targets: (Target | undefined)[],
): Division | undefined {
  for (let attempt = 0; attempt < 3; attempt++) {
    const right = divide(units, names, guideTo(targets))
    const lost = right.steps.filter(
      ({ unit, role }) => role === 'stray' && !targets[unit]?.roles.has('stray'),
    )
    if (lost.length === 0) return right
    for (const { unit } of lost) targets[unit] = undefined
  }
  return undefined
}

/** Counts how often each piece of evidence speaks for a division. */
function count(division: Division, into: Map<Rule, number>, sign: number): void {
  const notes: Note[] = scoreWhole(division.best, true).notes
  for (const { taken } of replay(division.page, division.steps)) notes.push(...(taken?.notes ?? []))
  for (const { rule, times } of notes) into.set(rule, (into.get(rule) ?? 0) + sign * times)
}
