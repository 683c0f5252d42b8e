import { expect, test } from 'vitest'
import { rateJoin, readBeginning, readEnd } from '../../src/parse/text/joins/join.ts'
import { isWordAcross } from '../../src/parse/text/word-join.ts'

const rate = (before: string, after: string): number =>
  rateJoin(readEnd(before), readBeginning(after), isWordAcross(before, after))

test.each([
  ['每户每月补贴三', '百元，由社区发放', '了篮球场的转角'],
  ['他从桥上走', '了下去，一句话也没有说', '平方米的仓库'],
  ['新建的冷库面积为三千', '平方米，可存苹果', '了一夜的雨'],
  ['孩子们围着老人', '听故事', '了一夜的雨'],
])('“%s” reads on in “%s” rather than in “%s”', (before, right, wrong) => {
  expect(rate(before, right)).toBeGreaterThan(rate(before, wrong) + 0.5)
})

test('a word that is whole again speaks for the join', () => {
  const [end, beginning] = [readEnd('这是一项新技'), readBeginning('术，可以省水')]
  expect(rateJoin(end, beginning, true)).toBeGreaterThan(rateJoin(end, beginning, false))
})

test('no evidence is believed without bound, and words that nobody knows say little', () => {
  expect(rateJoin(readEnd('甲'), readBeginning('乙'), false, { apart: -50 })).toBe(-3)
  expect(rateJoin(readEnd(''), readBeginning(''), false, {})).toBe(0)
})

test('figures are alike', () => {
  expect(readEnd('全年增长12').word).toBe(readEnd('全年增长47').word)
})

test('a proper name counts as what it is, not as itself', () => {
  expect(readEnd('他从上海')).toEqual(readEnd('他从福建'))
})
