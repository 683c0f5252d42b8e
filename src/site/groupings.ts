import type { Article, PlaceMention } from '../record/article.ts'
import type { ArticleSummary } from '../store/summary.ts'
import { paths } from './address.ts'
import { findDay, monthsOf } from './dates.ts'
import { words } from './words.ts'

export type Entry = ArticleSummary

/** Articles that share something, under its name. */
export interface Grouping {
  name: string
  /** Path of its page. */
  path: string
  slug: string
  /** In the archive's order: newest first. */
  entries: Entry[]
}

export interface CityGrouping extends Grouping {
  /** Counties of this city that articles mention, the most mentioned first. */
  counties: Grouping[]
}

export interface YearGrouping extends Grouping {
  months: MonthGrouping[]
}

export interface MonthGrouping extends Grouping {
  /** The days that are known; an article of which only the month is known stands under none. */
  days: Grouping[]
}

/** A name that an article stands under; `key` tells apart what has the same name. */
interface Heading {
  key: string
  name: string
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The fullest first; names with as many articles by slug. */
const compareBySize = (a: Grouping, b: Grouping): number =>
  b.entries.length - a.entries.length || compareText(a.slug, b.slug)
const compareBySlug = (a: Grouping, b: Grouping): number => compareText(a.slug, b.slug)

/** Puts each entry under each of its headings, once. */
function group(
  entries: readonly Entry[],
  headingsOf: (entry: Entry) => readonly Heading[],
  slugOf: (heading: Heading) => string,
  pathOf: (slug: string) => string,
): Grouping[] {
  const groupings = new Map<string, Grouping>()
  for (const entry of entries) {
    for (const heading of headingsOf(entry)) {
      let grouping = groupings.get(heading.key)
      if (!grouping) {
        const slug = slugOf(heading)
        grouping = { name: heading.name, slug, path: pathOf(slug), entries: [] }
        groupings.set(heading.key, grouping)
      }
      if (grouping.entries.at(-1) !== entry) grouping.entries.push(entry)
    }
  }
  return [...groupings.values()]
}

type SlugOf = (heading: Heading) => string
const named = (name: string): Heading => ({ key: name, name })

export const groupByTopic = (entries: readonly Entry[], slugOf: SlugOf): Grouping[] =>
  group(entries, ({ topics }) => topics.map(named), slugOf, paths.topic).sort(compareBySize)

export const groupByColumn = (entries: readonly Entry[], slugOf: SlugOf): Grouping[] =>
  group(entries, ({ column }) => (column ? [named(column)] : []), slugOf, paths.column).sort(compareBySize)

export const groupByType = (entries: readonly Entry[]): Grouping[] =>
  group(
    entries,
    ({ type }) => [{ key: type, name: words.types[type] }],
    ({ key }) => key,
    paths.type,
  ).sort(compareBySize)

/** In the order of their pinyin. */
export const groupByPerson = (entries: readonly Entry[], slugOf: SlugOf): Grouping[] =>
  group(entries, ({ bylines }) => bylines.map(({ name }) => named(name)), slugOf, paths.person).sort(
    compareBySlug,
  )

/** The code of the city that a county lies in (GB/T 2260): its own first four digits. */
const cityOfCounty = (code: string): string => `${code.slice(0, 4)}00`

const countiesWithin =
  (city: string) =>
  ({ places }: Entry): Heading[] =>
    places.filter((place) => isCountyWithin(place, city)).map(({ id, name }) => ({ key: id, name }))

const isCountyWithin = ({ level, id }: PlaceMention, city: string): boolean =>
  level === 'county' && cityOfCounty(id) === city

const cityHeading = (city: Article['city']): Heading[] => (city ? [{ key: city.id, name: city.name }] : [])

/** Cities by the city of the article; their counties by what any article mentions. */
export function groupByCity(entries: readonly Entry[], slugOf: SlugOf): CityGrouping[] {
  const codes = new Map(entries.flatMap(({ city }) => (city ? [[city.name, city.id]] : [])))
  return group(entries, ({ city }) => cityHeading(city), slugOf, paths.city)
    .sort(compareBySize)
    .map((city) => {
      const countyPath = (county: string) => paths.county(city.slug, county)
      const within = countiesWithin(codes.get(city.name) ?? '')
      return { ...city, counties: group(entries, within, slugOf, countyPath).sort(compareBySize) }
    })
}

/** Years, newest first, with their months; an entry stands in each month that it may belong to. */
export function groupByDate(entries: readonly Entry[]): YearGrouping[] {
  const monthsWithin = (year: string) => (entry: Entry) =>
    datedMonths(entry)
      .filter((month) => month.startsWith(year))
      .map((month) => named(month.slice(5)))
  const ofYear = (entry: Entry) =>
    [...new Set(datedMonths(entry).map((month) => month.slice(0, 4)))].map(named)
  const years = group(entries, ofYear, ({ name }) => name, paths.year)
  return years
    .sort((a, b) => compareBySlug(b, a))
    .map((year) => ({
      ...year,
      months: group(
        year.entries,
        monthsWithin(year.slug),
        ({ name }) => name,
        (month) => paths.month(year.slug, month),
      )
        .sort(compareBySlug)
        .map((month) => ({ ...month, days: groupByDay(year.slug, month) })),
    }))
}

function groupByDay(year: string, month: Grouping): Grouping[] {
  const daysWithin = ({ date }: Entry): Heading[] => {
    const day = date && findDay(date)
    return day ? [named(day.slice(-2))] : []
  }
  return group(
    month.entries,
    daysWithin,
    ({ name }) => name,
    (day) => paths.day(year, month.slug, day),
  ).sort(compareBySlug)
}

const datedMonths = ({ date }: Entry): string[] => (date ? monthsOf(date) : [])
