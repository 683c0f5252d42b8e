import type { Entry } from '../../groupings.ts'
import type { Stock } from './count.ts'

/** The archive as the trends count it: how many articles share a range of months and a city, in order. */
export function listStocks(entries: readonly Pick<Entry, 'date' | 'city'>[]): Stock[] {
  const stocks = new Map<string, Stock>()
  for (const { date, city } of entries) {
    const [first, last] = [date?.earliest.slice(0, 7) ?? '', date?.latest.slice(0, 7) ?? '']
    const key = [first, last, city?.name ?? ''].join(' ')
    const stock = stocks.get(key) ?? { first, last, city: city?.name ?? '', articles: 0 }
    stock.articles += 1
    stocks.set(key, stock)
  }
  return [...stocks].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, stock]) => stock)
}
