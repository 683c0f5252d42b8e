import { expect, test } from 'vitest'
import { findOpeningEnd } from '../../src/site/opening.ts'
import { formatBylines, leadOf, setHeadline, titleOf } from '../../src/site/titles.ts'
import { LEAD_LENGTH } from '../../src/store/summary.ts'

test('the space between two parts of a headline is as wide as a character', () => {
  expect(setHeadline('不懈攻坚 未来可期')).toBe('不懈攻坚　未来可期')
  expect(setHeadline('项目跑出“加速度” 5G 建设')).toBe('项目跑出“加速度”　5G　建设')
})

test('the space between two Latin words stays as it is', () => {
  expect(setHeadline('Liaoning Daily 来了')).toBe('Liaoning Daily　来了')
})

test('a piece without a headline is called by its first words', () => {
  expect(titleOf({ headline: null, lead: '昨日，市教育局召开全市中小学校长会议部署工作' })).toBe(
    '〔无题〕昨日，市教育局召开全市中小学校长…',
  )
})

test('names of one role share its title', () => {
  expect(
    formatBylines([
      { name: '薛利超', role: 'reporter', as: '' },
      { name: '翟新群', role: 'reporter', as: '' },
      { name: '田嘉', role: 'photographer', as: '' },
    ]),
  ).toBe('记者 薛利超、翟新群 摄影 田嘉')
})

test.each([
  ['本报讯 记者翟新群报道 实干开新局。', '本报讯', '本报讯 记者翟新群报道'],
  ['本报北京1月3日电 (记者 张三 李四) 今天', '本报北京1月3日电', '本报北京1月3日电 (记者 张三 李四)'],
  ['本报讯 按照总基调，', '本报讯', '本报讯'],
  ['记者在现场看到，一份报道摆在桌上。', null, ''],
  ['开新局，以安全为先。', null, ''],
])('the opening formula of %s ends where the report begins', (text, dateline, formula) => {
  expect(text.slice(0, findOpeningEnd(text, dateline))).toBe(formula)
})

test('the first words of a list entry leave the formula out', () => {
  expect(leadOf({ lead: '本报讯 记者姜帆报道 正月里，' })).toBe('正月里，')
  expect(leadOf({ lead: '本报讯记' })).toBe('本报讯记')
})

test('dots say that a lead was cut', () => {
  const whole = '正'.repeat(LEAD_LENGTH - 1)
  expect(leadOf({ lead: whole })).toBe(whole)
  expect(leadOf({ lead: `${whole}月` })).toBe(`${whole}月…`)
})
