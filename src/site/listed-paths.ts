import { paths } from './address.ts'
import {
  absolute,
  listArticles,
  listCities,
  listColumns,
  listPages,
  listPeople,
  listTopics,
  listTypes,
  listYears,
} from './archive.ts'
import { listViewPaths } from './explore/view-paths.ts'
import { listRooms } from './navigation.ts'
import { formatSitemap, type Sitemap } from './sitemap.ts'

/** The path of every page that a reader may look for; sheets after the first of a list are left out. */
function* listPaths(): Generator<string> {
  yield paths.home
  for (const { sections } of listRooms()) for (const { path } of sections) yield path
  for (const { id } of listArticles()) yield paths.article(id)
  for (const { id } of listPages()) yield paths.page(id)
  for (const { path, counties } of listCities()) yield* [path, ...counties.map((county) => county.path)]
  for (const { path } of [...listTopics(), ...listPeople(), ...listColumns(), ...listTypes()]) yield path
  for (const path of listViewPaths()) yield path
  for (const { path, months } of listYears()) {
    yield path
    for (const month of months) yield* [month.path, ...month.days.map((day) => day.path)]
  }
}

let kept: Sitemap | undefined

/** The sitemap of the site. */
export function makeSitemap(): Sitemap {
  kept ??= formatSitemap(Array.from(listPaths(), absolute), (part) => absolute(paths.sitemapPart(part)))
  return kept
}
