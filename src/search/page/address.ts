import { type Choice, FACETS, type Facet } from '../facets.ts'

/** What the address of the search page says: `?q=…&city=…`. */
export interface SearchState {
  query: string
  choice: Choice
}

/** Reads the part of an address after `?`. */
export function parseSearch(search: string): SearchState {
  const parameters = new URLSearchParams(search)
  const choice: Choice = {}
  for (const facet of FACETS) {
    const value = parameters.get(facet)
    if (value) choice[facet] = value
  }
  return { query: parameters.get('q') ?? '', choice }
}

/** The part of the address from `?` on. */
export function formatSearch({ query, choice }: SearchState): string {
  const parameters = new URLSearchParams({ q: query })
  for (const facet of FACETS) {
    const value = choice[facet]
    if (value !== undefined) parameters.set(facet, value)
  }
  return `?${parameters}`
}

/** The choice with one value more, or without it where it was chosen. */
export function toggleValue(choice: Choice, facet: Facet, value: string): Choice {
  const { [facet]: chosen, ...others } = choice
  return chosen === value ? others : { ...others, [facet]: value }
}
