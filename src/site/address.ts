/** Where the site stands: its origin, and the path below which all of its addresses lie. */
export interface SiteAddress {
  /** `https://example.org` */
  origin: string
  /** `/` or `/archive/`: begins and ends with a slash. */
  base: string
}

/** Takes the address of `content/archive.yaml` apart. */
export function parseSiteAddress(address: string): SiteAddress {
  const { origin, pathname } = new URL(address)
  return { origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` }
}

/** A path of the site (`/articles/x/`) as a link holds it: below the base path. */
export const addressBelow = (base: string, path: string): string => base + path.replace(/^\/+/, '')

/** The paths of the site, by what stands there. */
export const paths = {
  home: '/',
  articles: '/articles/',
  article: (id: string) => `/articles/${id}/`,
  ris: (id: string) => `/articles/${id}/cite.ris`,
  bibtex: (id: string) => `/articles/${id}/cite.bib`,
  csl: (id: string) => `/articles/${id}/cite.json`,
  text: (id: string) => `/articles/${id}/text.txt`,
  card: (id: string) => `/articles/${id}/card.png`,
  siteCard: '/card.png',
  archiveCitation: '/CITATION.cff',
  sitemapPart: (part: number) => `/sitemap/${part}.xml`,
  cities: '/cities/',
  city: (slug: string) => `/cities/${slug}/`,
  county: (city: string, county: string) => `/cities/${city}/${county}/`,
  topics: '/topics/',
  topic: (slug: string) => `/topics/${slug}/`,
  people: '/people/',
  person: (slug: string) => `/people/${slug}/`,
  explore: '/explore/',
  places: '/places/',
  place: (slug: string) => `/places/${slug}/`,
  organisations: '/organisations/',
  organisation: (slug: string) => `/organisations/${slug}/`,
  projects: '/projects/',
  project: (slug: string) => `/projects/${slug}/`,
  figures: '/figures/',
  figuresOfUnit: (slug: string) => `/figures/${slug}/`,
  figuresByArticle: '/figures/articles/',
  trends: '/trends/',
  map: '/map/',
  timeline: '/timeline/',
  columns: '/columns/',
  column: (slug: string) => `/columns/${slug}/`,
  types: '/types/',
  type: (slug: string) => `/types/${slug}/`,
  dates: '/dates/',
  year: (year: string) => `/dates/${year}/`,
  month: (year: string, month: string) => `/dates/${year}/${month}/`,
  day: (year: string, month: string, day: string) => `/dates/${year}/${month}/${day}/`,
  pages: '/pages/',
  page: (id: string) => `/pages/${id}/`,
  search: '/search/',
  correct: '/correct/',
  /** The correction desk, open at an article of a page. */
  correctArticle: (page: string, article: string) => `/correct/?page=${page}&article=${article}`,
  correctPage: (page: string) => `/correct/?page=${page}`,
  /** What the correction desk reads of a page. */
  deskData: (page: string) => `/pages/${page}/desk.json`,
  coverage: '/coverage/',
  data: '/data/',
  /** A file of the data: `articles.jsonl`. */
  dataFile: (name: string) => `/data/${name}`,
  articleData: (id: string) => `/data/articles/${id}.json`,
  offline: '/offline/',
  openSearch: '/opensearch.xml',
  webManifest: '/manifest.webmanifest',
  /** The feeds of a list: of the whole archive at `/`, of a city at `/cities/jinzhou/`. */
  atom: (list: string) => `${list}feed.xml`,
  jsonFeed: (list: string) => `${list}feed.json`,
  about: '/about/',
  /** A list with its oldest entries first; the list's own address has the newest first. */
  oldest: (list: string) => `${list}order/oldest/`,
  /** A list with its newest entries first, where its own address has another order. */
  newest: (list: string) => `${list}order/newest/`,
  /** Sheet `n` of a list; the first stands at the list's own address. */
  sheet: (list: string, n: number) => (n === 1 ? list : `${list}page/${n}/`),
} as const
