/** How search asks for a file of its index: with the edition of the index, or without. */
const TOTALS = 'trends/totals.json'
const NAMED_WITH_EDITION = /^search\/((rows|texts)\/|people\.json$)|^trends\/totals\.json$/
const NAMED_WITH_TAG = 'search/pagefind/pagefind-entry.json'

/** True for a path below the site of a file of the search index, and of the totals by which its answers are measured. */
export const isOfIndex = (path: string): boolean =>
  path === TOTALS || (path.startsWith('search/') && path !== 'search/' && path !== 'search/index.html')

/** The address at which a kept file is asked for; `index` is the edition of the search index. */
export function addressOfKept(path: string, base: string, index: string): string {
  const address = base + path.replace(/(^|\/)index\.html$/, '$1')
  if (NAMED_WITH_EDITION.test(path)) return `${address}?${index}`
  return path === NAMED_WITH_TAG ? `${address}?ts=${index}` : address
}
