import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '../../../src/record/article.ts'
import { buildSearchIndex } from '../../../src/search/build-index.ts'
import { files, type Manifest } from '../../../src/search/bundle.ts'
import type { Engine } from '../../../src/search/engine.ts'
import { createFold, type Fold } from '../../../src/search/fold.ts'
import { createDraw } from '../../../src/search/proof/probes.ts'
import { openEngine } from '../../../src/search/prove-search.ts'
import { parseQuery } from '../../../src/search/query.ts'
import { formatTrend, parseTrend } from '../../../src/site/explore/trends/address.ts'
import {
  countSeries,
  listPeriods,
  ratePerThousand,
  type Span,
  type Stock,
  stockOf,
} from '../../../src/site/explore/trends/count.ts'
import { listStocks } from '../../../src/site/explore/trends/stocks.ts'
import { formatTrendTable } from '../../../src/site/explore/trends/table.ts'
import { openLoopback } from '../../../src/store/loopback.ts'
import { readArticles } from '../../composer/read-articles.ts'
import { makeArchive, makeArticle } from '../../search/small-archive.ts'
import { dateOf } from '../sample.ts'

const DATES: Article['date'][] = [
  dateOf('2022-11-05', '2022-11-05', '2022-11-05'),
  dateOf('2023-01~', '2023-01-01', '2023-01-31'),
  dateOf('[2023-01-20..2023-02-28]', '2023-01-20', '2023-02-28'),
  dateOf('[2022-12-10..2023-03-31]', '2022-12-10', '2023-03-31'),
  dateOf('2023-03-31', '2023-03-31', '2023-03-31'),
  null,
]
const CITIES: Article['city'][] = [{ id: '210700', name: '锦州市' }, { id: '211400', name: '葫芦岛市' }, null]

const draw = createDraw('trends')

/** Articles of many papers, with dates that are days, months, ranges of months, or nothing. */
const articles = readArticles().map((source, index) =>
  makeArticle(
    `art${String(index).padStart(4, '0')}`,
    source.body.map(({ text }) => text),
    {
      headline: source.headline,
      date: DATES[draw(DATES.length)] ?? null,
      city: CITIES[draw(CITIES.length)] ?? null,
    },
  ),
)

/** Texts that the search looks into, one by one. */
const textsOf = ({ headline, body }: Article): string[] => [headline ?? '', ...body.map(({ text }) => text)]

/** Phrases of one to eight characters from anywhere in the articles, and some that are nowhere. */
const phrases = Array.from({ length: 100 }, (_, index) => {
  const texts = textsOf(articles[draw(articles.length)] ?? makeArticle('none', ['无']))
  const text = [...(texts[draw(texts.length)] || '无')].filter((letter) => !/[\s"]/u.test(letter))
  const length = 1 + draw(index % 3 === 0 ? 2 : 8)
  const cut = text.slice(draw(Math.max(1, text.length - length)), text.length).slice(0, length)
  return (index % 25 === 24 ? cut.reverse() : cut).join('')
}).filter((phrase) => phrase !== '')

let folder: string
let engine: Engine
let fold: Fold
let close: () => void
const folded = new Map<string, string[]>()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guzhi-trends-'))
  await buildSearchIndex({ archive: makeArchive(articles), outDir: folder })
  const manifest: Manifest = JSON.parse(await readFile(join(folder, files.manifest), 'utf8'))
  const loopback = await openLoopback(folder)
  close = () => loopback.close()
  engine = await openEngine(loopback.address, folder, manifest)
  fold = createFold(manifest.simplified)
  for (const article of articles) folded.set(article.id, textsOf(article).map(fold))
})

afterAll(async () => {
  close()
  await rm(folder, { recursive: true, force: true })
})

/** The articles with the phrase, found one by one in their texts. */
function scan(phrase: string): Article[] {
  const wanted = fold(phrase)
  return articles.filter(({ id }) => folded.get(id)?.some((text) => text.includes(wanted)))
}

/** How many of them fall into a period for certain, perhaps, without a date, and in all, by their days. */
function countLiterally(found: readonly Article[], period: string, city: string | undefined): string {
  const within = found.filter((article) => city === undefined || (article.city?.name ?? '') === city)
  const [first, last] = [`${period}-01`, `${period}-31`]
  const touching = within.flatMap(({ date }) =>
    date && date.earliest <= last && date.latest >= first ? [date] : [],
  )
  const certain = touching.filter(({ earliest, latest }) => earliest >= first && latest <= last)
  const undated = within.filter(({ date }) => date === null)
  return `${certain.length} ${touching.length - certain.length} ${undated.length} ${within.length}`
}

async function askFor(phrase: string): Promise<Stock[]> {
  const [parsed] = parseQuery(`"${phrase}"`, fold)
  return parsed ? (await engine.ask([parsed])).rows.map(stockOf) : []
}

describe('trends', () => {
  test('of 100 random phrases equal a literal scan, by month and by city', async () => {
    const base = listStocks(articles)
    const periods = listPeriods(base, 'month')
    expect(periods).toEqual(['2022-11', '2022-12', '2023-01', '2023-02', '2023-03'])
    expect(new Set(phrases).size).toBeGreaterThan(80)
    const wrong: string[] = []
    let found = 0
    for (const phrase of phrases) {
      const stocks = await askFor(phrase)
      found += stocks.length
      const literal = scan(phrase)
      for (const city of [undefined, '锦州市', '葫芦岛市', '']) {
        const chosen = stocks.filter((stock) => city === undefined || stock.city === city)
        const series = countSeries(chosen, periods, 'month')
        for (const [index, period] of periods.entries()) {
          const { certain, possible } = series.bins[index] ?? { certain: -1, possible: -1 }
          const counted = `${certain} ${possible} ${series.undated} ${series.total}`
          const expected = countLiterally(literal, period, city)
          if (counted !== expected) wrong.push(`${phrase} ${period} ${city}: ${counted}, not ${expected}`)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(found).toBeGreaterThan(200)
  })

  test('of the whole archive count each article once', () => {
    const base = listStocks(articles)
    const series = countSeries(base, listPeriods(base, 'month'), 'month')
    expect(series.total).toBe(articles.length)
    expect(series.undated).toBe(articles.filter(({ date }) => date === null).length)
    expect([...series.cities.values()].reduce((sum, count) => sum + count, 0)).toBe(articles.length)
  })
})

const stock = (first: string, last: string, city = ''): Stock => ({ first, last, city, articles: 1 })

describe('an article whose date is a range', () => {
  const stocks = [stock('2022-12', '2023-01'), stock('2023-01', '2023-01'), stock('', '')]
  const count = (span: Span) => countSeries(stocks, listPeriods(stocks, span), span)

  test('is possible in each month that it touches, and certain in none', () => {
    expect(count('month').bins).toEqual([
      { certain: 0, possible: 1 },
      { certain: 1, possible: 1 },
    ])
  })

  test('is counted apart where no date is known', () => {
    expect(count('month')).toMatchObject({ total: 3, undated: 1 })
  })

  test('is certain in a year that it lies in', () => {
    const inYear = [stock('2023-01', '2023-03')]
    expect(countSeries(inYear, ['2023'], 'year').bins).toEqual([{ certain: 1, possible: 0 }])
    expect(count('year').bins).toEqual([
      { certain: 0, possible: 1 },
      { certain: 1, possible: 1 },
    ])
  })
})

describe('a rate', () => {
  test('is of a thousand articles that may belong to the period', () => {
    expect(ratePerThousand({ certain: 2, possible: 1 }, { certain: 8, possible: 4 })).toBe(250)
    expect(ratePerThousand({ certain: 0, possible: 0 }, { certain: 0, possible: 0 })).toBe(0)
  })
})

describe('the address of a trend', () => {
  test.each([
    ['?q=%E9%A1%B9%E7%9B%AE', { query: '项目', city: '', of: 'count' }],
    [
      '?q=a+b&city=%E9%94%A6%E5%B7%9E%E5%B8%82&by=year&of=rate',
      { query: 'a b', city: '锦州市', by: 'year', of: 'rate' },
    ],
  ] as const)('%s says it all, both ways', (address, state) => {
    expect(parseTrend(address)).toEqual(state)
    expect(formatTrend(parseTrend(address))).toBe(address)
  })

  test('leaves out what it does not know', () => {
    expect(parseTrend('?by=week&of=all')).toEqual({ query: '', city: '', of: 'count' })
  })
})

describe('the table to take away', () => {
  test('has a line for each phrase, city and period, and computes nothing', () => {
    const base = [stock('2023-01', '2023-01', '锦州市'), stock('2023-01', '2023-02')]
    const table = formatTrendTable({
      phrases: [{ typed: '=1+1', stocks: [base[1] ?? stock('', '')] }],
      ...{ base, periods: ['2023-01', '2023-02'], span: 'month' as const },
    })
    const lines = table.trim().split('\r\n')
    expect(lines).toHaveLength(1 + 3 * 3)
    expect(lines[1]).toBe(`"'=1+1","全部城市","2023-01","0","1","1","1"`)
  })
})
