import { describe, expect, test } from 'vitest'
import type { ParsedArticle, ParsedPage } from '../../src/record/parsed-page.ts'
import { parseLines } from './parse-lines.ts'
import { setInColumn, tell } from './prose.ts'

const FARM = '柳河县春耕备耕全面展开'
const SCHOOL = '海滨三小学生搬进新校舍'
const RIVER = '清水河两岸垂柳吐新芽'
const report = (story: 'farm' | 'school' | 'river', name: string): string =>
  `本报讯（记者 ${name}）${tell(story)}`
const textsOf = (article: ParsedArticle | undefined, wanted: string): string[] =>
  article?.parts.flatMap(({ role, text }) => (role === wanted ? [text] : [])) ?? []
const columnsOf = ({ articles }: ParsedPage): (string | null)[] => articles.map(({ column }) => column)

describe('the dress of a standing head is no part of its name', () => {
  test.each([
    '【县区传真】',
    '≡ 县区传真 ≡',
    '//县区传真//',
    '县区传真 >>>',
    '| 县区传真',
    '◆ 县区传真 ◆',
    'CHUANZHEN 县区传真',
  ])('%s', (head) => {
    const page = parseLines([
      head,
      '',
      FARM,
      '',
      report('farm', '王静'),
      '',
      SCHOOL,
      '',
      report('school', '周海'),
    ])
    expect(columnsOf(page)).toEqual(['县区传真', '县区传真'])
  })

  test('nor are the spaces that spread it', () => {
    const page = parseLines([
      '县 区 传 真',
      '',
      FARM,
      '',
      report('farm', '王静'),
      '',
      SCHOOL,
      '',
      report('school', '周海'),
    ])
    expect(columnsOf(page)).toEqual(['县区传真', '县区传真'])
  })
})

test('reports under one head belong to it where their headlines stand below them', () => {
  const lines = ['■ 县区传真', '', report('farm', '王静'), '', FARM, '', report('school', '周海'), '', SCHOOL]
  expect(columnsOf(parseLines(lines))).toEqual(['县区传真', '县区传真'])
})

test('labels in brackets are the subheads of a long story', () => {
  const [first, second] = [setInColumn(tell('farm'), 16, true), setInColumn(tell('school'), 16, true)]
  const lines = [
    RIVER,
    '——写在治理工程启动之际',
    '本报记者 王静',
    ...setInColumn(tell('river'), 16, true),
    '【从前是什么样】',
    ...first,
    ...second,
    '【如今是什么样】',
    ...second,
    ...first,
  ]
  expect(textsOf(parseLines(lines).articles[0], 'subhead')).toEqual(['【从前是什么样】', '【如今是什么样】'])
})

test.each(['——', '－－', '--', '──', '―'])('a deck may open with %s and stand below the byline', (dash) => {
  const lines = [RIVER, '本报记者 王静', `${dash}写在治理工程启动之际`, '', tell('river')]
  const [article] = parseLines(lines).articles
  expect(article?.deck).toBe(`${dash}写在治理工程启动之际`)
  expect(article?.bylines.map(({ name }) => name)).toEqual(['王静'])
})

test('the paper’s name over its folio is the page’s, whatever it is', () => {
  const page = parseLines([
    '师 院 青 年',
    '',
    '2016年1月22日 星期五 第3版',
    '',
    FARM,
    '',
    report('farm', '王静'),
  ])
  expect(page.articles.map(({ headline }) => headline)).toEqual([FARM])
  expect(page.furniture[0]).toMatchObject({ role: 'folio' })
})

test('a guide to the pages inside is the page’s, with its head', () => {
  const lines = [
    '今日导读',
    '',
    '三号线试运行　详见第2版',
    '古塔开始修缮　详见第3版',
    '',
    FARM,
    '',
    report('farm', '王静'),
  ]
  const page = parseLines(lines)
  expect(page.articles.map(({ headline, column }) => [headline, column])).toEqual([[FARM, null]])
})

describe('lines of an announcement that no full stop ends are paragraphs', () => {
  const notice = [
    '停电公告',
    '',
    '因线路检修，定于6月20日7时至18时对下列区域停止供电，请有关用户做好准备。',
    '',
    '联系人：李先生',
    '电话：8226677',
    '清源市供电公司',
    '6月18日',
  ]

  test('each for itself', () => {
    expect(textsOf(parseLines(notice).articles[0], 'paragraph')).toEqual(notice.slice(2).filter(Boolean))
  })

  test('but a telephone number alone goes with what stands above it', () => {
    const lines = [
      '分类广告',
      '',
      '转让：盈利中超市，因家中有事低价急转。',
      '13850346844',
      '',
      '家教：辅导初高中数理化，可试听。',
      '13248411568',
    ]
    const texts = parseLines(lines).articles.flatMap((article) => textsOf(article, 'paragraph'))
    expect(texts).toContain('转让：盈利中超市，因家中有事低价急转。13850346844')
  })
})

test('a verse is a paragraph', () => {
  const poem = [
    '竹匾里躺着整个山坡的红',
    '辣椒和柿子把阳光分着吃',
    '奶奶坐在影子里打盹',
    '醒来一看影子又长了一寸',
  ]
  const [article] = parseLines(['晒秋', '本报记者 王静', '', ...poem]).articles
  expect(textsOf(article, 'paragraph')).toEqual(poem)
})

test('the name of a notice set a character a line is its headline', () => {
  const { articles } = parseLines([
    '柳河县春耕备耕全面展开',
    '',
    `本报讯（记者 王静）${tell('farm')}`,
    '',
    '讣',
    '告',
    '',
    '中国共产党党员、县文化馆退休干部周海同志因病医治无效，于2011年9月8日在柳河逝世，享年八十六岁。',
    '',
    '周海同志治丧小组',
    '2011年9月9日',
  ])
  expect(articles.map(({ headline }) => headline?.replace(/\s/gu, ''))).toEqual([
    '柳河县春耕备耕全面展开',
    '讣告',
  ])
})
