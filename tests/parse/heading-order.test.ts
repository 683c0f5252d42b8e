import { describe, expect, test } from 'vitest'
import { parseLines } from './parse-lines.ts'
import { tell } from './prose.ts'

const FARM = '柳河县春耕备耕全面展开'
const SCHOOL = '海滨三小学生搬进新校舍'
const KICKER = '今年计划播种一百二十万亩——'
const DECK = '——技术员进村入户讲解播种要领'
const report = (story: 'farm' | 'school', name: string): string => `本报讯（记者 ${name}）${tell(story)}`

const headsOf = (heading: readonly string[]) =>
  parseLines([...heading, '', report('farm', '王静'), '', SCHOOL, '', report('school', '周海')]).articles.map(
    ({ kicker, headline, deck }) => ({ kicker, headline, deck }),
  )
const plain = { kicker: null, headline: SCHOOL, deck: null }

describe('kicker, headline and deck are told in whatever order a file has them', () => {
  test.each([
    ['as printed', [KICKER, '', FARM, '', DECK]],
    ['the kicker below the headline', [FARM, '', KICKER, '', DECK]],
    ['the kicker below the deck', [FARM, '', DECK, '', KICKER]],
    ['the deck above the kicker', [DECK, '', KICKER, '', FARM]],
  ])('%s', (_order, heading) => {
    expect(headsOf(heading)).toEqual([{ kicker: KICKER, headline: FARM, deck: DECK }, plain])
  })

  test('half a sentence below a headline led to it', () => {
    const [first] = headsOf([FARM, '', '王立群在柳河县调研农业生产时强调', ''])
    expect(first).toEqual({ kicker: '王立群在柳河县调研农业生产时强调', headline: FARM, deck: null })
  })

  test('two decks below each other are one', () => {
    const [first] = headsOf([FARM, '——今年计划播种一百二十万亩', '——技术员进村入户讲解播种要领', ''])
    expect(first?.deck).toBe('——今年计划播种一百二十万亩 ——技术员进村入户讲解播种要领')
  })

  test('a standing head between dashes is no deck', () => {
    const { articles } = parseLines([
      FARM,
      '',
      report('farm', '王静'),
      '',
      '— 校园内外 —',
      '',
      SCHOOL,
      '',
      report('school', '周海'),
    ])
    expect(articles.map(({ column, deck }) => [column, deck])).toEqual([
      [null, null],
      ['校园内外', null],
    ])
  })
})

describe('a place that only the page itself names is known', () => {
  const rounds = (heads: readonly string[]): string[] => [
    heads[0] ?? '',
    `本报讯（记者 王静）连日来，双桥镇各村抢抓农时。${tell('farm')}`,
    '',
    heads[1] ?? '',
    `本报讯（记者 周海）甘塘镇的孩子开学了。${tell('school')}`,
  ]
  test.each([
    ['before the headline on its line', ['双桥：屋顶种下太阳板', '甘塘：村口多了农机库']],
    ['parted by a bar', ['双桥 | 屋顶种下太阳板', '甘塘 | 村口多了农机库']],
  ])('%s', (_where, heads) => {
    const { articles } = parseLines(rounds(heads))
    expect(articles.map(({ kicker, headline }) => [kicker, headline])).toEqual([
      ['双桥', '屋顶种下太阳板'],
      ['甘塘', '村口多了农机库'],
    ])
  })

  test.each([
    ['in full behind a mark', ['▶白石县 屋顶种下太阳板', '▶马莲滩乡 村口多了农机库'], ['白石县', '马莲滩乡']],
  ])('%s', (_where, heads, places) => {
    const { articles } = parseLines(rounds(heads))
    expect(articles.map(({ kicker }) => kicker)).toEqual(places)
  })

  test.each([
    ['in full in brackets', '【白石县】', '【马莲滩乡】'],
    ['in full with a colon', '白石县：', '马莲滩乡：'],
    ['in full behind a mark', '▶白石县', '▶马莲滩乡'],
  ])('%s above it', (_where, first, second) => {
    const { articles } = parseLines([
      first,
      '屋顶种下太阳板 坐在家里收电费',
      `本报讯（记者 王静）连日来，白石县各村抢抓农时。${tell('farm')}`,
      '',
      second,
      '村口多了农机库 大小农具都能借',
      `本报讯（记者 周海）马莲滩乡的孩子开学了。${tell('school')}`,
    ])
    expect(articles.map(({ headline }) => headline)).toEqual([
      '屋顶种下太阳板 坐在家里收电费',
      '村口多了农机库 大小农具都能借',
    ])
    expect(articles.every(({ kicker }) => kicker !== null)).toBe(true)
  })

  test('in brackets above it', () => {
    const { articles } = parseLines([
      '【双桥】',
      '屋顶种下太阳板 坐在家里收电费',
      `本报讯（记者 王静）连日来，双桥镇各村抢抓农时。${tell('farm')}`,
      '',
      '【甘塘】',
      '村口多了间农机库 农忙不再排长队',
      `本报讯（记者 周海）甘塘镇的孩子开学了。${tell('school')}`,
    ])
    const places = articles.map(({ kicker, column }) => (kicker ?? column)?.replace(/[【】]/gu, ''))
    expect(places).toEqual(['双桥', '甘塘'])
  })
})

test('a kicker may tell the story in a line as long as a sentence', () => {
  const { articles } = parseLines([
    '柳河县春耕备耕全面展开',
    '',
    `本报讯（记者 王静）${tell('farm')}`,
    '',
    '过去污水横流，居民夏天不敢开窗，如今两岸的垂柳吐新芽',
    '',
    '清水河清了',
    '',
    `本报讯（记者 周海）${tell('river')}`,
  ])
  expect(articles[1]).toMatchObject({
    kicker: '过去污水横流，居民夏天不敢开窗，如今两岸的垂柳吐新芽',
    headline: '清水河清了',
  })
})

test('a note on the author closes an essay, and the next headline begins another', () => {
  const { articles } = parseLines([
    '让校舍亮起来',
    '',
    '王静',
    '',
    tell('school'),
    '',
    '（作者系江城大学教授）',
    '',
    '让河水清下去',
    '',
    tell('river'),
    '',
    '（作者周海，系江城大学教授）',
  ])
  expect(articles.map(({ headline }) => headline)).toEqual(['让校舍亮起来', '让河水清下去'])
})
