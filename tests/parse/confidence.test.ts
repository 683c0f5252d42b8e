import { expect, test } from 'vitest'
import { SIGNS } from '../../src/parse/articles/doubts.ts'
import { EVIDENCE } from '../../src/parse/articles/weights.ts'
import type { ParsedArticle } from '../../src/record/parsed-page.ts'
import { parseLines } from './parse-lines.ts'
import { tell } from './prose.ts'

const CLEAR = [
  ...['柳河县春耕备耕全面展开', '', `本报讯（记者 王静）${tell('farm')}`, ''],
  ...['海滨三小学生搬进新校舍', '', `本报讯（记者 周海）${tell('school')}`],
]
const UNCLEAR = [
  '春耕',
  tell('farm', 1),
  '校舍',
  tell('school', 1),
  tell('river', 1),
  '清水河',
  tell('farm', 1),
  '柳芽',
]
const ASPECTS = ['cut', 'headline', 'byline'] as const
const values = (articles: readonly ParsedArticle[]): number[] =>
  articles.flatMap(({ confidence }) => ASPECTS.map((aspect) => confidence[aspect].value))

test.each([
  ['clear', CLEAR],
  ['unclear', UNCLEAR],
])('the confidence of a page that is %s lies between 0 and 1', (_, lines) => {
  const found = values(parseLines(lines).articles)
  expect(found.length).toBeGreaterThan(0)
  expect(found.every((value) => value >= 0 && value <= 1)).toBe(true)
})

test('a clear page is surer than an unclear one', () => {
  const cuts = (lines: string[]): number =>
    Math.min(...parseLines(lines).articles.map(({ confidence }) => confidence.cut.value))
  expect(cuts(CLEAR)).toBeGreaterThan(cuts(UNCLEAR))
})

test('a clear headline is sure, with reasons in words, the strongest first', () => {
  const headline = parseLines(CLEAR).articles[0]?.confidence.headline
  expect(headline?.value).toBeGreaterThan(0.9)
  const strengths = headline?.reasons.map(({ weight }) => Math.abs(weight)) ?? []
  expect(strengths.length).toBeGreaterThan(0)
  expect(strengths).toEqual(strengths.toSorted((a, b) => b - a))
})

test('every reason is a piece of evidence of the page model', () => {
  const known = new Map<string, string>(
    Object.entries({ ...EVIDENCE, ...SIGNS }).map(([rule, [, says]]) => [rule, says]),
  )
  for (const { confidence } of parseLines(CLEAR).articles)
    for (const aspect of ASPECTS)
      for (const { rule, says } of confidence[aspect].reasons) expect(known.get(rule)).toBe(says)
})
