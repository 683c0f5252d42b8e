import { expect, test } from 'vitest'
import { namesOfOpening, rateOpening } from '../../src/parse/text/joins/opening.ts'

test.each([
  '记者从市交通局获悉，新线路下月开通。',
  '今年以来，全县新增就业三千人。',
  '据介绍，这座桥长八百米。',
  '“我们的日子越过越好。”村民说。',
])('%s begins a paragraph', (text) => {
  expect(rateOpening(text)).toBeLessThan(-1)
})

test.each(['的车辆可以绕行。', '了三千多份材料。', '人员都到了现场。', '年增长百分之八。'])(
  '%s goes on inside a sentence',
  (text) => {
    expect(rateOpening(text)).toBeGreaterThan(1)
  },
)

test('what the words say is added up, within bounds', () => {
  const [first = ''] = namesOfOpening('的车辆')
  expect(rateOpening('的车辆', { [first]: 0.5 })).toBe(0.5)
  expect(rateOpening('的车辆', { [first]: 50 })).toBe(4)
})

test('which person, place or body a text begins with says nothing', () => {
  expect(namesOfOpening('北京的冬天').some((name) => name.includes('北京'))).toBe(false)
})

test('an empty text says little', () => {
  expect(Math.abs(rateOpening(''))).toBeLessThan(4)
})
