import type { Row } from '../bundle.ts'
import { countValues, FACETS, type Facet, type FacetCount, narrow } from '../facets.ts'
import { formatSearch, type SearchState, toggleValue } from './address.ts'
import { element } from './element.ts'
import { words } from './words.ts'

/** Values of a facet that stand in the open; the others, where they are more than a few, are one step away. */
const OPEN_VALUES = 8
const FEW = 3

function showValue(facet: Facet, { value, count }: FacetCount, state: SearchState): HTMLElement {
  const chosen = state.choice[facet] === value
  const href = formatSearch({ ...state, choice: toggleValue(state.choice, facet, value) })
  const link = element(
    'a',
    { href, 'aria-current': chosen ? 'true' : undefined },
    chosen ? element('span', { class: 'hidden' }, words.drop(words.facets[facet])) : undefined,
    value,
  )
  return element('li', {}, link, ' ', element('span', { class: 'count' }, String(count)))
}

function showFacet(facet: Facet, counts: readonly FacetCount[], state: SearchState): HTMLElement {
  const values = counts.map((count) => showValue(facet, count, state))
  const others = values.length > OPEN_VALUES + FEW ? values.splice(OPEN_VALUES) : []
  const more =
    others.length === 0
      ? undefined
      : element(
          'details',
          {},
          element('summary', {}, words.others(others.length)),
          element('ul', { class: 'index' }, ...others),
        )
  return element(
    'div',
    {},
    element('dt', {}, words.facets[facet]),
    element('dd', {}, element('ul', { class: 'index' }, ...values), more),
  )
}

/** Where there is room, the facets lie open; on a small screen the results come first. */
const isRoomy = (): boolean => matchMedia('(min-width: 48rem)').matches

/** The facets of the results, each with its values and their counts; a facet that cannot narrow is left out. */
export function showFacets(rows: readonly Row[], state: SearchState): HTMLElement[] {
  const results = narrow(rows, state.choice).length
  const facets = FACETS.flatMap((facet) => {
    const counts = countValues(rows, facet, state.choice)
    const narrows = state.choice[facet] !== undefined || counts.some(({ count }) => count < results)
    return narrows ? [showFacet(facet, counts, state)] : []
  })
  if (facets.length === 0) return []
  const open = isRoomy() || Object.keys(state.choice).length > 0
  return [
    element(
      'details',
      { open: open ? '' : undefined },
      element('summary', {}, words.narrow),
      element('dl', {}, ...facets),
    ),
  ]
}
