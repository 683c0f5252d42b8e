import { describe, expect, test } from 'vitest'
import { readBelonging } from '../../src/parse/articles/belonging.ts'
import { addUnit, type UnitList } from '../../src/parse/articles/division.ts'
import { listOccurrences } from '../../src/parse/articles/occurrences.ts'
import { Wording } from '../../src/parse/articles/wording.ts'

const DAM = '清水河大坝昨日合龙'
const DAM_TEXT = '大坝高六十米，浇筑混凝土三万方，施工的有两个大队。'
const CHOIR = '合唱团赴省城演出'
const CHOIR_TEXT = '合唱团的姑娘们唱了民歌，观众的掌声经久不息。'
const DAM_MORE = '混凝土由对岸的料场运来，大坝下游的村庄已经搬迁。'
const texts = [DAM, DAM_TEXT, CHOIR, CHOIR_TEXT, DAM_MORE]
const listOf = (...units: number[]): UnitList | null =>
  units.reduce<UnitList | null>((list, unit) => addUnit(list, unit), null)
const belongingOf = (page: string[]) => readBelonging(new Wording(page))

describe('a text', () => {
  const belonging = belongingOf(texts)

  test('goes with the article that shares its rare letters and pairs', () => {
    const [dam, choir] = [belonging(4, 0, listOf(1)), belonging(4, 2, listOf(3))]
    expect(dam).toBeGreaterThan(choir)
    expect(choir).toBeGreaterThan(0)
  })

  test('shares more with a headline and its text than with the text alone', () => {
    expect(belonging(4, 0, listOf(1))).toBeGreaterThan(belonging(4, -1, listOf(1)))
  })

  test('shares nothing with an article that has neither headline nor text', () => {
    expect(belonging(4, -1, null)).toBe(0)
  })

  test('shares nothing with an article that has none of its letters', () => {
    expect(belongingOf(['春耕', '秋收冬藏', '夏种'])(2, 0, listOf(1))).toBe(0)
  })

  test('is not told by the units below it', () => {
    const [above, below] = ['老井的水很甜。', '老井边有棵槐树。']
    const page = belongingOf([above, below, CHOIR, CHOIR_TEXT])
    expect(page(0, 1, null)).toBe(0)
    expect(page(1, 0, null)).toBeGreaterThan(0)
  })

  test('says the same whenever it is asked', () => {
    const first = belonging(4, 0, listOf(1))
    belonging(3, 2, null)
    expect(belonging(4, 0, listOf(1))).toBe(first)
  })

  test('says the same whether near or far texts are asked first', () => {
    const [near, far] = [belongingOf(texts), belongingOf(texts)]
    const asked = [near(4, -1, listOf(3)), near(4, 0, listOf(1))]
    expect([far(4, 0, listOf(1)), far(4, -1, listOf(3))]).toEqual(asked.reverse())
  })

  test('is told apart by what is rare on the page more than by what is common', () => {
    const page = belongingOf(['的坝', '的歌', '的田', '的山', '的坝'])
    expect(page(4, 0, null)).toBeGreaterThan(2 * page(4, 1, null))
  })
})

test('letters and pairs are listed with the units that hold them, in page order', () => {
  const list = listOccurrences(new Wording(['甲乙，甲', '丙', '乙甲']))
  expect([...list.starts]).toEqual([0, 4, 5, 8])
  const occurrences = Array.from({ length: 8 }, (_, at) => ({
    unit: list.units[at],
    count: list.counts[at],
    above: list.above[at],
    sum: list.sums[list.features[at] ?? -1],
  }))
  expect(occurrences).toEqual([
    { unit: 0, count: 2, above: -1, sum: 3 },
    { unit: 0, count: 1, above: -1, sum: 2 },
    { unit: 0, count: 1, above: -1, sum: 1 },
    { unit: 0, count: 1, above: -1, sum: 2 },
    { unit: 1, count: 1, above: -1, sum: 1 },
    { unit: 2, count: 1, above: 1, sum: 2 },
    { unit: 2, count: 1, above: 0, sum: 3 },
    { unit: 2, count: 1, above: 3, sum: 2 },
  ])
  expect([...list.lengths]).toEqual([3, 1, 2])
})
