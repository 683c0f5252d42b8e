import type { EntityKind } from '../../store/findings/find.ts'
import { paths } from '../address.ts'
import { listArticles, listCities, once } from '../archive.ts'
import { monthsOf } from '../dates.ts'
import type { Entry } from '../groupings.ts'
import { words } from '../words.ts'
import { listFindings } from './open.ts'

/** The views of the archive beside its lists. */
export const VIEWS = [
  'map',
  'timeline',
  'trends',
  'people',
  'places',
  'organisations',
  'projects',
  'figures',
] as const
export type View = (typeof VIEWS)[number]

/** What the archive has of that which a view shows. */
export interface Holding {
  cities: number
  months: number
  dated: number
  names: Record<EntityKind, number>
  figures: number
}

/** With less than this a view would say nothing that a sentence does not say better. */
export const LEAST = { cities: 2, months: 3, dated: 10, names: 5, figures: 20 } as const

/** The months into which articles fall for certain or perhaps, and how many articles are dated at all. */
export function countMonths(entries: readonly Entry[]): { months: number; dated: number } {
  const dated = entries.flatMap(({ date }) => (date ? [date] : []))
  return { months: new Set(dated.flatMap(monthsOf)).size, dated: dated.length }
}

const overTime = ({ months, dated }: Holding): boolean => months >= LEAST.months && dated >= LEAST.dated
const named =
  (kind: EntityKind) =>
  ({ names }: Holding): boolean =>
    names[kind] >= LEAST.names

const STANDS: Record<View, (holding: Holding) => boolean> = {
  map: ({ cities }) => cities >= LEAST.cities,
  timeline: overTime,
  trends: overTime,
  // The list of writers has always an address; an empty one says so.
  people: () => true,
  places: named('place'),
  organisations: named('organisation'),
  projects: named('project'),
  figures: ({ figures }) => figures >= LEAST.figures,
}

/** True where the archive holds enough for a view. */
export const isSupported = (view: View, holding: Holding): boolean => STANDS[view](holding)

const measureHolding = once((): Holding => {
  const { names, figures } = listFindings()
  const { person, place, organisation, project } = names
  return {
    cities: listCities().length,
    ...countMonths(listArticles()),
    names: {
      person: person.length,
      place: place.length,
      organisation: organisation.length,
      project: project.length,
    },
    figures: figures.length,
  }
})

/** True where the view has a page; without one nothing leads to it. */
export const hasView = (view: View): boolean => isSupported(view, measureHolding())

/** A view with its address and what is said of it. */
export interface OfferedView {
  view: View
  path: string
  name: string
  lead: string
}

/** The views that stand, in order, and the names of those that stay away. */
export function listViews(): { offered: OfferedView[]; absent: string[] } {
  const name = (view: View) => words.explore.views[view].name
  return {
    offered: VIEWS.filter(hasView).map((view) => ({ view, path: paths[view], ...words.explore.views[view] })),
    absent: VIEWS.filter((view) => !hasView(view)).map(name),
  }
}
