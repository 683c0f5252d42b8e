import type { Article } from '../record/article.ts'

/** What results can be narrowed by; also the names in the address (`?q=…&city=…`). */
export const FACETS = ['city', 'topic', 'byline', 'column', 'year'] as const
export type Facet = (typeof FACETS)[number]

/** The values of one article. */
export type FacetValues = Record<Facet, string[]>

/** What the reader has chosen: at most one value a facet. */
export type Choice = Partial<Record<Facet, string>>

/** A value, and how many of the results have it. */
export interface FacetCount {
  value: string
  count: number
}

/** Every year in which the article may have been published. */
function listYears(date: Article['date']): string[] {
  if (!date) return []
  const [first, last] = [Number(date.earliest.slice(0, 4)), Number(date.latest.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(4, '0'))
}

/** The values by which an article can be narrowed to. */
export function listFacetValues(
  article: Pick<Article, 'city' | 'topics' | 'bylines' | 'column' | 'date'>,
): FacetValues {
  return {
    city: article.city ? [article.city.name] : [],
    topic: [...article.topics],
    byline: [...new Set(article.bylines.map(({ name }) => name))],
    column: article.column === null ? [] : [article.column],
    year: listYears(article.date),
  }
}

type Faceted = { facets: FacetValues }

const fits = ({ facets }: Faceted, choice: Choice, except?: Facet): boolean =>
  FACETS.every((facet) => {
    const chosen = choice[facet]
    return facet === except || chosen === undefined || facets[facet].includes(chosen)
  })

/** The entries that have every chosen value, in the order given. */
export const narrow = <Entry extends Faceted>(entries: readonly Entry[], choice: Choice): Entry[] =>
  entries.filter((entry) => fits(entry, choice))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The values of a facet among the entries that fit what is chosen in the other facets: years from the latest, others
 * from the most frequent. A chosen value is always among them.
 */
export function countValues(entries: readonly Faceted[], facet: Facet, choice: Choice): FacetCount[] {
  const counts = new Map<string, number>()
  const chosen = choice[facet]
  if (chosen !== undefined) counts.set(chosen, 0)
  for (const entry of entries) {
    if (!fits(entry, choice, facet)) continue
    for (const value of entry.facets[facet]) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const listed = Array.from(counts, ([value, count]) => ({ value, count }))
  if (facet === 'year') return listed.toSorted((a, b) => compare(b.value, a.value))
  return listed.toSorted((a, b) => b.count - a.count || compare(a.value, b.value))
}
