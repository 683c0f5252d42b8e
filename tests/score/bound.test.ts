import { expect, test } from 'vitest'
import type { ComposedPage } from '../composer/sheet.ts'
import { boundOf } from './bound.ts'
import { readOwnKnowledge } from './parse-lines.ts'
import { formatBoundFaults, formatBounds } from './report.ts'
import { goldSet, setsOf } from './score.ts'

const knowledge = readOwnKnowledge()

test('the moves reach every division of the gold pages', () => {
  const { top, unreached } = boundOf(goldSet(), knowledge)
  expect(unreached).toEqual([])
  expect(top.tally.figures().get('article F1')).toBe(1)
  expect(top.tally.figures().get('headline')).toBe(1)
})

test('what is found is at most what is reachable, but for slips of either', () => {
  const [set] = setsOf({ layout: 'interwoven', seed: 501 })
  if (!set) throw new Error('there is no such layout')
  const { top, found, pages } = boundOf(set, knowledge)
  expect(pages.right + pages.model + pages.search).toBe(set.pages.length)
  expect(top.tally.figures().get('body')).toBeGreaterThanOrEqual(found.tally.figures().get('body') ?? 1)
})

/** A page whose gold calls a whole paragraph a headline: no move says so. */
const impossible: ComposedPage = {
  lines: ['市区新开三条公交线路。昨日起，三条线路同时开通，沿线设站四十二个。票价一元，首班车六点发出。'],
  gold: {
    source: 'impossible-1.txt',
    furniture: [],
    articles: [
      {
        n: 1,
        headline: '市区新开三条公交线路',
        parts: [{ role: 'headline', lines: [[1, 1]], text: '市区新开三条公交线路' }],
      },
    ],
  },
}

test('a unit that no move gives its role is named with its page, line, role and words', () => {
  const bound = boundOf({ name: 'impossible', pages: [impossible] }, knowledge)
  expect(bound.unreached).toHaveLength(1)
  expect(bound.unreached[0]).toMatch(/^impossible-1\.txt:1 headline "市区新开三条公交线路/u)
  expect(formatBoundFaults(bound)).toContain('impossible no move: impossible-1.txt:1')
  expect(formatBounds([bound])).toContain('1 units without a move to their role')
})
