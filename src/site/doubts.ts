import type { Article } from '../record/article.ts'
import type { PageLedger } from '../record/ledger.ts'
import type { PageSummary } from '../store/summary.ts'
import { isInferred } from './dates.ts'
import type { Entry } from './groupings.ts'
import { words } from './words.ts'

/** What is missing or doubtful in one respect: how much of what, and where it stands. */
export interface Doubt {
  name: string
  count: number
  of: number
  unit: 'articles' | 'pages'
  /** Where to look; empty where the list would be most of the archive. */
  articles: Entry[]
  pages: PageSummary[]
}

/** What an archive is looked through for. */
export interface Holdings {
  /** Those that lists show. */
  articles: readonly Entry[]
  /** How many are held, but not shown. */
  withheld: number
  pages: readonly PageSummary[]
  readArticle(id: string): Pick<Article, 'confidence'>
  readPage(id: string): Pick<PageLedger, 'problems'>
}

const LIKELY = 0.5
const said = words.coverage

/** Codes of the problems of a page whose text is not whole, or not all used. */
const STRAY = new Set(['W103'])
const BROKEN = new Set(['W104', 'W108'])

const ofArticles = (
  { articles }: Holdings,
  name: string,
  test: (entry: Entry) => boolean,
  listed: boolean,
): Doubt => {
  const found = articles.filter(test)
  return {
    ...{ name, count: found.length, of: articles.length, unit: 'articles' as const },
    ...{ articles: listed ? found : [], pages: [] },
  }
}

const ofPages = ({ pages }: Holdings, name: string, test: (page: PageSummary) => boolean): Doubt => {
  const found = pages.filter(test)
  return { name, count: found.length, of: pages.length, unit: 'pages', articles: [], pages: found }
}

/** Everything of which the archive is not sure, in the order of what a reader must know first; what is fine is left out. */
export function listDoubts(holdings: Holdings): Doubt[] {
  const { readArticle, readPage, withheld, articles } = holdings
  const hasProblem = (codes: ReadonlySet<string>) => (page: PageSummary) =>
    readPage(page.id).problems.some(({ code }) => codes.has(code))
  return [
    ofArticles(holdings, said.newspaperUnknown, ({ newspaper }) => newspaper === null, false),
    ofArticles(holdings, said.pageNumberUnknown, ({ pageNumber }) => pageNumber === null, false),
    ofArticles(holdings, said.inferred, ({ date }) => date !== null && isInferred(date), false),
    ofArticles(holdings, said.undated, ({ date }) => date === null, true),
    ofArticles(holdings, said.withoutCity, ({ city }) => city === null, true),
    ofArticles(holdings, said.doubtfulCut, ({ id }) => readArticle(id).confidence.cut.value < LIKELY, true),
    ofPages(holdings, said.withoutArticles, (page) => page.articles.length === 0),
    ofPages(holdings, said.stray, hasProblem(STRAY)),
    ofPages(holdings, said.broken, hasProblem(BROKEN)),
    {
      ...{ name: said.withheld, count: withheld, of: articles.length + withheld, unit: 'articles' as const },
      ...{ articles: [], pages: [] },
    },
  ].filter(({ count }) => count > 0)
}
