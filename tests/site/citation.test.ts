import { expect, test } from 'vitest'
import { formatCitation } from '../../src/site/citation.ts'
import { formatNewsArticle } from '../../src/site/json-ld.ts'
import { dateOf } from './sample.ts'

const reporters = (...names: string[]) => names.map((name) => ({ name, role: 'reporter' as const, as: name }))

test('a piece of a known newspaper and day is cited with its page', () => {
  const cited = {
    newspaper: '辽宁日报',
    pageNumber: '4',
    date: dateOf('2023-07-04', '2023-07-04', '2023-07-04'),
  }
  expect(formatCitation({ ...cited, bylines: reporters('姜帆') }, '不懈攻坚')).toBe(
    '姜帆. 不懈攻坚[N]. 辽宁日报, 2023-07-04(4).',
  )
})

test('what is not known is said to be so, and an inferred date stands in brackets', () => {
  const cited = { newspaper: null, pageNumber: null, date: dateOf('2023-07~', '2023-07-03', '2023-07-31') }
  expect(formatCitation({ ...cited, bylines: [] }, '不懈攻坚')).toBe('不懈攻坚[N]. 报名不详, [2023-07].')
})

test('of more than three authors the first three are named', () => {
  const cited = { newspaper: null, pageNumber: null, date: null, bylines: reporters('甲', '乙', '丙', '丁') }
  expect(formatCitation(cited, '题')).toBe('甲, 乙, 丙, 等. 题[N]. 报名不详, [日期不详].')
})

test('a headline cannot end the script that describes its article', () => {
  const sure = { value: 1, reasons: [] }
  const title = '</script><script>alert(1)</script>'
  const article = {
    ...{ id: 'a', url: '/articles/a/', newspaper: null, issue: null, pageNumber: null, section: null },
    ...{
      headline: title,
      kicker: null,
      deck: null,
      column: null,
      summary: null,
      dateline: null,
      bylines: [],
    },
    ...{ date: null, city: null, places: [], topics: [], topicEvidence: [], body: [], rights: null },
    ...{ related: [], reprints: [], continuations: [], type: 'news' as const, status: 'published' as const },
    source: { file: 'a.txt', sha256: '', page: 'p', lines: [] },
    confidence: { cut: sure, headline: sure, byline: sure },
  }
  const json = formatNewsArticle(article, { url: '', title, language: 'zh-CN' })
  expect(json).not.toContain('<')
  expect(JSON.parse(json).headline).toBe(title)
})
