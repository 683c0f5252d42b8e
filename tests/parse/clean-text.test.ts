import { describe, expect, test } from 'vitest'
import { cleanHeading, cleanRunningText } from '../../src/parse/text/clean.ts'
import { settleWidths } from '../../src/parse/text/widths.ts'

describe('running text loses the spaces that Chinese text does not have', () => {
  test.each([
    ['全县 完成整地', '全县完成整地'],
    ['完成 12 万亩', '完成12万亩'],
    ['总投资 1 2.5 亿元', '总投资12.5亿元'],
    ['增长 3.5 %', '增长3.5%'],
    ['她说： “好。”', '她说：“好。”'],
    ['Blue Ocean 队', 'Blue Ocean 队'],
    ['家里的WiFi 很快', '家里的WiFi 很快'],
    ['“政企通 绿色行”活动', '“政企通 绿色行”活动'],
    ['　　春耕忙　', '春耕忙'],
    ['增长3. 5%', '增长3.5%'],
    ['增长3 .5%', '增长3.5%'],
    ['共1, 200人', '共1,200人'],
    ['10 : 30开幕', '10:30开幕'],
    ['他说, 好', '他说，好'],
    ['1. 5月开工', '1. 5月开工'],
    ['The team of 20 people', 'The team of 20 people'],
  ])('%s', (raw, text) => expect(cleanRunningText(raw).text).toBe(text))

  test.each([
    ['本报讯 记者王静报道 眼下 正是', 12, '本报讯 记者王静报道 眼下正是'],
    ['本报讯（记者 程文 苏晓伟）眼下', 14, '本报讯（记者程文 苏晓伟）眼下'],
    ['本报讯（记者 程文 通讯员 李 刚）眼下', 19, '本报讯（记者程文 通讯员李刚）眼下'],
    ['【本報訊】 （記者 程文 蘇曉偉）眼下', 18, '【本報訊】（記者程文 蘇曉偉）眼下'],
    ['本报北京 1 月 3 日电 （记者 程文）眼下', 23, '本报北京1月3日电（记者程文）眼下'],
  ])('in an opening one space parts two names: %s', (raw, opening, text) =>
    expect(cleanRunningText(raw, opening).text).toBe(text),
  )

  test('in a closing byline, too', () => {
    expect(cleanRunningText('圆满 结束。（记者 程文 通讯员 李 刚）').text).toBe(
      '圆满结束。（记者程文 通讯员李刚）',
    )
  })
})

describe('a heading keeps the space between its phrases', () => {
  test.each([
    ['春耕忙　 种子足', '春耕忙 种子足'],
    ['  1 2万亩良田', '12万亩良田'],
    ['江城新增 5 条公交线路', '江城新增5条公交线路'],
    ['春耕忙 3万亩种完', '春耕忙 3万亩种完'],
    ['2023 年工作', '2023年工作'],
  ])('%s', (raw, text) => expect(cleanHeading(raw).text).toBe(text))
})

describe('half-width punctuation of Chinese text becomes full-width', () => {
  test.each([
    ['他说:好,就这样办;走吧!', '他说：好，就这样办；走吧！'],
    ['真的吗?', '真的吗？'],
    ['(见图)', '（见图）'],
    ['增长3.5%,其中', '增长3.5%，其中'],
    ['共120人,其中', '共120人，其中'],
    ['拉动GDP,其中', '拉动GDP，其中'],
    ['第１２届ＡＰＥＣ', '第12届APEC'],
    ['增长３．５％', '增长3.5％'],
  ])('%s', (raw, text) => expect(settleWidths(raw).text).toBe(text))

  test.each(['12,345', '10:30', 'f(x)', 'Hello, world!', '3.5%', 'https://example.org/', '比分3:1'])(
    '%s stays',
    (raw) => expect(settleWidths(raw)).toEqual({ text: raw, count: 0 }),
  )
})

test('every change is counted by its kind', () => {
  expect(cleanRunningText('共 12 人,都好').edits).toEqual([
    { kind: 'space', count: 2 },
    { kind: 'width', count: 1 },
  ])
  expect(cleanRunningText('都好。').edits).toEqual([])
})
