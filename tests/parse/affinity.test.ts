import { expect, test } from 'vitest'
import { AFFINITY, rateAffinity, readEvidence, weighEvidence } from '../../src/parse/articles/affinity.ts'
import { readBelonging } from '../../src/parse/articles/belonging.ts'
import { addUnit } from '../../src/parse/articles/division.ts'
import { Wording } from '../../src/parse/articles/wording.ts'
import { makeDraw } from '../training/shuffle.ts'

const pairing = { belonging: 12, letters: 80, articleLetters: 240, headlineShare: 0.3 }

test('an article that shares more of its wording with the text is likelier', () => {
  expect(rateAffinity({ ...pairing, belonging: 20 })).toBeGreaterThan(rateAffinity(pairing))
})

test('an article whose headline the text covers is likelier', () => {
  expect(rateAffinity({ ...pairing, headlineShare: 0.8 })).toBeGreaterThan(rateAffinity(pairing))
})

/** Letters drawn so that a few are frequent, as in any text. */
function draw(letters: number, next: () => number): string {
  const chosen = Array.from({ length: letters }, () => 0x4e00 + Math.floor(300 * next() ** 2))
  return String.fromCharCode(...chosen)
}

test('a long article is not favoured for agreeing by chance', () => {
  const next = makeDraw(7)
  const pages = Array.from({ length: 60 }, () => {
    const page = [draw(60, next), draw(900, next), draw(80, next)]
    const belonging = readBelonging(new Wording(page))
    const rate = (article: number): number =>
      rateAffinity({
        belonging: belonging(2, -1, addUnit(null, article)),
        letters: 80,
        articleLetters: page[article]?.length ?? 0,
        headlineShare: 0,
      })
    return { short: rate(0), long: rate(1) }
  })
  expect(pages.filter(({ short, long }) => long > short).length).toBeLessThan(pages.length * 0.6)
})

test('texts and articles without letters are rated too', () => {
  const empty = { belonging: 0, letters: 0, articleLetters: 0, headlineShare: 0 }
  expect(Number.isFinite(rateAffinity(empty))).toBe(true)
})

test('every kind of evidence is weighed', () => {
  const evidence = readEvidence(pairing)
  const kinds = Object.keys(AFFINITY) as (keyof typeof AFFINITY)[]
  expect(Object.keys(evidence)).toEqual(kinds)
  const nothing = Object.fromEntries(kinds.map((kind) => [kind, 0])) as typeof AFFINITY
  for (const kind of kinds)
    expect(weighEvidence(evidence, { ...nothing, [kind]: 2 })).toBe(2 * evidence[kind])
})
