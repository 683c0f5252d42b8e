import { describe, expect, test } from 'vitest'
import { findCityPoint, listCityCodes } from '../../../src/site/explore/city-points.ts'
import { layOutColumns } from '../../../src/site/explore/columns-chart.ts'
import { describeFigure, formatFigureTable } from '../../../src/site/explore/figure-data.ts'
import { groupBySentence, groupByUnit } from '../../../src/site/explore/figures.ts'
import { collectFindings } from '../../../src/site/explore/findings.ts'
import { sketchCities } from '../../../src/site/explore/map.ts'
import { quoteSentence } from '../../../src/site/explore/sentence.ts'
import { arrangeColumns, countByMonth } from '../../../src/site/explore/timeline.ts'
import { type Holding, isSupported, VIEWS } from '../../../src/site/explore/views.ts'
import { openFinder } from '../../../src/store/findings/find.ts'
import { makeArticle } from '../../search/small-archive.ts'
import { dateOf, entryOf } from '../sample.ts'

const holding: Holding = {
  ...{ cities: 2, months: 3, dated: 10, figures: 20 },
  names: { person: 0, place: 5, organisation: 5, project: 5 },
}

describe('a view', () => {
  test('stands where the archive holds enough for it', () => {
    expect(VIEWS.filter((view) => isSupported(view, holding))).toEqual([...VIEWS])
  })

  test.each([
    ['map', { cities: 1 }],
    ['timeline', { months: 2 }],
    ['trends', { dated: 9 }],
    ['figures', { figures: 19 }],
    ['projects', { names: { ...holding.names, project: 4 } }],
  ] as const)('of the kind %s stays away where it holds less', (view, less) => {
    expect(isSupported(view, { ...holding, ...less })).toBe(false)
  })
})

describe('the timeline', () => {
  const dated = [
    entryOf('a', { date: dateOf('2022-11-05', '2022-11-05', '2022-11-05') }),
    entryOf('b', { date: dateOf('[2023-01-20..2023-02-28]', '2023-01-20', '2023-02-28') }),
    entryOf('c'),
  ]

  test('draws what is uncertain as uncertain, and keeps the empty months between', () => {
    expect(countByMonth(dated)).toEqual([
      { month: '2022-11', certain: 1, possible: 0 },
      { month: '2022-12', certain: 0, possible: 0 },
      { month: '2023-01', certain: 0, possible: 1 },
      { month: '2023-02', certain: 0, possible: 1 },
    ])
  })

  test('has years where there would be too many months', () => {
    const old = entryOf('d', { date: dateOf('1999-01-01', '1999-01-01', '1999-01-01') })
    const years = arrangeColumns([...dated, old])
    expect(years.at(0)).toEqual({ period: '1999', certain: 1, possible: 0 })
    expect(years.at(-1)).toEqual({ period: '2023', certain: 1, possible: 0 })
    expect(years).toHaveLength(25)
  })

  test('keeps every column within the chart', () => {
    const columns = [3, 0, 7].map((certain, index) => ({
      ...{ period: `2023-0${index + 1}`, certain, possible: 1 },
      says: '',
    }))
    const { bars, base } = layOutColumns(columns, 8)
    for (const bar of bars) {
      expect(bar.possibleTop).toBeGreaterThan(0)
      expect(bar.certainTop + bar.certain).toBeCloseTo(base)
      expect(Number.parseFloat(bar.x) + Number.parseFloat(bar.width)).toBeLessThanOrEqual(100)
    }
  })
})

describe('the map', () => {
  const city = (code: string, articles: number) => ({ code, name: code, path: '/', articles })

  test('sets the cities held among the others of their province, each within the sketch', () => {
    const { marks, width, height, unplaced } = sketchCities([
      city('211400', 9),
      city('210900', 1),
      city('999900', 1),
    ])
    expect(marks).toHaveLength(14)
    expect(marks.filter((mark) => mark.city)).toHaveLength(2)
    expect(unplaced.map(({ code }) => code)).toEqual(['999900'])
    for (const { x, y } of marks) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(height)
    }
  })

  test('has north above and east on the right', () => {
    const { marks } = sketchCities([city('211400', 1), city('210900', 1)])
    const of = (code: string) => marks.find((mark) => mark.city?.code === code)
    expect(of('210900')?.y).toBeLessThan(of('211400')?.y ?? 0)
    expect(of('210900')?.x).toBeGreaterThan(of('211400')?.x ?? 0)
  })

  test('knows where all cities of a province lie, within the country', () => {
    expect(listCityCodes('21')).toHaveLength(14)
    for (const province of ['11', '23', '44', '65']) {
      for (const code of listCityCodes(province)) {
        expect(findCityPoint(code)?.east).toBeGreaterThan(73)
        expect(findCityPoint(code)?.east).toBeLessThan(135)
        expect(findCityPoint(code)?.north).toBeGreaterThan(3)
        expect(findCityPoint(code)?.north).toBeLessThan(54)
      }
    }
  })
})

describe('a quotation', () => {
  test('is the sentence of the words, with its closing marks', () => {
    const text = '开头。“产量高了！”书记说，增收3万元。结尾。'
    const { before, words, after } = quoteSentence(text, text.indexOf('3万元'), 3)
    expect([before, words, after]).toEqual(['书记说，增收', '3万元', '。'])
  })

  test('of a very long sentence is cut at commas', () => {
    const text = `${'甲乙丙丁，'.repeat(40)}锦州市${'，子丑寅卯'.repeat(40)}。`
    const { before, after } = quoteSentence(text, 200, 3)
    expect(before).toMatch(/^…甲乙丙丁，/)
    expect(after).toMatch(/子丑寅卯…$/)
    expect(before.length + after.length).toBeLessThan(130)
  })
})

describe('figures', () => {
  const article = makeArticle('fig001', ['总投资2亿元，占3%。去年为5000万元，=1个。', '又投3亿元。'])
  const entry = entryOf('fig001', { headline: '=标题' })
  const find = openFinder({ cities: [] }, [])
  const { figures } = collectFindings([entry], () => article, find, [])

  test('are listed by unit, the greatest first', () => {
    const [money] = groupByUnit(figures)
    expect(money?.unit).toBe('元')
    expect(money?.figures.map(({ figure }) => figure.value)).toEqual([300_000_000, 200_000_000, 50_000_000])
  })

  test('of one sentence stand together, each marked in it', () => {
    const [first] = groupBySentence(figures)
    expect(first?.figures).toHaveLength(2)
    expect(first?.pieces.filter(({ marked }) => marked).map(({ words }) => words)).toEqual(['2亿元', '3%'])
    expect(first?.pieces.map(({ words }) => words).join('')).toBe('总投资2亿元，占3%。')
  })

  test('leave as data with sentence, address and no formula', () => {
    const records = figures.map((stated) => describeFigure(stated, (path) => `https://example.org${path}`))
    expect(records[0]).toMatchObject({ value: 200_000_000, unit: '元', sentence: '总投资2亿元，占3%。' })
    expect(records[0]?.url).toBe('https://example.org/articles/fig001/#p1')
    expect(formatFigureTable(records)).toContain(`"'=标题"`)
  })
})
