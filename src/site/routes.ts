import { paths } from './address.ts'
import { archive, listArticles, listCities, listYears } from './archive.ts'
import type { CrossingKind } from './crossings.ts'
import { formatDayName, formatMonthName, formatYearName } from './dates.ts'
import type { Entry, Grouping, MonthGrouping } from './groupings.ts'
import { cutSheets, type Order, routeSheets, type SheetRoute, sortOldestFirst } from './lists.ts'

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
  /** What need not be said of its articles, since it is the same for all. */
  same?: CrossingKind
}

/** A list in one of its orders. */
export interface ListedSubject extends Subject {
  /** Path of the list, newest first. */
  path: string
  order: Order
  entries: readonly Entry[]
}

type SubjectRoute = SheetRoute<Entry, ListedSubject>

/** The sheets of a list, in both of its orders. */
function route(
  root: string,
  { path, entries }: Pick<Grouping, 'path' | 'entries'>,
  subject: Subject,
): SubjectRoute[] {
  const { listLength } = archive.settings
  const listed = { ...subject, path, entries }
  return [
    ...routeSheets(root, cutSheets(path, entries, listLength), { ...listed, order: 'newest' as const }),
    ...routeSheets(root, cutSheets(paths.oldest(path), sortOldestFirst(entries), listLength), {
      ...listed,
      order: 'oldest' as const,
    }),
  ]
}

/** The pages of all articles. */
export const routeArticles = (name: string): SubjectRoute[] =>
  route(paths.articles, { path: paths.articles, entries: [...listArticles()] }, { name, within: [] })

/** The pages of names that lie in nothing else: topics, people, columns, types. */
export const routeGroupings = (
  root: string,
  kind: string,
  groupings: readonly Grouping[],
  same?: CrossingKind,
): SubjectRoute[] =>
  groupings.flatMap((grouping) =>
    route(root, grouping, { name: grouping.name, kind, parent: root, within: [], ...(same && { same }) }),
  )

/** The pages of cities, and of the counties within them. */
export const routeCities = (kind: string): SubjectRoute[] =>
  listCities().flatMap((city) => [
    ...route(paths.cities, city, {
      name: city.name,
      kind,
      parent: paths.cities,
      within: city.counties,
      same: 'city',
    }),
    ...city.counties.flatMap((county) =>
      route(paths.cities, county, {
        name: county.name,
        kind: city.name,
        parent: city.path,
        within: [],
        same: 'city',
      }),
    ),
  ])

/** The pages of years, of the months within them, and of the days that are known. */
export const routeDates = (kind: string): SubjectRoute[] =>
  listYears().flatMap((year) => {
    const name = formatYearName(year.slug)
    const within = year.months.map((month) => ({ ...month, name: formatMonthName(month.slug) }))
    return [
      ...route(paths.dates, year, { name, kind, parent: paths.dates, within, same: 'year' }),
      ...within.flatMap((month) => routeMonth(year, name, month)),
    ]
  })

function routeMonth(year: Grouping, yearName: string, month: MonthGrouping): SubjectRoute[] {
  const name = yearName + month.name
  const calendar = { year: year.slug, month: month.slug, days: month.days }
  return [
    ...route(paths.dates, month, {
      ...{ name, kind: yearName, parent: year.path, within: [], same: 'year' },
      ...(month.days.length > 0 && { calendar }),
    }),
    ...month.days.flatMap((day) =>
      route(paths.dates, day, {
        ...{ name: name + formatDayName(day.slug), kind: name, parent: month.path, within: [], same: 'year' },
      }),
    ),
  ]
}
