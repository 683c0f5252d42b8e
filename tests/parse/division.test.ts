import { describe, expect, test } from 'vitest'
import type { ParsedArticle } from '../../src/record/parsed-page.ts'
import { parseLines } from './parse-lines.ts'
import { setInColumn, tell } from './prose.ts'

const bodyOf = ({ parts }: ParsedArticle): string =>
  parts.flatMap(({ role, text }) => (role === 'paragraph' ? [text] : [])).join('')
const cut = (lines: string[]): [string | null, string][] =>
  parseLines(lines).articles.map((article) => [article.headline, bodyOf(article)])
const signed = (article: ParsedArticle | undefined): string[] | undefined =>
  article?.bylines.map(({ name }) => name)

const FARM = '柳河县春耕备耕全面展开'
const SCHOOL = '海滨三小学生搬进新校舍'
const RIVER = '清水河两岸垂柳吐新芽'

describe('a page is divided where', () => {
  test('each headline stands above its report', () => {
    const lines = [
      FARM,
      '',
      `本报讯（记者 王静）${tell('farm')}`,
      '',
      SCHOOL,
      '',
      `本报讯（记者 周海）${tell('school')}`,
    ]
    expect(cut(lines)).toEqual([
      [FARM, `本报讯（记者王静）${tell('farm')}`],
      [SCHOOL, `本报讯（记者周海）${tell('school')}`],
    ])
  })

  test('each headline stands below its report', () => {
    const lines = [
      `本报讯 记者王静报道 ${tell('farm')}`,
      '',
      FARM,
      '',
      `本报讯 记者周海报道 ${tell('school')}`,
      '',
      SCHOOL,
    ]
    expect(cut(lines).map(([headline]) => headline)).toEqual([FARM, SCHOOL])
  })

  test('each report is signed at its end', () => {
    const lines = [FARM, tell('farm'), '本报记者 王静', '', SCHOOL, tell('school'), '本报记者 周海']
    const { articles } = parseLines(lines)
    expect(articles.map(({ headline }) => headline)).toEqual([FARM, SCHOOL])
    expect(articles.map(signed)).toEqual([['王静'], ['周海']])
  })

  test('a report is broken into columns between blank lines', () => {
    const text = tell('river')
    const [first, rest] = [text.slice(0, 40), text.slice(40)]
    const lines = [
      RIVER,
      '',
      '本报记者 王静',
      '',
      ...setInColumn(first, 10),
      '',
      ...setInColumn(rest, 10),
      '',
      SCHOOL,
      '',
      `本报讯（记者 周海）${tell('school')}`,
    ]
    expect(cut(lines)[0]).toEqual([RIVER, text])
  })

  test('the text of one report goes on behind another', () => {
    const [first, rest] = [tell('farm').slice(0, 38), tell('farm').slice(38)]
    const lines = [
      FARM,
      '',
      `本报讯（记者 王静）${first}`,
      '',
      SCHOOL,
      '',
      `本报讯（记者 周海）${tell('school')}`,
      '',
      rest,
    ]
    const [farm, school] = cut(lines)
    expect(farm).toEqual([FARM, `本报讯（记者王静）${tell('farm')}`])
    expect(school?.[1]).toBe(`本报讯（记者周海）${tell('school')}`)
  })

  test('a brief has no headline of its own', () => {
    const lines = [FARM, '', `本报讯（记者 王静）${tell('farm')}`, '', `本报讯（记者 周海）${tell('school')}`]
    const { articles } = parseLines(lines)
    expect(articles.map(({ headline }) => headline)).toEqual([FARM, null])
    expect(articles[1]?.type).toBe('brief')
  })

  test('a notice follows a report', () => {
    const lines = [
      FARM,
      '',
      `本报讯（记者 王静）${tell('farm')}`,
      '',
      '停水公告',
      '',
      '因管道检修，定于3月5日8时至18时对城北片区停水，请广大用户提前做好储水准备。',
      '江城市自来水公司',
    ]
    const { articles } = parseLines(lines)
    expect(articles.map(({ headline, type }) => [headline, type])).toEqual([
      [FARM, 'news'],
      ['停水公告', 'notice'],
    ])
  })
})

test('a group byline serves the reports before it that nobody signed', () => {
  const lines = [
    '市井 SHIJING',
    '',
    FARM,
    `本报讯 ${tell('farm')}`,
    '',
    SCHOOL,
    `本报讯 ${tell('school')}`,
    '',
    '本组稿件由本报记者王静采写',
  ]
  const page = parseLines(lines)
  expect(page.articles.map(signed)).toEqual([['王静'], ['王静']])
  const at = page.furniture.findIndex(({ role }) => role === 'groupByline')
  expect(page.articles.every(({ refersTo }) => refersTo.includes(at))).toBe(true)
})

test('a standing head names the column of the reports below it', () => {
  const page = parseLines(['市丼 SHIJING', '', FARM, '', `本报讯（记者 王静）${tell('farm')}`])
  expect(page.furniture.map(({ role }) => role)).toEqual(['column'])
  expect(page.articles.map(({ column }) => column)).toEqual(['市井'])
})

test('kicker, headline and deck are told apart', () => {
  const lines = [
    '抢农时 抓进度 保丰收——',
    FARM,
    '——走进全省产粮大县',
    '本报记者 王静',
    '',
    tell('farm'),
    '',
    tell('river'),
  ]
  expect(parseLines(lines).articles[0]).toMatchObject({
    kicker: '抢农时 抓进度 保丰收——',
    headline: FARM,
    deck: '——走进全省产粮大县',
  })
})

test('a caption within the text belongs to the body, its credit to the caption', () => {
  const lines = [
    FARM,
    '本报记者 王静',
    '',
    tell('farm'),
    '',
    '图为农机手在田间作业。 周海 摄',
    '',
    tell('river'),
  ]
  const parts = parseLines(lines).articles[0]?.parts
  expect(parts?.find(({ role }) => role === 'caption')).toMatchObject({
    text: '图为农机手在田间作业。',
    credit: '周海 摄',
  })
})

test('a folio line gives the page its newspaper, day and number', () => {
  const page = parseLines([
    '江城日报 2021年3月5日 星期五 第3版 要闻',
    '',
    FARM,
    '',
    `本报讯（记者 王静）${tell('farm')}`,
  ])
  expect(page).toMatchObject({ newspaper: '江城日报', pageNumber: '3', section: '要闻' })
  expect(page.date?.edtf).toBe('2021-03-05')
})

test('a page without text has no article and says so', () => {
  expect(parseLines(['', ' ']).problems.map(({ code }) => code)).toEqual(['W101'])
})

describe('a byline', () => {
  test('may stand between the kicker and the headline', () => {
    const lines = [
      FARM,
      '',
      `本报讯（记者 王静）${tell('farm')}`,
      '',
      '由一间教室的搬迁说起——',
      '本报记者 周海',
      SCHOOL,
      '',
      tell('school'),
    ]
    const { articles } = parseLines(lines)
    expect(articles.map(({ headline }) => headline)).toEqual([FARM, SCHOOL])
    expect(articles.map(signed)).toEqual([['王静'], ['周海']])
    expect(articles[1]?.kicker).toBe('由一间教室的搬迁说起——')
  })

  test('in brackets behind the last words of a column is no text', () => {
    const lines = [
      RIVER,
      '',
      ...setInColumn(tell('river'), 18, true),
      '（王静 周海洋）',
      SCHOOL,
      '',
      ...setInColumn(`本报讯 ${tell('school')}`, 18, true),
    ]
    const [river, school] = parseLines(lines).articles
    expect(signed(river)).toEqual(['王静', '周海洋'])
    expect(river && bodyOf(river)).toBe(tell('river'))
    expect(school?.headline).toBe(SCHOOL)
  })

  test('that a line break cuts still closes its text', () => {
    const column = setInColumn(`${tell('river')}（记者 王静）`, 18, true)
    const at = column.findIndex((line) => line.includes('（'))
    const words = column.slice(at).join('')
    const cut = words.indexOf('记') + 1
    const lines = [RIVER, '', ...column.slice(0, at), words.slice(0, cut), words.slice(cut), SCHOOL, '']
    const { articles } = parseLines([...lines, `本报讯 ${tell('school')}`])
    expect(articles.map(({ headline }) => headline)).toEqual([RIVER, SCHOOL])
    expect(signed(articles[0])).toEqual(['王静'])
  })

  test('opens a report across a line break', () => {
    const lines = [SCHOOL, '', '　　本報記者王靜多倫', ...setInColumn(`多報道 ${tell('school')}`, 10)]
    expect(signed(parseLines(lines).articles[0])).toEqual(['王靜'])
  })

  test('of a group may stand at its head', () => {
    const lines = [
      '校园内外 XIAOYUAN NEIWAI',
      '',
      '本组文字：本报记者 周海',
      '',
      SCHOOL,
      '',
      `本报讯 ${tell('school')}`,
      '',
      RIVER,
      '',
      `本报讯 ${tell('river')}`,
    ]
    expect(parseLines(lines).articles.map(signed)).toEqual([['周海'], ['周海']])
  })
})

test('a credit that a line break cuts closes its picture story', () => {
  const lines = [
    RIVER,
    '',
    ...setInColumn(tell('river', 2), 16, true).slice(0, -1),
    '居民夏天不敢开窗。 本报记者王',
    '静摄',
    '',
    SCHOOL,
    '',
    '本报记者 周海',
    '',
    tell('school'),
  ]
  const [river] = parseLines(lines).articles
  expect(river?.headline).toBe(RIVER)
  expect(river?.parts.find(({ role }) => role === 'credit')?.text).toBe('本报记者王静摄')
})

test('a picture may stand above the first headline', () => {
  const lines = [
    '↑ 孩子们走进宽敞明亮的新教室。 王静 摄',
    '',
    SCHOOL,
    '',
    '本报记者 周海',
    '',
    tell('school'),
    '',
    tell('river'),
  ]
  const [article] = parseLines(lines).articles
  expect(article?.headline).toBe(SCHOOL)
  expect(article?.parts.find(({ role }) => role === 'caption')?.text).toContain('新教室')
  expect(signed(article)).toEqual(['周海'])
})
