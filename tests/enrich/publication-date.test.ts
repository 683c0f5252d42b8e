import { describe, expect, test } from 'vitest'
import { enrich } from './compose.ts'

/** EDTF value that one article of these paragraphs gives its page. */
const edtf = (...paragraphs: string[]): string | null => enrich([paragraphs]).date?.edtf ?? null

describe('what the text proves', () => {
  test.each([
    ['截至2023年6月27日，全市开工417个项目。7月3日，记者来到工地。', '2023-07~'],
    ['1月21日，2024年“乡村大集”系列活动开幕。', '[2024-01-21..2024-02-29]'],
    ['3月5日，市场里人头攒动。2022年，全市收入增长。今年，攻坚的号角已经吹响。', '2023-03~'],
    ['记者从2019年5月6日召开的发布会上获悉，全市粮食丰收。', '2019-05~'],
    ['今年好事多。2021年12月28日，大会召开。1月3日，记者在工地看到塔吊林立。', '2022-01~'],
    ['12月28日，工厂完成全年任务。1月3日，2024年全市工作会议召开。', '2024-01~'],
    ['12月20日，全市谋划2024年重点项目，明年将开工300个。', '[2023-12-20..2024-01-31]'],
    ['截至２０２３年６月２７日，项目开工。', '[2023-06-27..2023-07-31]'],
    ['记者在一九八五年三月五日召开的大会上获悉，三月八日的工作也作了安排。', '1985-03~'],
    ['截至民国二十年三月五日，入股者甚众。', '1931-03~'],
    ['今年前三季度，新签约项目93个。自2022年起，全面启动。', '2022-10~'],
    ['今年上半年，全市登记企业17371户，增长27%。2023年重点项目进展顺利。', '2023-07~'],
    ['《三年行动方案（2022—2024年）》出台。9月30日，23个项目集中开工。', '[2022-09-30..2022-10-31]'],
    ['截至2023年9月底，开工率84.6%。', '[2023-09-25..2023-10-31]'],
    ['去年9月15日，道路通车。2023年全市工作会议召开。3月1日，记者走进车间。', '2023-03~'],
    ['2020年是全市的“项目推进年”。3月26日，开工仪式举行。', '[2020-03-26..2020-04-30]'],
    ['1月5日，2023年雾凇节开幕。', '2023-01~'],
    ['2023年全市春运启动。1月 8日，车站迎来客流。', '2023-01~'],
    ['2024年1月5日，记者走进车间。2023年重点项目开工500个。', '2024-01~'],
  ])('%s', (text, expected) => {
    expect(edtf(text)).toBe(expected)
  })
})

describe('what proves no later day', () => {
  const known = '截至2023年3月5日，开工120个项目。'
  test.each([
    ['a deadline', '以5月15日开工为时间节点，倒排工期。'],
    ['a deadline before a month', '确保4月底前全部复工，新开工项目6月底前应开尽开。'],
    ['a plan', '计划5月20日投产。'],
    ['a plan in the clause that follows', '5月20日，项目将正式投产。'],
    ['a day on which a rule comes into force', '该办法自2023年5月1日起施行。'],
    ['a target', '到2025年年底，上市企业达到3家。'],
    ['a forecast of a period', '上半年，预计增长12%。'],
    ['a period whose figures are not told', '冲刺三季度，决胜全年。'],
    ['a yearly day', '每年9月10日是教师节。'],
    ['a day of the lunar calendar', '农历七月初七，农历9月9日登高。'],
    ['a day of last year', '去年9月15日，道路通车。'],
    ['a historical date and the days that follow it', '1948年10月15日，锦州解放。11月2日，战役结束。'],
    ['a month spoken of in general', '7月是旅游旺季。'],
    ['a count of months', '工期缩短了8个月，12月龄的羔羊出栏。'],
    ['an impossible day', '2023年4月31日，13月5日，4月0日。'],
    ['next year', '明年6月，大桥通车。'],
  ])('%s', (_, text) => {
    expect(edtf(known + text)).toBe('2023-03~')
    expect(edtf(text, known)).toBe('2023-03~')
  })

  test('the same days without the sign of a plan do', () => {
    expect(edtf(`${known}5月20日，项目投产。`)).toBe('[2023-05-20..2023-06-30]')
  })
})

describe('what proves nothing', () => {
  test.each([
    ['no date at all', '春来农事忙。'],
    ['a day without a year', '3月5日，市场里人头攒动。'],
    ['a year without a day', '2022年，全市收入增长。今年，号角吹响。'],
    ['only history', '公司成立于2018年，2018年以来生产稳定。3月5日，车间里很忙。'],
    ['the history of a company', '2016年，公司成立。2018年，公司收入增长。今年3月5日，车间里很忙。'],
    ['an honour of an earlier year', '他是2016年全国劳动模范。3月5日，近日回暖，他仍在车间。'],
    ['only days of history', '1948年10月15日，大会举行。1948年11月2日，战役结束，举行入城式。'],
    ['only a target year', '到2025年，建成三个基地。3月5日，车间里很忙。'],
    ['only a lasting past', '2014年省农科院开始派驻工作队。3月5日，田里很忙。'],
    ['an impossible date', '截至2023年2月30日，开工120个项目。'],
    ['an age of years', '这座有2000年历史的古城，3月5日开街。'],
  ])('%s', (_, text) => {
    expect(edtf(text)).toBeNull()
  })
})

test('the date of the text says what it assumes and shows its words', () => {
  expect(enrich([['7月3日，工地很忙。'], ['截至2023年6月27日，开工417个。']]).date).toEqual({
    edtf: '2023-07~',
    earliest: '2023-07-03',
    latest: '2023-07-31',
    assumed: '报道多在所记最后一日之后两周内见报，取到该月月底',
    from: 'text',
    evidence: '2023年6月27日 … 7月3日',
  })
})

test('a span that the text proves is at most 62 days wide', () => {
  for (let month = 1; month <= 12; month += 1)
    for (let day = 1; day <= 28; day += 1) {
      const date = enrich([[`截至2023年${month}月${day}日，开工120个项目。`]]).date
      const [from, to] = [Date.parse(date?.earliest ?? ''), Date.parse(date?.latest ?? '')]
      expect((to - from) / 86_400_000).toBeGreaterThanOrEqual(14)
      expect((to - from) / 86_400_000).toBeLessThanOrEqual(62)
    }
})

describe('the folio line', () => {
  test.each([
    ['2023年1月30日 星期一', '2023-01-30'],
    ['２０２３年１月３０日　星期一', '2023-01-30'],
    ['二〇二三年一月三十日', '2023-01-30'],
    ['二○○五年十二月廿三日', '2005-12-23'],
    ['民国七十四年三月五日', '1985-03-05'],
    ['中华民国元年一月一日', '1912-01-01'],
    ['2023.1.30 第4版', '2023-01-30'],
    ['2023-01-30', '2023-01-30'],
    ['2024年2月29日 星期四', '2024-02-29'],
    ['1985年3月', '1985-03'],
  ])('%s is the date %s', (date, expected) => {
    const known = enrich([[]], { folio: { newspaper: null, date } }).date
    expect(known).toMatchObject({ edtf: expected, from: 'folio', assumed: null })
  })

  test.each(['2023年1月30日 星期二', '2023年2月29日', '2023年13月1日', '第4版'])(
    'a misread or impossible date is no date: %s',
    (date) => {
      expect(enrich([[]], { folio: { newspaper: null, date } }).date).toBeNull()
    },
  )

  test('it decides over the text, the sidecar over both', () => {
    const text = ['截至2023年6月27日，开工417个。']
    const folio = { newspaper: null, date: '2023年7月4日' }
    expect(enrich([text], { folio }).date?.edtf).toBe('2023-07-04')
    const sidecar = { date: '2023-07-05' }
    expect(enrich([text], { folio, sidecar }).date).toMatchObject({ edtf: '2023-07-05', from: 'sidecar' })
  })
})

describe('the sidecar', () => {
  test.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-07~', '2023-07-01', '2023-07-31'],
    ['2023-07-04', '2023-07-04', '2023-07-04'],
  ])('%s is %s to %s', (date, earliest, latest) => {
    expect(enrich([[]], { sidecar: { date } }).date).toMatchObject({ edtf: date, earliest, latest })
  })

  test.each(['2023-02-29', '2023-13', '2023-00', '20230704', '去年'])('%s is no date', (date) => {
    expect(enrich([[]], { sidecar: { date } }).date).toBeNull()
  })
})

test('the date is the same in every time zone', () => {
  const zone = process.env.TZ
  const text = ['截至2023年12月31日，开工417个。1月1日，记者来到工地。']
  const dates = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Shanghai', 'UTC'].map((name) => {
    process.env.TZ = name
    return JSON.stringify(enrich([text]).date)
  })
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  expect(new Set(dates).size).toBe(1)
})
