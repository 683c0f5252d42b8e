import { expect, test } from 'vitest'
import { breakLines } from '../../../src/site/card/break-lines.ts'

/** Each character is as wide as it is high. */
const set = (text: string, width: number) => breakLines(text, (line) => [...line].length, width)

test('a headline that fits stands on one line', () => {
  expect(set('为高质量发展蓄势聚能', 10)).toEqual(['为高质量发展蓄势聚能'])
})

test('the parts of a headline stand on lines of their own where they fit', () => {
  expect(set('跑好第一棒　冲刺开门红', 8)).toEqual(['跑好第一棒', '冲刺开门红'])
})

test('lines are of like length, and end between words', () => {
  expect(set('葫芦岛：以新担当新作为坚定不移推动高质量发展', 12)).toEqual([
    '葫芦岛：以新担当新作为',
    '坚定不移推动高质量发展',
  ])
})

test('no line begins with a closing mark or ends with an opening one', () => {
  const headline = '建“一城四基地”，发展《多元》产业（续）。'
  for (let width = 4; width < 12; width++) {
    const lines = set(headline, width)
    expect(lines.join('')).toBe(headline)
    for (const line of lines) {
      expect(line).not.toMatch(/^[”，》）。]/)
      expect(line).not.toMatch(/[“《（]$/)
    }
  }
})

test('numbers and Latin words are not broken', () => {
  expect(set('力争固定资产投资同比增长12.5%左右', 9).some((line) => line.includes('12.5%'))).toBe(true)
})
