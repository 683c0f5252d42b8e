import type { GoldArticle, GoldPage } from '../gold/gold-page.ts'
import type { ScoredArticle } from './flow.ts'
import { bare, bigramsOf, letters, NEAR, overlap } from './letters.ts'
import type { Tally } from './tally.ts'

export function measureColumn(
  tally: Tally,
  gold: GoldArticle,
  article: ScoredArticle | undefined,
  where: string,
): void {
  if (!gold.column) return
  const names = [gold.column, ...(gold.columnToo ?? [])].map(letters)
  const isRight = article !== undefined && names.includes(letters(article.column))
  tally.count('column', isRight, () => `${where}: want "${gold.column}" got "${article?.column}"`)
}

export function measureType(
  tally: Tally,
  gold: GoldArticle,
  article: ScoredArticle | undefined,
  where: string,
): void {
  if (!gold.type) return
  const isRight = article !== undefined && [gold.type, ...(gold.typeToo ?? [])].includes(article.type)
  tally.count('type', isRight, () => `${where}: want ${gold.type} got ${article?.type}`)
}

/** Who took the pictures counts only where the piece is a picture. */
export function measureBylines(
  tally: Tally,
  gold: GoldArticle,
  article: ScoredArticle | undefined,
  where: string,
): boolean {
  const writers = (article?.bylines ?? []).filter(
    ({ role }) => article?.type === 'photo' || role !== 'photographer',
  )
  if (!gold.bylines || (gold.bylines.length === 0 && writers.length === 0)) return true
  const got = namesOf(writers.map(({ name }) => name))
  const isRight = article !== undefined && got.join('|') === namesOf(gold.bylines).join('|')
  tally.count(
    'bylines',
    isRight,
    () => `${where}: want ${gold.bylines} got ${writers.map(({ name }) => name)}`,
  )
  return isRight
}

const namesOf = (names: readonly string[]): string[] => [...new Set(names.map(letters))].sort()

export function measureSummary(
  tally: Tally,
  gold: GoldArticle,
  article: ScoredArticle | undefined,
  where: string,
): void {
  const summary = gold.parts.find(({ role }) => role === 'summary')
  if (!summary) return
  const wanted = bigramsOf(letters(bare(summary.text).replace(/^核心提示/, '')))
  const isRight = article !== undefined && overlap(wanted, bigramsOf(letters(article.summary))) >= NEAR
  tally.count('summary', isRight, () => `${where}: got "${(article?.summary ?? '').slice(0, 20)}…"`)
}

export function measurePlaces(
  tally: Tally,
  gold: GoldArticle,
  article: ScoredArticle | undefined,
  where: string,
): void {
  const [city, ...counties] = gold.places ?? []
  if (city === undefined) return
  const isCity = article !== undefined && letters(article.city?.name) === letters(city)
  tally.count('city', isCity, () => `${where}: want ${city} got ${article?.city?.name}`)
  if (counties.length === 0) return
  const told = namesOf((article?.places ?? []).filter(({ via }) => via !== 'body').map(({ name }) => name))
  const isTold = article !== undefined && counties.every((county) => told.includes(letters(county)))
  tally.count(
    'county',
    isTold,
    () => `${where}: want ${counties} among headline, dateline, lead; got ${told}`,
  )
}

export function measureTopics(
  tally: Tally,
  gold: GoldArticle,
  article: ScoredArticle | undefined,
  where: string,
): void {
  const { topics } = gold
  if (!topics) return
  const got = article?.topics ?? []
  const isRight = article !== undefined && got.length <= 3 && topics.some((topic) => got.includes(topic))
  tally.count('topics', isRight, () => `${where}: want one of ${topics}, at most three, got ${got}`)
}

const TWO_MONTHS = 62 * 86_400_000

export function measureDate(
  tally: Tally,
  page: GoldPage,
  gold: GoldArticle,
  article: ScoredArticle | undefined,
  where: string,
): void {
  const proven = gold.date ?? page.date
  if (!proven) return
  const date = article?.date
  const isNarrow = date ? Date.parse(date.latest) - Date.parse(date.earliest) <= TWO_MONTHS : false
  const fits = date ? isNarrow && date.earliest <= proven.latest && date.latest >= proven.earliest : false
  tally.count(
    'date',
    fits,
    () =>
      `${where}: want ${proven.earliest}..${proven.latest}, at most two months wide, got ${date?.earliest}..${date?.latest}`,
  )
}
