import type { Byline, Dateline } from '../../record/article.ts'

/** What enrichment reads of one article. */
export interface ArticleText {
  dateline: Dateline | null
  headline: string | null
  kicker: string | null
  deck: string | null
  column: string | null
  summary: string | null
  /** Paragraphs, subheads and tables in reading order; the first one is the lead. */
  paragraphs: string[]
  captions: string[]
  bylines: Byline[]
}

/** Where in an article a word stands: the words of the design's `via`. */
export type Spot = 'dateline' | 'headline' | 'lead' | 'body'

/** A stretch of an article's text and the spot that it is of. */
export interface SpotText {
  spot: Spot
  text: string
}

/** From the most telling to the least. */
export const SPOTS: readonly Spot[] = ['dateline', 'headline', 'lead', 'body']

/** The texts of an article, the most telling first; the lead is the summary and the first paragraph (or caption). */
export function listSpots(article: ArticleText): SpotText[] {
  const [lead, ...rest] = [...article.paragraphs, ...article.captions]
  return [
    ...spots('dateline', article.dateline?.place),
    ...spots('headline', article.headline, article.kicker, article.deck, article.column),
    ...spots('lead', article.summary, withoutDateline(lead, article.dateline)),
    ...spots('body', ...rest),
  ]
}

const spots = (spot: Spot, ...texts: (string | null | undefined)[]): SpotText[] =>
  texts.filter((text) => text !== null && text !== undefined).map((text) => ({ spot, text }))

function withoutDateline(lead: string | undefined, dateline: Dateline | null): string | undefined {
  return dateline && lead?.startsWith(dateline.text) ? lead.slice(dateline.text.length) : lead
}
