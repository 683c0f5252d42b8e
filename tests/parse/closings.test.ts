import { describe, expect, test } from 'vitest'
import { recogniseClosing } from '../../src/parse/marks/closing.ts'
import { parseLines } from './parse-lines.ts'
import { tell } from './prose.ts'

describe('a byline closes a text on its own line', () => {
  test.each([
    ['活动圆满结束。（记者 王静 通讯员 陈志强）', '（记者 王静 通讯员 陈志强）', ['王静', '陈志强']],
    ['活动圆满结束。（王静 李晓东）', '（王静 李晓东）', ['王静', '李晓东']],
    ['活动圆满结束。□ 本报记者 王静', '□ 本报记者 王静', ['王静']],
    ['活动圆满结束。”  本报记者 王静', '本报记者 王静', ['王静']],
    ['活動圓滿結束。（記者張靜）', '（記者張靜）', ['張靜']],
    ['比赛今日开幕。（据新华社）', '（据新华社）', ['新华社']],
    ['比赛今日开幕。（江城区委宣传部）', '（江城区委宣传部）', ['江城区委宣传部']],
    ['比赛今日开幕。（本报综合）', '（本报综合）', []],
    ['我们都应当记住。（作者系江城大学教授）', '（作者系江城大学教授）', []],
  ])('%s', (text, words, names) => {
    const mark = recogniseClosing(text)
    expect(text.slice(mark?.from)).toBe(words)
    expect(mark?.bylines.map(({ name }) => name)).toEqual(names)
  })

  test.each([
    '活动圆满结束。',
    '活动圆满结束。（完）',
    '他参观了故居（李家大院）',
    '图为活动现场。（王静 摄）',
    '现公告如下。（清源区人民法院）',
    '（记者 王静）',
    '活动圆满结束（见图）。',
    '他说：“我是记者。”',
  ])('%s has none', (text) => expect(recogniseClosing(text)).toBeUndefined())
})

test('the bylines of the last line are the article’s, and no part of its text', () => {
  const lines = ['柳河县春耕备耕全面展开', '', `${tell('farm')}（记者 王静 通讯员 陈 强）`]
  const [article] = parseLines(lines).articles
  expect(article?.bylines.map(({ name, role }) => `${role} ${name}`)).toEqual([
    'reporter 王静',
    'correspondent 陈强',
  ])
  expect(article?.parts.slice(-2).map(({ role, text }) => [role, text])).toEqual([
    ['paragraph', tell('farm')],
    ['byline', '（记者 王静 通讯员 陈 强）'],
  ])
})
