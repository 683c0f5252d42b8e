import type { Article } from '../record/article.ts'
import type { PageLedger } from '../record/ledger.ts'

/** What lists show of an article: everything but its text and reasons. */
export interface ArticleSummary
  extends Pick<
    Article,
    | 'id'
    | 'url'
    | 'newspaper'
    | 'issue'
    | 'pageNumber'
    | 'section'
    | 'type'
    | 'headline'
    | 'kicker'
    | 'deck'
    | 'column'
    | 'bylines'
    | 'date'
    | 'city'
    | 'places'
    | 'topics'
    | 'status'
  > {
  /** The summary of the newspaper, or how the text begins. */
  lead: string
  /** Page id. */
  page: string
  /** File of the page, below the seeds folder. */
  file: string
  /** 0-based place among the articles of the page. */
  order: number
  /** Characters of the body, without white space. */
  length: number
  /** The day of the latest correction by a person, empty where none is dated; absent where nothing was corrected. */
  corrected?: string
}

/** What lists show of a page. */
export interface PageSummary
  extends Pick<
    PageLedger,
    'id' | 'file' | 'newspaper' | 'issue' | 'pageNumber' | 'section' | 'date' | 'city'
  > {
  /** Ids of its accepted articles, in page order. */
  articles: readonly string[]
  lineCount: number
}

/** Characters of a lead; one that is as long was cut. */
export const LEAD_LENGTH = 120

export function summariseArticle(article: Article, order: number): ArticleSummary {
  const { id, url, newspaper, issue, pageNumber, section, type, headline, kicker, deck, column } = article
  const { bylines, date, city, places, topics, status, source, summary, body } = article
  const opening = summary ?? body.find(({ role }) => role === 'paragraph')?.text ?? body[0]?.text ?? ''
  return {
    ...{ id, url, newspaper, issue, pageNumber, section, type, headline, kicker, deck, column },
    ...{ bylines, date, city, places, topics, status, page: source.page, file: source.file, order },
    lead: [...opening].slice(0, LEAD_LENGTH).join(''),
    ...(article.corrections && { corrected: findLatestDay(article.corrections) }),
    length: body.reduce((sum, { text }) => sum + text.replace(/\s+/gu, '').length, 0),
  }
}

const findLatestDay = (corrections: NonNullable<Article['corrections']>): string =>
  corrections.reduce((latest, { when = '' }) => (when > latest ? when : latest), '')

export function summarisePage(ledger: PageLedger, articles: readonly string[]): PageSummary {
  const { id, file, newspaper, issue, pageNumber, section, date, city, lines } = ledger
  return { id, file, newspaper, issue, pageNumber, section, date, city, articles, lineCount: lines.length }
}

/** Order of texts by UTF-16 code unit: the same everywhere. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Newest first by the day that is proven, the undated last; then by page and place on the page. */
export const compareSummaries = (a: ArticleSummary, b: ArticleSummary): number =>
  compareText(b.date?.earliest ?? '', a.date?.earliest ?? '') ||
  compareText(a.file, b.file) ||
  compareText(a.page, b.page) ||
  a.order - b.order

export const comparePages = (a: PageSummary, b: PageSummary): number =>
  compareText(a.file, b.file) || compareText(a.id, b.id)
