import type { Article } from '../record/article.ts'
import { ArticleFields } from '../record/article-fields.ts'
import type { LedgerArticle, PageLedger } from '../record/ledger.ts'
import type { Span } from '../record/span.ts'

const SILENT = { value: 1, reasons: [] }
const CONFIDENCE = { cut: SILENT, headline: SILENT, byline: SILENT }

/** What a withheld article still says: where and when it was printed, and why it is not shown. Others are as they are. */
export function withholdText(article: Article): Article {
  if (article.status !== 'withheld') return article
  const { corrections: _, formerAnchors: __, ...rest } = article
  const none = { headline: null, kicker: null, deck: null, column: null, summary: null, dateline: null }
  const lists = {
    bylines: [],
    places: [],
    topics: [],
    topicEvidence: [],
    body: [],
    related: [],
    reprints: [],
  }
  return { ...rest, ...none, ...lists, city: null, confidence: CONFIDENCE }
}

const MASK = '█'

/** The ledger of a page with every character of its withheld articles masked. */
export function maskWithheld(page: PageLedger): PageLedger {
  const isWithheld = page.articles.map(({ fields }) => fields.status === 'withheld')
  if (!isWithheld.includes(true)) return page
  const spans = [
    ...page.articles.filter((_, index) => isWithheld[index]).flatMap(({ parts }) => parts),
    ...page.dropped.filter(({ article }) => article !== null && isWithheld[article]),
  ].flatMap((owned) => owned.spans)
  return {
    ...page,
    lines: maskLines(page.lines, spans),
    articles: page.articles.map((article, index) => (isWithheld[index] ? maskArticle(article) : article)),
    problems: [],
  }
}

function maskLines(lines: readonly string[], spans: readonly Span[]): string[] {
  const masked = [...lines]
  for (const [line, from, to] of spans) {
    const text = masked[line - 1] ?? ''
    masked[line - 1] = `${text.slice(0, from)}${text.slice(from, to).replace(/\S/g, MASK)}${text.slice(to)}`
  }
  return masked
}

function maskArticle({ id, digest, fields, parts, refersTo }: LedgerArticle): LedgerArticle {
  const { type, status, withheldBecause } = fields
  return {
    ...{ id, digest, refersTo, confidence: CONFIDENCE, topicEvidence: [] },
    fields: ArticleFields.parse({ type, status, withheldBecause }),
    parts: parts.filter(({ spans }) => spans.length > 0).map(({ role, spans }) => ({ role, spans })),
  }
}
