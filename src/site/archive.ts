import type { PageSummary } from '../store/summary.ts'
import { addressBelow, paths } from './address.ts'
import {
  type CityGrouping,
  type Entry,
  type Grouping,
  groupByCity,
  groupByColumn,
  groupByDate,
  groupByPerson,
  groupByTopic,
  groupByType,
  type YearGrouping,
} from './groupings.ts'
import { openSource, readSiteAddress } from './source.ts'
import { titleOf } from './titles.ts'

export type { Departed } from '../store/identifiers/departed.ts'
export type { Entry } from './groupings.ts'

const { origin, base } = readSiteAddress(process.env)

/** The archive that the site shows. Every page takes its data from here; it is opened once a build. */
export const archive = openSource(process.env)

/** Every link of the site goes through here: a path (`/articles/x/`) below the base path. */
export const href = (path: string): string => addressBelow(base, path)

/** The whole address of a path, as one cites it. */
export const absolute = (path: string): string => origin + href(path)

/** Computes what `read` gives once, when it is first asked for. */
export function once<Value>(read: () => Value): () => Value {
  let kept: { value: Value } | undefined
  return () => {
    kept ??= { value: read() }
    return kept.value
  }
}

/** The articles that lists show, newest first. Withheld ones keep their own address only. */
export const listArticles = once((): readonly Entry[] =>
  archive.articles.filter(({ status }) => status === 'published'),
)

export const listCities = once((): readonly CityGrouping[] =>
  groupByCity(listArticles(), ({ key, name }) => archive.slug('place', key, name)),
)
export const listTopics = once((): readonly Grouping[] =>
  groupByTopic(listArticles(), ({ key }) => archive.slug('topic', key)),
)
export const listPeople = once((): readonly Grouping[] =>
  groupByPerson(listArticles(), ({ key }) => archive.slug('person', key)),
)
export const listColumns = once((): readonly Grouping[] =>
  groupByColumn(listArticles(), ({ key }) => archive.slug('column', key)),
)
export const listTypes = once((): readonly Grouping[] => groupByType(listArticles()))
export const listYears = once((): readonly YearGrouping[] => groupByDate(listArticles()))

const pathsByName = (list: () => readonly Grouping[]) =>
  once(() => new Map(list().map(({ name, path }) => [name, path])))

const cityPaths = pathsByName(listCities)
const topicPaths = pathsByName(listTopics)
const personPaths = pathsByName(listPeople)
const columnPaths = pathsByName(listColumns)
const typePaths = pathsByName(listTypes)
const yearPaths = once(() => new Map(listYears().map(({ slug, path }) => [slug, path])))
const countyPaths = pathsByName(() => listCities().flatMap(({ counties }) => counties))

/** The path of the page of a name; undefined where it has none. */
export const findCityPath = (name: string): string | undefined => cityPaths().get(name)
export const findTopicPath = (name: string): string | undefined => topicPaths().get(name)
export const findPersonPath = (name: string): string | undefined => personPaths().get(name)
export const findColumnPath = (name: string): string | undefined => columnPaths().get(name)
export const findTypePath = (name: string): string | undefined => typePaths().get(name)
export const findYearPath = (year: string): string | undefined => yearPaths().get(year)
/** The list of the month in which a day, `2023-07-04`, lies. */
export function findMonthPath(day: string): string | undefined {
  const [year, month] = day.split('-')
  const found = listYears().find(({ slug }) => slug === year)
  return found?.months.find(({ slug }) => slug === month)?.path
}
export const findPlacePath = (name: string): string | undefined =>
  cityPaths().get(name) ?? countyPaths().get(name)

const entriesById = once(() => new Map(archive.articles.map((entry) => [entry.id, entry])))
const pagesById = once(() => new Map(archive.pages.map((page) => [page.id, page])))

/** An article of a list; undefined for an id that was refused. */
export const findEntry = (id: string): Entry | undefined => entriesById().get(id)

const carded = once(() => new Set(listArticles().slice(0, archive.settings.cards)))

/** The social card of an article; undefined where it shows that of the archive. */
export const findCard = (entry: Entry): { path: string; says: string } | undefined =>
  carded().has(entry) ? { path: paths.card(entry.id), says: titleOf(entry) } : undefined

/** The published articles of a page, in page order. */
export function listArticlesOfPage(page: PageSummary): Entry[] {
  return page.articles
    .map((id) => findEntry(id))
    .filter((entry) => entry !== undefined)
    .filter(({ status }) => status === 'published')
}

/** A page of the archive; undefined for one that is not there any more. */
export const findPage = (id: string): PageSummary | undefined => pagesById().get(id)

/** The page of an article that is in the archive. */
export function requirePage(id: string): PageSummary {
  const page = pagesById().get(id)
  if (!page) throw new Error(`no page ${id}`)
  return page
}

/** The pages that came into the archive last, the latest first. */
export const listLatestPages = (count: number): PageSummary[] =>
  archive.accessions.slice(-count).toReversed().map(requirePage)

/** Every page, newest first. */
export const listPages = once((): readonly PageSummary[] =>
  archive.pages.toSorted((a, b) => compareDates(b.date, a.date)),
)

const compareDates = (a: PageSummary['date'], b: PageSummary['date']): number => {
  const [one, other] = [a?.earliest ?? '', b?.earliest ?? '']
  return one < other ? -1 : one > other ? 1 : 0
}
