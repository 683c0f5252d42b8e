import type { KnownNames } from '../../src/parse/articles/clue.ts'
import { readMargins } from '../../src/parse/articles/confidence.ts'
import { readSigns, SIGNS, type Sign } from '../../src/parse/articles/doubts.ts'
import { inForce } from '../../src/parse/articles/guess/guess.ts'
import type { Network } from '../../src/parse/articles/guess/network.ts'
import { divide } from '../../src/parse/articles/search.ts'
import { readBlocks } from '../../src/parse/blocks/block.ts'
import { readUnits } from '../../src/parse/blocks/unit.ts'
import { readLines } from '../../src/parse/lines/line.ts'
import type { Knowledge } from '../../src/parse/parse.ts'
import type { ComposedPage } from '../composer/sheet.ts'
import { measurePage } from '../score/measure.ts'
import { parseLines } from '../score/parse-lines.ts'
import { layoutOf } from './lessons.ts'

/** The signs of one parsed article, and whether it was right. */
export interface Example {
  signs: Record<Sign, number>
  isRight: boolean
}

const signs = Object.keys(SIGNS) as Sign[]

/** Parses pages whose right division is known, with networks that have not seen their layout, and notes the signs of every article. */
export function readExamples(
  pages: readonly ComposedPage[],
  names: KnownNames,
  knowledge: Knowledge,
  networkFor: (layout: string) => Network,
): Example[] {
  return pages.flatMap(({ lines, gold }) => {
    inForce.network = networkFor(layoutOf(gold.source))
    const division = divide(readUnits(readBlocks(readLines(lines)), names.isPlaceName), names)
    const { cuts } = measurePage(gold, parseLines(gold.source, lines, knowledge))
    const all = readSigns(division, readMargins(division))
    return cuts.flatMap(({ isRight }, index) => (all[index] ? [{ signs: all[index], isRight }] : []))
  })
}

const ROUNDS = 400
const RATE = 0.5
const SHRINK = 0.002

/** Fits a logistic regression by gradient descent, from zero: the same examples give the same weights. */
export function fitSigns(examples: readonly Example[]): Record<Sign, number> {
  const weights = Object.fromEntries(signs.map((sign) => [sign, 0])) as Record<Sign, number>
  for (let round = 0; round < ROUNDS; round++) {
    const slope = Object.fromEntries(signs.map((sign) => [sign, 0])) as Record<Sign, number>
    for (const { signs: own, isRight } of examples) {
      const sum = signs.reduce((total, sign) => total + weights[sign] * own[sign], 0)
      const miss = Number(isRight) - 1 / (1 + Math.exp(-sum))
      for (const sign of signs) slope[sign] += miss * own[sign]
    }
    for (const sign of signs) weights[sign] += RATE * (slope[sign] / examples.length - SHRINK * weights[sign])
  }
  for (const sign of signs) weights[sign] = Math.round(weights[sign] * 100) / 100
  return weights
}
