import { describe, expect, test } from 'vitest'
import { citeOnline, citePrinted } from '../../../src/site/cite/gb-t-7714.ts'
import type { Cited } from '../../../src/site/cite/reference.ts'
import { dateOf } from '../sample.ts'
import { agency, referenceOf, signedBy } from './sample.ts'

const day = (iso: string) => dateOf(iso, iso, iso)
const july = dateOf('2023-07', '2023-07-01', '2023-07-31')
const inferredJuly = dateOf('2023-07~', '2023-07-03', '2023-07-31')
const known = { newspaper: '辽宁日报', pageNumber: '4', date: day('2023-07-04') }

/** What the page prints, and how GB/T 7714—2025 cites it. */
const cases: [what: string, fields: Partial<Cited>, citation: string][] = [
  [
    'the example of the standard, B.4 [2]',
    {
      ...{ newspaper: '中国青年报', pageNumber: '15', date: day('2000-11-20') },
      ...{ bylines: signedBy('丁文详'), headline: '数字革命与竞争国际化' },
    },
    '丁文详. 数字革命与竞争国际化[N]. 中国青年报，2000-11-20（15）.',
  ],
  [
    'three authors',
    { ...known, bylines: signedBy('甲', '乙', '丙') },
    '甲，乙，丙. 不懈攻坚[N]. 辽宁日报，2023-07-04（4）.',
  ],
  [
    'more than three authors',
    { ...known, bylines: signedBy('甲', '乙', '丙', '丁') },
    '甲，乙，丙，等. 不懈攻坚[N]. 辽宁日报，2023-07-04（4）.',
  ],
  ['no author', known, '不懈攻坚[N]. 辽宁日报，2023-07-04（4）.'],
  [
    'an agency and no writer',
    { ...known, bylines: [agency('新华社')] },
    '新华社. 不懈攻坚[N]. 辽宁日报，2023-07-04（4）.',
  ],
  [
    'an agency and a writer',
    { ...known, bylines: [agency('新华社'), ...signedBy('甲')] },
    '甲. 不懈攻坚[N]. 辽宁日报，2023-07-04（4）.',
  ],
  [
    'an editor, who wrote nothing',
    { ...known, bylines: [{ name: '甲', role: 'editor', as: '责编 甲' }] },
    '不懈攻坚[N]. 辽宁日报，2023-07-04（4）.',
  ],
  [
    'a deck, as other title information',
    { ...known, deck: '——辽宁西部见闻' },
    '不懈攻坚：辽宁西部见闻[N]. 辽宁日报，2023-07-04（4）.',
  ],
  [
    'a page number with a letter',
    { ...known, pageNumber: 'A03' },
    '不懈攻坚[N]. 辽宁日报，2023-07-04（A03）.',
  ],
  ['no page number', { ...known, pageNumber: null }, '不懈攻坚[N]. 辽宁日报，2023-07-04.'],
  ['a month that is printed', { ...known, date: july }, '不懈攻坚[N]. 辽宁日报，2023-07（4）.'],
  ['a month that is inferred', { ...known, date: inferredJuly }, '不懈攻坚[N]. 辽宁日报，[2023-07]（4）.'],
  [
    'a year that is inferred',
    { ...known, date: dateOf('1985~', '1985-01-01', '1985-12-31') },
    '不懈攻坚[N]. 辽宁日报，[1985]（4）.',
  ],
  [
    'a range that is inferred',
    { ...known, date: dateOf('[2023-01-29..2023-02-28]', '2023-01-29', '2023-02-28') },
    '不懈攻坚[N]. 辽宁日报，[2023-01/2023-02]（4）.',
  ],
  ['no date', { ...known, date: null }, '不懈攻坚[N]. 辽宁日报，[日期不详]（4）.'],
  [
    'a newspaper that is not known',
    { ...known, newspaper: null },
    '不懈攻坚[N]. [报名不详]，2023-07-04（4）.',
  ],
  ['nothing but the headline', {}, '不懈攻坚[N]. [报名不详]，[日期不详].'],
]

describe('an article of a newspaper is cited', () => {
  test.each(cases)('with %s', (_, fields, citation) => {
    expect(citePrinted(referenceOf(fields))).toBe(citation)
  })

  test('by its first words, as a title of our own, where the page prints no headline', () => {
    const reference = referenceOf(
      { ...known, headline: null },
      '本报讯 昨日，市教育局召开全市中小学校长会议部署工作',
    )
    expect(citePrinted(reference)).toBe('[昨日，市教育局召开全市中小学校长…][N]. 辽宁日报，2023-07-04（4）.')
  })

  test('with its address where the archive’s copy is meant, and without a day of access', () => {
    expect(citeOnline(referenceOf({ ...known, bylines: signedBy('姜帆') }))).toBe(
      '姜帆. 不懈攻坚[N/OL]. 辽宁日报，2023-07-04（4）. https://archive.example/articles/a1/.',
    )
  })
})
