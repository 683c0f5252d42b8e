import { paths } from './address.ts'
import { archive, listArticles, listCities, listYears } from './archive.ts'
import { formatDayName, formatMonthName, formatYearName } from './dates.ts'
import type { Entry, Grouping, MonthGrouping } from './groupings.ts'
import { cutSheets, type Order, routeSheets, type SheetRoute, sortOldestFirst } from './lists.ts'
import { listNarrowed } from './narrowed.ts'

/** The files beside each article that may be read. */
export const routeArticleFiles = () => listArticles().map(({ id }) => ({ params: { id } }))

/** A list of articles: what it is called, what it lies in, and the shorter lists within it. */
export interface Subject {
  name: string
  /** What the list is one of, and the path of all of them; the list of all articles lies in nothing. */
  kind?: string
  parent?: string
  within: Grouping[]
  /** The days of a month. */
  calendar?: { year: string; month: string; days: Grouping[] }
  /** The values that the list is narrowed by, each with the path of the list without it. */
  chosen?: Chosen[]
}

/** A value that narrows a list, and the path of the wider list. */
export interface Chosen {
  name: string
  wider: string
}

/** A list in one of its orders. */
export interface ListedSubject extends Subject {
  /** Path of the list, newest first. */
  path: string
  /** Undefined where the list has only one, newest first. */
  order?: Order
  entries: readonly Entry[]
}

type SubjectRoute = SheetRoute<Entry, ListedSubject>

/** The sheets of a list, in both of its orders where it has two. */
function route(
  root: string,
  { path, entries }: Pick<Grouping, 'path' | 'entries'>,
  subject: Subject,
): SubjectRoute[] {
  const { listLength } = archive.settings
  const listed = { ...subject, path, entries }
  const newest = routeSheets(root, cutSheets(path, entries, listLength), {
    ...listed,
    order: 'newest' as const,
  })
  if (entries.length < 2) return newest
  const oldest = cutSheets(paths.oldest(path), sortOldestFirst(entries), listLength)
  return [...newest, ...routeSheets(root, oldest, { ...listed, order: 'oldest' as const })]
}

/** The sheets of an index of names, at its root. */
export const routeIndex = <Name extends Grouping>(root: string, groupings: readonly Name[]) =>
  routeSheets(root, cutSheets(root, groupings, archive.settings.listLength), undefined).map(
    ({ params, props: { sheet } }) => ({ params, props: { index: sheet } }),
  )

/** The pages of lists below `root` (`/topics/`) that are narrowed by more than one value. */
export const routeNarrowed = (root: string): SubjectRoute[] =>
  listNarrowed(root).flatMap(({ path, name, chosen, entries }) =>
    routeSheets(root, cutSheets(path, entries, archive.settings.listLength), {
      ...{ name, chosen, path, entries, within: [] },
    }),
  )

/** The pages of all articles. */
export const routeArticles = (name: string): SubjectRoute[] =>
  route(paths.articles, { path: paths.articles, entries: [...listArticles()] }, { name, within: [] })

/** The pages of names that lie in nothing else: topics, people, columns, types. */
export const routeGroupings = (root: string, kind: string, groupings: readonly Grouping[]): SubjectRoute[] =>
  groupings.flatMap((grouping) =>
    route(root, grouping, { name: grouping.name, kind, parent: root, within: [] }),
  )

/** The pages of cities, and of the counties within them. */
export const routeCities = (kind: string): SubjectRoute[] =>
  listCities().flatMap((city) => [
    ...route(paths.cities, city, {
      name: city.name,
      kind,
      parent: paths.cities,
      within: city.counties,
    }),
    ...city.counties.flatMap((county) =>
      route(paths.cities, county, {
        name: county.name,
        kind: city.name,
        parent: city.path,
        within: [],
      }),
    ),
  ])

/** The pages of years, of the months within them, and of the days that are known. */
export const routeDates = (kind: string): SubjectRoute[] =>
  listYears().flatMap((year) => {
    const name = formatYearName(year.slug)
    const within = year.months.map((month) => ({ ...month, name: formatMonthName(month.slug) }))
    return [
      ...route(paths.dates, year, { name, kind, parent: paths.dates, within }),
      ...within.flatMap((month) => routeMonth(year, name, month)),
    ]
  })

function routeMonth(year: Grouping, yearName: string, month: MonthGrouping): SubjectRoute[] {
  const name = yearName + month.name
  const calendar = { year: year.slug, month: month.slug, days: month.days }
  return [
    ...route(paths.dates, month, {
      ...{ name, kind: yearName, parent: year.path, within: [] },
      ...(month.days.length > 0 && { calendar }),
    }),
    ...month.days.flatMap((day) =>
      route(paths.dates, day, {
        ...{ name: name + formatDayName(day.slug), kind: name, parent: month.path, within: [] },
      }),
    ),
  ]
}
