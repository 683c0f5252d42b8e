import type { Span } from './count.ts'

/** What the address of the trends says: `?q=营商环境+百日攻坚&city=锦州市&by=year&of=rate`. */
export interface TrendState {
  query: string
  city: string
  /** Undefined leaves the span to the archive. */
  by?: Span
  of: 'count' | 'rate'
}

/** Reads the part of an address after `?`. */
export function parseTrend(search: string): TrendState {
  const parameters = new URLSearchParams(search)
  const by = parameters.get('by')
  return {
    query: (parameters.get('q') ?? '').trim(),
    city: parameters.get('city') ?? '',
    ...(by === 'month' || by === 'year' ? { by } : {}),
    of: parameters.get('of') === 'rate' ? 'rate' : 'count',
  }
}

/** The part of the address from `?` on; what goes without saying is left out. */
export function formatTrend({ query, city, by, of }: TrendState): string {
  const parameters = new URLSearchParams({ q: query })
  if (city !== '') parameters.set('city', city)
  if (by) parameters.set('by', by)
  if (of === 'rate') parameters.set('of', of)
  return `?${parameters}`
}
