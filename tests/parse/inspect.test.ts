import { expect, test } from 'vitest'
import { inspectPage, STAGES } from '../../src/parse/inspect/inspect.ts'
import {
  compareDoubts,
  type Doubt,
  findDoubts,
  formatDoubt,
  WorstDoubts,
} from '../../src/parse/inspect/review.ts'
import { smallKnowledge } from './parse-lines.ts'
import { tell } from './prose.ts'

const LINES = [
  '## 柳河县春耕备耕全面展开',
  '',
  `本报讯（记者 王静）${tell('farm', 2)}`,
  '\u001b[31m春日的田野。 周海 摄',
]
const source = { file: 'page.txt', sha256: '0'.repeat(64), encoding: 'utf-8' as const, lines: LINES }
const inspect = (stage: (typeof STAGES)[number]): string =>
  inspectPage(source, {}, smallKnowledge, [stage]).join('\n')

test('the lines of a page are shown with their numbers and marks', () => {
  expect(inspect('lines')).toContain('    1    11 柳河县春耕备耕全面展开  «level 2»')
  expect(inspect('lines')).toContain('dateline: 本报讯 reporter 王静')
})

test('the blocks of a page are shown with the units that they make', () => {
  expect(inspect('blocks')).toContain(
    'block of 1 lines, no column\n  0 [1] 柳河县春耕备耕全面展开  «line; level 2; closes open»',
  )
})

test('each decision of the division is shown with its reasons and the ways not taken', () => {
  expect(inspect('division')).toMatch(
    / 0 \[1\] 柳河县春耕备耕全面展开\n {5}→ headline of 1 [\d.]+: [+−][\d.]+ \p{Script=Han}.*\n {7}not /u,
  )
})

test('the articles are shown with fields, parts, lines and confidence', () => {
  expect(inspect('articles')).toMatch(
    /1 news\n {2}标题 柳河县春耕备耕全面展开\n {2}署名 reporter 王静.*消息头 本报讯/u,
  )
  expect(inspect('articles')).toMatch(/\n {2}cut \d\.\d{3} {2}[+−]/u)
  expect(inspect('articles')).toMatch(/\n {2}paragraph 3 {2}本报讯（记者王静）\S* …\d+… /u)
})

test('a terminal gets no control characters of a page', () => {
  const shown = inspectPage(source, {}, smallKnowledge, STAGES)
  expect(shown.join('')).not.toMatch(/\p{Cc}/u)
  expect(shown.join('')).toContain('\ufffd[31m')
})

const reason = { rule: 'r', says: '过短', weight: -1.5 }
const sure = (value: number) => ({ value, reasons: [reason] })
const article = {
  id: 'x1y2z3',
  headline: '校舍\u001b新',
  source: {
    file: 'a.txt',
    sha256: '0'.repeat(64),
    page: 'p1',
    lines: [[9, 12] as [number, number], [4, 6] as [number, number]],
  },
  confidence: { cut: sure(0.4), headline: sure(0.95), byline: sure(0.7) },
}
const doubtOf = (confidence: number, line: number): Doubt => ({
  ...{ aspect: 'cut', file: 'a.txt', id: 'x', headline: null, reasons: [] },
  ...{ confidence, line },
})

test('what is less sure than asked for is a doubt, told in one line', () => {
  const doubts = findDoubts(article, 0.9)
  expect(doubts.map(formatDoubt)).toEqual([
    '0.400 cut      seeds/a.txt:4 x1y2z3 校舍\ufffd新: −1.5 过短',
    '0.700 byline   seeds/a.txt:4 x1y2z3 校舍\ufffd新: −1.5 过短',
  ])
})

test('the worst doubts are kept, however many there are', () => {
  const worst = new WorstDoubts(3)
  for (let line = 1000; line > 0; line--) worst.add([doubtOf((line % 100) / 100, line)])
  expect(worst.count).toBe(1000)
  expect(worst.list().map(({ confidence, line }) => [confidence, line])).toEqual([
    [0, 100],
    [0, 200],
    [0, 300],
  ])
  expect(compareDoubts(doubtOf(0.1, 9), doubtOf(0.2, 1))).toBeLessThan(0)
})
