import { paths } from './address.ts'
import { archive, listArticles, listCities, listYears } from './archive.ts'
import { formatMonthName, formatYearName } from './dates.ts'
import type { Entry, Grouping } from './groupings.ts'
import { cutSheets, routeSheets, type SheetRoute } from './lists.ts'

/** The files beside each article that may be read. */
export const routeArticleFiles = () => listArticles().map(({ id }) => ({ params: { id } }))

/** A list of articles: what it is called, what it lies in, and the shorter lists within it. */
export interface Subject {
  name: string
  /** What the list is one of, and the path of all of them. */
  kind: string
  parent: string
  within: Grouping[]
}

const route = (root: string, { path, entries }: Grouping, subject: Subject): SheetRoute<Entry, Subject>[] =>
  routeSheets(root, cutSheets(path, entries, archive.settings.listLength), subject)

/** The pages of names that lie in nothing else: topics, people, columns. */
export const routeGroupings = (
  root: string,
  kind: string,
  groupings: readonly Grouping[],
): SheetRoute<Entry, Subject>[] =>
  groupings.flatMap((grouping) =>
    route(root, grouping, { name: grouping.name, kind, parent: root, within: [] }),
  )

/** The pages of cities, and of the counties within them. */
export const routeCities = (kind: string): SheetRoute<Entry, Subject>[] =>
  listCities().flatMap((city) => [
    ...route(paths.cities, city, { name: city.name, kind, parent: paths.cities, within: city.counties }),
    ...city.counties.flatMap((county) =>
      route(paths.cities, county, { name: county.name, kind: city.name, parent: city.path, within: [] }),
    ),
  ])

/** The pages of years, and of the months within them. */
export const routeDates = (kind: string): SheetRoute<Entry, Subject>[] =>
  listYears().flatMap((year) => {
    const name = formatYearName(year.slug)
    const within = year.months.map((month) => ({ ...month, name: formatMonthName(month.slug) }))
    return [
      ...route(paths.dates, year, { name, kind, parent: paths.dates, within }),
      ...within.flatMap((month) =>
        route(paths.dates, month, { name: name + month.name, kind: name, parent: year.path, within: [] }),
      ),
    ]
  })
