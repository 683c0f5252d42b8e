import { describe, expect, test } from 'vitest'
import { readBlocks } from '../../src/parse/blocks/block.ts'
import { readUnits, type Unit } from '../../src/parse/blocks/unit.ts'
import { readLines } from '../../src/parse/lines/line.ts'
import { setInColumn, tell } from './prose.ts'

const unitsOf = (lines: readonly string[]): Unit[] =>
  readUnits(readBlocks(readLines(lines)), (name) => name === '柳河县')
const textsOf = (lines: readonly string[]): string[] => unitsOf(lines).map(({ text }) => text)

describe('lines', () => {
  test('blank lines are counted with the line below them', () => {
    expect(readLines(['甲', '', ' 　', '乙']).map(({ number, blanks }) => [number, blanks])).toEqual([
      [1, 0],
      [4, 2],
    ])
  })

  test.each([
    ['## 春耕忙', '春耕忙', 2, ''],
    ['#春耕忙', '春耕忙', 1, ''],
    ['■ 市井', '市井', 0, '■'],
    ['- 其一', '其一', 0, '-'],
    ['　　春耕忙　', '春耕忙', 0, ''],
    ['#', '#', 0, ''],
    ['■', '■', 0, ''],
  ])('%s is read as %s', (raw, text, level, marker) => {
    expect(readLines([raw])[0]).toMatchObject({ text, level, marker })
  })

  test('markup is owned apart from the words', () => {
    const line = readLines(['## ■春耕忙'])[0]
    expect(line?.markup).toEqual([
      [1, 0, 2],
      [1, 3, 4],
    ])
    expect(line?.raw.slice(line.from, line.to)).toBe('春耕忙')
  })

  test('a full-width character is as wide as two letters', () => {
    expect(readLines(['春耕ab12'])[0]?.width).toBe(4)
    expect(readLines(['　　春'])[0]?.indent).toBe(2)
  })
})

describe('running text that is broken into lines', () => {
  test.each([8, 12, 18])('is one unit where its column is %i characters wide', (width) => {
    const [unit, ...more] = unitsOf(setInColumn(tell('farm'), width))
    expect(more).toEqual([])
    expect(unit).toMatchObject({ text: tell('farm'), wrapped: true, closes: 'sentence' })
  })

  test('is cut into paragraphs by their indents where no blank line stands between them', () => {
    const lines = [
      ...setInColumn(tell('farm'), 15, true),
      ...setInColumn(tell('school'), 15, true),
      ...setInColumn(tell('river'), 15, true),
    ]
    expect(textsOf(lines)).toEqual([tell('farm'), tell('school'), tell('river')])
  })

  test('keeps a heading that stands right above it apart', () => {
    expect(textsOf(['柳河春耕忙', ...setInColumn(tell('farm'), 15, true)])).toEqual([
      '柳河春耕忙',
      tell('farm'),
    ])
  })

  test('keeps a byline in its midst apart', () => {
    const lines = [...setInColumn(tell('farm'), 15), '本报记者 王静', ...setInColumn(tell('school'), 15)]
    expect(textsOf(lines)).toEqual([tell('farm'), '本报记者 王静', tell('school')])
  })

  test('ends where the next report opens', () => {
    const lines = [...setInColumn(tell('farm'), 15), ...setInColumn(`本报讯 ${tell('school')}`, 15)]
    expect(textsOf(lines)).toEqual([tell('farm'), `本报讯 ${tell('school')}`])
  })

  test('stays apart from what follows a blank line', () => {
    const lines = [
      ...setInColumn(tell('farm', 2), 15),
      '',
      ...setInColumn(tell('farm').slice(tell('farm', 2).length), 15),
    ]
    expect(textsOf(lines)).toHaveLength(2)
  })

  test('joins words of Latin letters with a space', () => {
    const lines = [
      '比赛由来自海滨市的 Blue',
      'Ocean 队取得，他们以三比',
      '一战胜对手，赢得了奖杯。',
      '市民纷纷前来祝贺，场面热',
    ]
    expect(textsOf(lines)[0]).toContain('Blue Ocean')
  })
})

test('lines that are no running text are units by themselves', () => {
  expect(textsOf(['柳河春耕忙', '海滨校舍新', '清水两岸绿'])).toHaveLength(3)
})

test('a place before the headline on the same line is a unit of its own', () => {
  const units = unitsOf(['柳河县 十二万亩良田完成整地'])
  expect(units.map(({ text, sameLine }) => [text, sameLine])).toEqual([
    ['柳河县', false],
    ['十二万亩良田完成整地', true],
  ])
})

test('a phrase that only ends as places do stays with its headline', () => {
  expect(textsOf(['建设美丽新区 十二万亩良田完成整地'])).toHaveLength(1)
})

test('the units of a page own every word of it once', () => {
  const lines = [
    '柳河县 春耕忙起来了',
    '',
    ...setInColumn(tell('farm'), 15, true),
    '本报记者 王静',
    '①春日的田野。 王静 摄',
  ]
  const owned = unitsOf(lines).flatMap(({ spans }) =>
    spans.map(([line, from, to]) => lines[line - 1]?.slice(from, to)),
  )
  expect(owned.join('').replace(/\s/gu, '')).toBe(lines.join('').replace(/\s/gu, ''))
})
