import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Figure } from '../../../src/parse/enrich/figures/figure.ts'
import { findFigures } from '../../../src/parse/enrich/figures/find-figures.ts'
import { parseChinese } from '../../../src/parse/enrich/figures/number.ts'

const format = ({ text, value, to, unit, bound, change }: Figure): string =>
  [`${text} = ${value}${to === undefined ? '' : `–${to}`}`, unit, bound, change].filter(Boolean).join(' ')

const find = (text: string): string[] => findFigures(text).map(format)

/** The sentences of the sample, each with what a person read in it. */
const sample = readFileSync(new URL('sample.txt', import.meta.url), 'utf8')
  .split('\n\n')
  .filter((block) => block.startsWith('> '))
  .map((block) => {
    const [sentence = '', ...stated] = block.trim().split('\n')
    return { sentence: sentence.slice(2), stated }
  })

describe('against 200 figures that a person read', () => {
  const found = sample.map(({ sentence }) => find(sentence))
  const right = sample.map(({ stated }, index) =>
    (found[index] ?? []).filter((figure) => stated.includes(figure)),
  )

  test('at least 97 of 100 figures found are right: words, number, unit, bound and change', () => {
    const wrong = found.flatMap((figures, index) =>
      figures.filter((figure) => !right[index]?.includes(figure)),
    )
    expect(found.flat().length).toBeGreaterThanOrEqual(200)
    expect(right.flat().length / found.flat().length, wrong.join('\n')).toBeGreaterThanOrEqual(0.97)
  })

  test('at least 93 of 100 figures stated are found', () => {
    const stated = sample.flatMap((entry) => entry.stated)
    const missed = sample.flatMap((entry, index) =>
      entry.stated.filter((line) => !right[index]?.includes(line)),
    )
    expect(right.flat().length / stated.length, missed.join('\n')).toBeGreaterThanOrEqual(0.93)
  })
})

describe('a figure', () => {
  test.each([
    ['总投资78.6亿元', ['78.6亿元 = 7860000000 元']],
    ['计划实施500个项目', ['500个 = 500 个']],
    ['同比增长7.1%', ['7.1% = 7.1 % up']],
    ['面积约3000平方米', ['约3000平方米 = 3000 平方米 about']],
    ['三十五万人参加', ['三十五万人 = 350000 人']],
    ['储备3—5万吨', ['3—5万吨 = 30000–50000 吨']],
    ['投入3亿5000万元', ['3亿5000万元 = 350000000 元']],
    ['１２，５００元', ['１２，５００元 = 12500 元']],
    ['百分之三十五', ['百分之三十五 = 35 %']],
    ['占三分之二', ['三分之二 = 66.6667 %']],
    ['分别增长41%和53%', ['41% = 41 % up', '53% = 53 % up']],
    ['零下12摄氏度', ['12摄氏度 = -12 摄氏度']],
    ['二千餘戶停電', ['二千餘戶 = 2000 户 over']],
    ['不低于3年', ['不低于3年 = 3 年 over']],
  ])('is read in %s', (text, figures) => {
    expect(find(text)).toEqual(figures)
  })

  test.each([
    '第31个农药重点园区',
    '2023年3月5日',
    '民国二十三年',
    '全省前5位',
    '“8个1”物产资源',
    '电话3320015',
    '一个项目，两条路',
    '罚款数万元',
    '以7米92的成绩夺冠',
    '国道G102线12时通车',
  ])('is not read in %s', (text) => {
    expect(find(text)).toEqual([])
  })

  test('stands where its words stand', () => {
    const text = '总投资近83亿元，年增税收1.3亿元。'
    for (const figure of findFigures(text))
      expect(text.slice(figure.at, figure.at + figure.text.length)).toBe(figure.text)
  })
})

describe('a number in Chinese numerals', () => {
  test.each([
    ['两千四百', 2400],
    ['一百零五', 105],
    ['一百五', 150],
    ['三万二', 32_000],
    ['一亿二千万', 120_000_000],
    ['十八', 18],
    ['三四千', undefined],
    ['二〇二三', undefined],
    ['千百', undefined],
  ])('%s', (words, value) => {
    expect(parseChinese(words)).toBe(value)
  })
})
