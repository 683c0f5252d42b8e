import { describe, expect, test } from 'vitest'
import { cleanHeading, cleanRunningText, widenPunctuation } from '../../src/parse/text/clean.ts'

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
  ])('%s', (raw, text) => expect(cleanRunningText(raw).text).toBe(text))

  test('the spaces of dateline and byline stay', () => {
    expect(cleanRunningText('本报讯 记者王静报道 眼下 正是', 11).text).toBe('本报讯 记者王静报道 眼下正是')
  })
})

describe('a heading keeps the space between its phrases', () => {
  test.each([
    ['春耕忙　 种子足', '春耕忙 种子足'],
    ['  1 2万亩良田', '12万亩良田'],
  ])('%s', (raw, text) => expect(cleanHeading(raw).text).toBe(text))
})

describe('half-width punctuation of Chinese text becomes full-width', () => {
  test.each([
    ['他说:好,就这样办;走吧!', '他说：好，就这样办；走吧！'],
    ['真的吗?', '真的吗？'],
    ['(见图)', '（见图）'],
    ['增长3.5%,其中', '增长3.5%，其中'],
    ['共120人,其中', '共120人，其中'],
  ])('%s', (raw, text) => expect(widenPunctuation(raw).text).toBe(text))

  test.each(['12,345', '10:30', 'f(x)', 'Hello, world!', '3.5%', 'https://example.org/', '比分3:1'])(
    '%s stays',
    (raw) => expect(widenPunctuation(raw)).toEqual({ text: raw, count: 0 }),
  )
})

test('every change is counted by its kind', () => {
  expect(cleanRunningText('共 12 人,都好').edits).toEqual([
    { kind: 'space', count: 2 },
    { kind: 'width', count: 1 },
  ])
  expect(cleanRunningText('都好。').edits).toEqual([])
})
