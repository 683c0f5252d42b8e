import type { Fault } from './fault.ts'

/** The same articles as four parts of the product see them, each as a set of addresses or ids. */
export interface ArticleListings {
  /** Records of `content/`. */
  records: ReadonlySet<string>
  /** Article pages of the built site. */
  pages: ReadonlySet<string>
  /** Entries of the search index. */
  searchEntries: ReadonlySet<string>
  /** Addresses of the sitemap. */
  sitemap: ReadonlySet<string>
}

/** Compares the listings by id: each must hold every article of the records, and no other. */
export function checkListings({ records, ...others }: ArticleListings): Fault[] {
  return Object.entries(others).flatMap(([listing, ids]) => [
    ...missingFrom(ids, records).map((id) => ({
      path: `articles/${id}/`,
      what: `is missing from ${NAMES[listing]}`,
    })),
    ...missingFrom(records, ids).map((id) => ({
      path: `articles/${id}/`,
      what: `stands in ${NAMES[listing]} without a record`,
    })),
  ])
}

const NAMES: Record<string, string> = {
  pages: 'the pages of the site',
  searchEntries: 'the search index',
  sitemap: 'the sitemap',
}

const missingFrom = (ids: ReadonlySet<string>, expected: ReadonlySet<string>): string[] =>
  [...expected].filter((id) => !ids.has(id)).sort()
