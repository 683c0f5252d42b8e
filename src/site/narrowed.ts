import { paths } from './address.ts'
import {
  archive,
  findCityPath,
  findColumnPath,
  findTopicPath,
  findTypePath,
  findYearPath,
  listArticles,
  listCities,
  listColumns,
  listPeople,
  listTopics,
  listTypes,
  listYears,
} from './archive.ts'
import { CROSSING_KINDS, type CrossingKind, countCrossings } from './crossings.ts'
import { formatMonthName, formatYearName } from './dates.ts'
import type { Entry, Grouping } from './groupings.ts'
import {
  asNarrowed,
  type Facet,
  limitsFor,
  type NarrowedList,
  Narrowing,
  type Value,
  type WholeList,
} from './narrowing.ts'
import { words } from './words.ts'

const findPath: Record<CrossingKind, (name: string) => string | undefined> = {
  city: findCityPath,
  topic: findTopicPath,
  column: findColumnPath,
  type: findTypePath,
  year: findYearPath,
}

const wholesOf = (kind: CrossingKind, groupings: readonly Grouping[]): WholeList[] =>
  groupings.map(({ path, name, entries }) => ({ path, name: '', value: { kind, name }, entries }))

const plainWholes = (groupings: readonly Grouping[]): WholeList[] =>
  groupings.map(({ path, name, entries }) => ({ path, name, entries }))

/** Every list that can be narrowed, by its path. */
function gatherWholes(): WholeList[] {
  const years = listYears()
  const months = years.flatMap(({ slug, months: within }) =>
    within.map((month) => ({ ...month, name: formatYearName(slug) + formatMonthName(month.slug) })),
  )
  return [
    ...wholesOf('city', listCities()),
    ...wholesOf('topic', listTopics()),
    ...wholesOf('column', listColumns()),
    ...wholesOf('type', listTypes()),
    ...wholesOf(
      'year',
      years.map((year) => ({ ...year, name: year.slug })),
    ),
    ...plainWholes(listCities().flatMap(({ counties }) => counties)),
    ...plainWholes(months),
    ...plainWholes(listPeople()),
  ]
}

interface Open {
  narrowing: Narrowing
  /** Whole and narrowed lists, by their paths. */
  lists: Map<string, NarrowedList>
}

let kept: Open | undefined

function open(): Open {
  if (kept) return kept
  const wholes = gatherWholes()
  const limits = limitsFor(listArticles().length, archive.settings.listLength)
  const narrowing = new Narrowing(wholes, ({ kind, name }) => findPath[kind](name), limits)
  const lists = new Map(
    [...wholes.map(asNarrowed), ...narrowing.lists.values()].map((list) => [list.path, list]),
  )
  kept = { narrowing, lists }
  return kept
}

/** A value as it is shown. */
export const nameValue = ({ kind, name }: Value): string => (kind === 'year' ? formatYearName(name) : name)

/** A narrowed list as a page shows it. */
export interface NarrowedPage {
  path: string
  name: string
  /** Its values, each with the path of the list without it. */
  chosen: { name: string; wider: string }[]
  entries: readonly Entry[]
}

/** The narrowed lists below a root, `/topics/`. */
export function listNarrowed(root: string): NarrowedPage[] {
  const { narrowing } = open()
  return [...narrowing.lists.values()]
    .filter(({ path }) => path.startsWith(root))
    .map((list) => {
      const { path, of, values, entries } = list
      const chosen = values.map((value) => ({
        name: nameValue(value),
        wider: narrowing.pathWithout(list, value) ?? paths.articles,
      }))
      const own = of ? [{ name: of.name, wider: narrowing.pathWithoutOrigin(list) ?? paths.articles }] : []
      const all = [...own, ...chosen]
      return { path, name: all.map(({ name }) => name).join(words.site.separator), chosen: all, entries }
    })
}

/** By what the list at a path can be narrowed; the list of all articles by every value of every kind. */
export function findFacets(path: string): Facet[] {
  const { narrowing, lists } = open()
  const list = lists.get(path)
  if (list) return narrowing.findFacets(list)
  return path === paths.articles ? facetsOfAll() : []
}

const facetsOfAll = (): Facet[] =>
  CROSSING_KINDS.map((kind) => ({
    kind,
    values: countCrossings(listArticles(), kind).flatMap((crossing) => {
      const path = findPath[kind](crossing.name)
      return path === undefined ? [] : { ...crossing, path }
    }),
  })).filter(({ values }) => values.length > 0)
