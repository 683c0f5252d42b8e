import { expect, test } from 'vitest'
import { readEvidence } from '../../src/parse/articles/affinity.ts'
import { knownNames } from '../../src/parse/parse.ts'
import { readOwnKnowledge } from '../score/parse-lines.ts'
import { goldSet } from '../score/score.ts'
import { readChoices } from './affinity-choices.ts'
import { makeDraw } from './shuffle.ts'
import { fitAffinity, measureAffinity } from './train-affinity.ts'

const draw = makeDraw(11)
const article = (belonging: number) =>
  readEvidence({ belonging, letters: 60, articleLetters: 100 + 400 * draw(), headlineShare: 0 })
/** The right one shares twice as much. */
const choices = Array.from({ length: 200 }, (_, at) => {
  const right = at % 3
  return { right, articles: [0, 1, 2].map((place) => article((place === right ? 2 : 1) * (4 + draw()))) }
})

test('the article that shares more is learnt to be the right one', () => {
  const { right, surprise } = measureAffinity(choices, fitAffinity(choices))
  expect(right).toBe(1)
  expect(surprise).toBeLessThan(0.2)
})

test('numbers that say nothing leave the choice to chance', () => {
  const nothing = fitAffinity([])
  for (const kind of Object.keys(nothing) as (keyof typeof nothing)[]) nothing[kind] = 0
  expect(measureAffinity(choices, nothing).surprise).toBeCloseTo(Math.log(3), 9)
})

test('the same choices give the same numbers', () => {
  expect(fitAffinity(choices)).toEqual(fitAffinity(choices))
})

test('every choice of a page is among several articles, with the right one among them', () => {
  const names = knownNames(readOwnKnowledge().vocabulary)
  const all = goldSet().pages.flatMap((page) => readChoices(page, names))
  expect(all.length).toBeGreaterThan(20)
  for (const { articles, right } of all) {
    expect(articles.length).toBeGreaterThan(1)
    expect(articles.length).toBeLessThanOrEqual(6)
    expect(articles[right]).toBeDefined()
  }
})
