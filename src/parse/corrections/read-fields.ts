import type { Byline } from '../../record/article.ts'
import { lettersOf } from '../../record/letters.ts'
import { recogniseByline } from '../marks/byline.ts'
import { type DatelineMark, recogniseDateline } from '../marks/dateline.ts'
import type { ArticleDraft } from './draft.ts'

const OPENING = 90
const BY_HAND = { value: 1, reasons: [{ rule: 'corrected-by-hand', says: '起止与分段经人改正', weight: 1 }] }

/** The fields that an article’s own parts say: headings, summary, opening and bylines. */
export function readFields(article: ArticleDraft): void {
  const text = (role: string): string | null => textsOf(article, role).join(' ') || null
  const mark = openingOf(article)
  article.headline = text('headline')
  article.kicker = text('kicker')
  article.deck = text('deck')
  article.summary = text('summary')
  article.dateline = mark?.dateline ?? null
  article.bylines = bylinesOf(article, mark)
  if (article.headline === null) article.type = 'brief'
  else if (article.type === 'brief') article.type = 'news'
  article.confidence = { cut: BY_HAND, headline: BY_HAND, byline: article.confidence.byline }
}

/** The texts of the parts that have one of these roles, in reading order. */
export const textsOf = ({ parts }: ArticleDraft, ...roles: string[]): string[] =>
  parts.filter(({ role }) => roles.includes(role)).map(({ text }) => text)

function openingOf(article: ArticleDraft): DatelineMark | undefined {
  const [first] = textsOf(article, 'paragraph')
  return first === undefined ? undefined : recogniseDateline(first.slice(0, OPENING))
}

/** From the byline lines and the opening; and those read before whose words are still in the article. */
function bylinesOf(article: ArticleDraft, mark: DatelineMark | undefined): Byline[] {
  const named = textsOf(article, 'byline').flatMap(
    (text) =>
      recogniseByline(text)?.bylines ?? [{ name: lettersOf(text), role: 'contributor', as: text } as const],
  )
  const letters = article.parts.map(({ text, printed }) => lettersOf(printed ?? text)).join('\n')
  const isGroup = article.refersTo.some(({ role }) => role === 'groupByline')
  const kept = article.bylines.filter(({ as }) => isGroup || letters.includes(lettersOf(as)))
  const seen = new Set<string>()
  return [...named, ...(mark?.bylines ?? []), ...kept].filter(({ name }) => !seen.has(name) && seen.add(name))
}
