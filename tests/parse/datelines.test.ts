import { describe, expect, test } from 'vitest'
import { recogniseDateline } from '../../src/parse/marks/dateline.ts'

describe('the opening formula tells agency, place, day and names', () => {
  test.each([
    ['本报讯 春耕开始了。', '本报讯', '本报', null, null, []],
    ['本报讯（记者 王静）昨日，', '本报讯', '本报', null, null, ['王静']],
    ['本报讯 记者王静报道 昨日，', '本报讯', '本报', null, null, ['王静']],
    [
      '本报北京1月3日电（记者 王静 李晓东）会议',
      '本报北京1月3日电',
      '本报',
      '北京',
      '1月3日',
      ['王静', '李晓东'],
    ],
    ['新华社北京5月6日电（记者陈炜伟）国家', '新华社北京5月6日电', '新华社', '北京', '5月6日', ['陈炜伟']],
    ['据新华社上海12月31日电 记者', '据新华社上海12月31日电', '新华社', '上海', '12月31日', []],
    ['本报江城3月5日讯 市里', '本报江城3月5日讯', '本报', '江城', '3月5日', []],
    ['【本报讯】昨日', '【本报讯】', '本报', null, null, []],
    ['　　本报讯　昨日', '本报讯', '本报', null, null, []],
    ['本報訊 昨日', '本報訊', '本报', null, null, []],
    ['据新华社电 近日', '据新华社电', '新华社', null, null, []],
  ])('%s', (text, words, agency, place, date, names) => {
    const mark = recogniseDateline(text)
    expect(mark?.dateline).toEqual({ text: words, agency, place, date })
    expect(mark?.bylines.map(({ name }) => name)).toEqual(names)
  })
})

test('names in brackets open a text without a formula', () => {
  const mark = recogniseDateline('（记者 王静）昨日，')
  expect(mark?.dateline).toBeNull()
  expect(mark?.bylines.map(({ name }) => name)).toEqual(['王静'])
})

test('the opening ends where the text begins', () => {
  const text = '本报讯（记者 王静）昨日，市里'
  expect(text.slice(recogniseDateline(text)?.end)).toBe('昨日，市里')
})

describe('a text that only speaks of a paper or a reporter has no opening formula', () => {
  test.each([
    '本报读者来信反映，',
    '记者从市教育局了解到，',
    '（见图）昨日，',
    '新华社是国家通讯社。',
    '1月3日，北京迎来降雪。',
    '（一）总体要求',
    '昨日，本报讯息台',
  ])('%s', (text) => expect(recogniseDateline(text)).toBeUndefined())
})
