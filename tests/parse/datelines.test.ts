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
    ['【新华社北京三日电】会议', '【新华社北京三日电】', '新华社', '北京', '三日', []],
    ['新华社北京十二月三日讯 会议', '新华社北京十二月三日讯', '新华社', '北京', '十二月三日', []],
    ['（中央社記者張靜台北三日電）會議', '（中央社記者張靜台北三日電）', '中央社', '台北', '三日', ['張靜']],
    [
      '〔本報記者張靜、李四台北專訊〕會議',
      '〔本報記者張靜、李四台北專訊〕',
      '本报',
      '台北',
      null,
      ['張靜', '李四'],
    ],
    ['〔本報記者胡秋北鎮市專訊〕今天', '〔本報記者胡秋北鎮市專訊〕', '本报', '北鎮市', null, ['胡秋']],
    ['【記者張靜／台北報導】今天', '【記者張靜／台北報導】', null, '台北', null, ['張靜']],
    ['記者張靜／台北報導 今天', '記者張靜／台北報導', null, '台北', null, ['張靜']],
    ['〔張靜／綜合報導〕今天', '〔張靜／綜合報導〕', null, null, null, ['張靜']],
    ['【綜合報導】今天', '【綜合報導】', null, null, null, []],
    ['本報香港訊 今天', '本報香港訊', '本报', '香港', null, []],
    ['【本报北京六日专电】今天', '【本报北京六日专电】', '本报', '北京', '六日', []],
    ['【香港訊】今天', '【香港訊】', null, '香港', null, []],
    ['本報專訊 今天', '本報專訊', '本报', null, null, []],
    ['晨报讯（记者 王静）今天', '晨报讯', '晨报', null, null, ['王静']],
    ['江城讯（记者 王静）今天', '江城讯', null, '江城', null, ['王静']],
    ['本报综合消息 今天', '本报综合消息', '本报', null, null, []],
    ['本刊讯 今天', '本刊讯', '本刊', null, null, []],
    ['本报记者王静北京1月3日电 今天', '本报记者王静北京1月3日电', '本报', '北京', '1月3日', ['王静']],
    ['（1月3日电）今天', '（1月3日电）', null, null, '1月3日', []],
    ['中新社香港1月3日电 （记者 王静）今天', '中新社香港1月3日电', '中新社', '香港', '1月3日', ['王静']],
    ['人民网北京1月3日讯（记者 王静）今天', '人民网北京1月3日讯', '人民网', '北京', '1月3日', ['王静']],
    ['江城新闻网1月3日消息 今天', '江城新闻网1月3日消息', '江城新闻网', null, '1月3日', []],
    ['据《江城日报》报道，今天', '据《江城日报》报道，', '《江城日报》', null, null, []],
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

test('a reporter of a newsroom opens a text without a formula', () => {
  const text = '晨报记者 王静 报道 昨日，'
  const mark = recogniseDateline(text)
  expect(mark?.dateline).toBeNull()
  expect(mark?.bylines.map(({ name }) => name)).toEqual(['王静'])
  expect(text.slice(mark?.end)).toBe('昨日，')
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
    '本报电子版上线',
    '新华社电视台开播',
    '本报通讯员培训班开班',
    '【简讯】今天，',
    '通讯 记者王静',
    '【體育短訊】今天，',
    '【江城】今天，',
    '【深度报道】今天，',
    '本报记者王静来电 今天，',
    '记者王静报道了此事',
    '（王静）今天，',
  ])('%s', (text) => expect(recogniseDateline(text)).toBeUndefined())
})
