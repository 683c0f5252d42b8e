import { expect, test } from 'vitest'
import { cutWords } from '../../src/site/headline-pieces.ts'

test('a headline is cut between its words, and nothing of it is lost', () => {
  const headline = '电力专项服务助力乡村产业发展'
  const cut = cutWords(headline)
  expect(cut.join('')).toBe(headline)
  expect(cut).toContain('乡村')
  expect(cut).toContain('产业')
})

test('quotation marks and commas stay with the words that they belong to', () => {
  const cut = cutWords('省农科院工作队　“点土成金”，富乡亲')
  expect(cut.join('')).toBe('省农科院工作队　“点土成金”，富乡亲')
  for (const word of cut) {
    expect(word).not.toMatch(/^[”，　]/)
    expect(word).not.toMatch(/“$/)
  }
})

test('a headline of one word, and one of none', () => {
  expect(cutWords('启事')).toEqual(['启事'])
  expect(cutWords('')).toEqual([])
})

test('a number is not divided from the characters around it', () => {
  const cut = cutWords('今年力争新签约亿元以上项目500个，增长12%左右')
  expect(cut.join('')).toBe('今年力争新签约亿元以上项目500个，增长12%左右')
  expect(cut.some((word) => word.includes('项目500个'))).toBe(true)
  expect(cut.some((word) => word.includes('增长12%'))).toBe(true)
})

test('a run of numbers and signs is one', () => {
  const cut = cutWords('构建“4+8”现代产业格局')
  expect(cut.some((word) => word.includes('“4+8”'))).toBe(true)
})
