import { expect, test } from 'vitest'
import { baselineOf, readBaseline } from './baseline.ts'
import { scoreSets, setsOf, summarise } from './score.ts'

/** Percentage points: one decimal of rounding. */
const ROUNDING = 0.1

const now = baselineOf(summarise(scoreSets(setsOf({}))))
const baseline = readBaseline()

test('the baseline has figures of no kind of pages that is gone', () => {
  expect(Object.keys(baseline).filter((name) => !(name in now))).toEqual([])
})

test.each(Object.entries(baseline))('no figure of %s falls below the baseline', (name, figures) => {
  const fallen = Object.entries(figures).filter(
    ([figure, least]) => (now[name]?.[figure] ?? 0) < least - ROUNDING,
  )
  expect(
    fallen.map(([figure, least]) => `${figure}: ${now[name]?.[figure]} % where ${least} % stood`),
  ).toEqual([])
})
