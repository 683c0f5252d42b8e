/** Articles that may have been published in the same months, in the same city. */
export interface Stock {
  /** First and last month, `2023-07`; both empty where the date is not known. */
  first: string
  last: string
  /** Empty where it is not known. */
  city: string
  articles: number
}

/** How many articles fall into a period for certain, and how many others may. */
export interface Bin {
  certain: number
  possible: number
}

export type Span = 'month' | 'year'

/** The articles of a phrase, or of the whole archive, over the periods. */
export interface Series {
  /** Each article once. */
  total: number
  undated: number
  /** In the order of the periods. */
  bins: Bin[]
  /** By city; '' stands for none. */
  cities: Map<string, number>
}

const LENGTHS: Record<Span, number> = { month: 7, year: 4 }

function followingMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

const following = (period: string, span: Span): string =>
  span === 'year' ? String(Number(period) + 1) : followingMonth(period)

/** Every period from the first to the last into which articles may fall. */
export function listPeriods(stocks: readonly Stock[], span: Span): string[] {
  const dated = stocks.filter(({ first }) => first !== '')
  const firsts = dated.map(({ first }) => first.slice(0, LENGTHS[span])).sort()
  const lasts = dated.map(({ last }) => last.slice(0, LENGTHS[span])).sort()
  const [from, to] = [firsts[0], lasts.at(-1)]
  if (from === undefined || to === undefined) return []
  const periods: string[] = []
  for (let period = from; period <= to; period = following(period, span)) periods.push(period)
  return periods
}

/**
 * Counts articles by period and city. An article that belongs to one period only is certain there; one whose date may
 * lie in several is possible in each of them; one without a date is counted apart.
 */
export function countSeries(stocks: readonly Stock[], periods: readonly string[], span: Span): Series {
  const at = new Map(periods.map((period, index) => [period, index]))
  const series: Series = {
    total: 0,
    undated: 0,
    bins: periods.map(() => ({ certain: 0, possible: 0 })),
    cities: new Map(),
  }
  for (const { first, last, city, articles } of stocks) {
    series.total += articles
    series.cities.set(city, (series.cities.get(city) ?? 0) + articles)
    const [from, to] = [at.get(first.slice(0, LENGTHS[span])), at.get(last.slice(0, LENGTHS[span]))]
    if (from === undefined || to === undefined) series.undated += articles
    else for (let index = from; index <= to; index += 1) addTo(series.bins[index], from === to, articles)
  }
  return series
}

function addTo(bin: Bin | undefined, isCertain: boolean, articles: number): void {
  if (bin) bin[isCertain ? 'certain' : 'possible'] += articles
}

/** With more months than this a chart of months has years instead. */
const MOST_MONTHS = 36

/** Months, or years where there would be too many months. */
export const chooseSpan = (stocks: readonly Stock[]): Span =>
  listPeriods(stocks, 'month').length > MOST_MONTHS ? 'year' : 'month'

/** Articles per thousand of those that may fall into the period; 0 where none does. */
export function ratePerThousand({ certain, possible }: Bin, base: Bin): number {
  const all = base.certain + base.possible
  return all === 0 ? 0 : Math.round((1000 * (certain + possible)) / all)
}

/** A row of the search index as a stock of one article. */
export const stockOf = (row: {
  earliest: string
  latest: string
  facets: { city: readonly string[] }
}): Stock => ({
  first: row.earliest.slice(0, 7),
  last: row.latest.slice(0, 7),
  city: row.facets.city[0] ?? '',
  articles: 1,
})
