import { expect, test } from 'vitest'
import type { GoldPage } from '../gold/gold-page.ts'
import { readGold } from '../gold/read-gold.ts'
import { calibrate } from './calibration.ts'
import type { ScoredArticle } from './flow.ts'
import { measurePage } from './measure.ts'

/** What a parser that is always right would give. */
function perfect(page: GoldPage): ScoredArticle[] {
  return page.articles.map((article) => {
    const summary = article.parts.find(({ role }) => role === 'summary')?.text ?? null
    const [city, ...counties] = article.places ?? []
    const bylines = (article.bylines ?? []).map((name) => ({ name, role: 'reporter' }))
    return {
      type: article.type ?? 'news',
      headline: article.headline,
      kicker: article.kicker ?? null,
      deck: article.deck ?? null,
      column: article.column ?? null,
      summary,
      bylines,
      city: city ? { name: city } : null,
      places: counties.map((name) => ({ name, via: 'headline' })),
      topics: (article.topics ?? []).slice(0, 1),
      date: page.date ?? null,
      body: article.parts.filter(
        ({ role }) => role === 'paragraph' || role === 'subhead' || role === 'caption',
      ),
      confidence: 1,
    }
  })
}

const [gold] = readGold()
if (!gold) throw new Error('there is no gold page')

const figuresOf = (change: (articles: ScoredArticle[]) => ScoredArticle[]): Map<string, number> =>
  measurePage(gold, change(perfect(gold))).tally.figures()

const first = (
  articles: ScoredArticle[],
  change: (article: ScoredArticle) => Partial<ScoredArticle>,
): ScoredArticle[] =>
  articles.map((article, index) => (index === 0 ? { ...article, ...change(article) } : article))

test('the gold scores 100 % against itself', () => {
  for (const page of readGold())
    expect([...measurePage(page, perfect(page)).tally.figures()].filter(([, share]) => share < 1)).toEqual([])
})

test.each<[string, (article: ScoredArticle) => Partial<ScoredArticle>]>([
  ['headline', () => ({ headline: '另一个标题' })],
  ['bylines', () => ({ bylines: [] })],
  ['type', () => ({ type: 'notice' })],
  ['kicker', () => ({ kicker: '没有的引题' })],
  ['deck', () => ({ deck: '没有的副题' })],
  [
    'subheads',
    ({ body }) => ({ body: body.map((part, index) => (index === 1 ? { ...part, role: 'subhead' } : part)) }),
  ],
  ['captions', ({ body }) => ({ body: [...body, { role: 'caption', text: '没有的图片说明。' }] })],
  [
    'paragraphs',
    ({ body }) => ({ body: [{ role: 'paragraph', text: body.map(({ text }) => text).join('') }] }),
  ],
  ['order', ({ body }) => ({ body: body.toReversed() })],
  ['intact', ({ body }) => ({ body: body.slice(1) })],
  ['body', ({ body }) => ({ body: body.slice(0, 1) })],
  ['clean', ({ body }) => ({ body: [...body, { role: 'paragraph', text: '共 3 人 参 加。' }] })],
  ['city', () => ({ city: null })],
  ['topics', () => ({ topics: [] })],
  ['date', () => ({ date: null })],
])('%s falls where one article has it wrong', (figure, change) => {
  expect(figuresOf((articles) => first(articles, change)).get(figure)).toBeLessThan(1)
})

test('article F1 falls for an article that is not on the page', () => {
  const extra = (articles: ScoredArticle[]): ScoredArticle[] => [...articles, ...articles.slice(0, 1)]
  expect(figuresOf(extra).get('article F1')).toBeLessThan(1)
})

test('calibration counts the wrong articles among the least confident tenth', () => {
  const cuts = Array.from({ length: 20 }, (_, index) => ({
    confidence: index / 20,
    isRight: index !== 0 && index !== 15,
  }))
  expect(calibrate(cuts)).toEqual({ wrong: 2, wrongInTenth: 1, share: 0.5 })
})
