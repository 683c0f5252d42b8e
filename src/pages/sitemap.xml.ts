import { paths } from '../site/address.ts'
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
} from '../site/archive.ts'

const { home, articles, cities, topics, people, columns, types, dates, pages, coverage, about } = paths

/** The path of every page that a reader may look for; sheets after the first of a list are left out. */
function* listPaths(): Generator<string> {
  yield* [home, articles, cities, topics, people, columns, types, dates, pages, coverage, about]
  for (const { id } of listArticles()) yield paths.article(id)
  for (const { id } of listPages()) yield paths.page(id)
  for (const { path, counties } of listCities()) yield* [path, ...counties.map((county) => county.path)]
  for (const { path } of [...listTopics(), ...listPeople(), ...listColumns(), ...listTypes()]) yield path
  for (const { path, months } of listYears()) {
    yield path
    for (const month of months) yield* [month.path, ...month.days.map((day) => day.path)]
  }
}

/** The sitemap: addresses only, since the day of a change is not known. */
export function GET(): Response {
  const urls = [...listPaths()].map((path) => `<url><loc>${absolute(path)}</loc></url>`)
  const head =
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
  return new Response(`${head}${urls.join('\n')}\n</urlset>\n`, {
    headers: { 'content-type': 'application/xml' },
  })
}
