import type { ParsedPart } from '../../record/parsed-page.ts'
import type { Span } from '../../record/span.ts'
import { Conflict } from './conflict.ts'
import { type ArticleDraft, isBodyPart, type PageDraft } from './draft.ts'
import { compareSpans, type Taken } from './take-lines.ts'

const HEAD: readonly ParsedPart['role'][] = ['kicker', 'headline', 'deck', 'byline', 'label', 'summary']

/** The line and column where a part begins on the page; nothing for a part that a person added. */
const startOf = ({ spans }: ParsedPart): Span | undefined => spans.toSorted(compareSpans)[0]

/** Puts a part where parts of its role stand: the head of the article in the usual order, the body in page order. */
export function placePart(article: ArticleDraft, part: ParsedPart): void {
  const at = HEAD.includes(part.role) ? headPlace(article.parts, part) : bodyPlace(article.parts, part)
  article.parts = article.parts.toSpliced(at, 0, part)
  article.isRecut = true
}

function headPlace(parts: readonly ParsedPart[], part: ParsedPart): number {
  const rank = HEAD.indexOf(part.role)
  const end = part.role === 'byline' && standsLast(parts, part) ? parts.length : undefined
  const at = parts.findIndex((other) => {
    const own = HEAD.indexOf(other.role)
    return own < 0 || own > rank || (own === rank && compareSpans(startOf(part), startOf(other)) < 0)
  })
  return end ?? (at < 0 ? parts.length : at)
}

const standsLast = (parts: readonly ParsedPart[], part: ParsedPart): boolean =>
  parts.some(isBodyPart) &&
  parts.filter(isBodyPart).every((other) => compareSpans(startOf(other), startOf(part)) < 0)

/** Behind the last part of the body that begins before it on the page. */
function bodyPlace(parts: readonly ParsedPart[], part: ParsedPart): number {
  const begin = startOf(part)
  const before = parts.findLastIndex(
    (other) => !isHead(other) && other.spans.length > 0 && compareSpans(startOf(other), begin) < 0,
  )
  if (before >= 0) return before + 1
  const first = parts.findIndex((other) => !isHead(other))
  return first < 0 ? parts.length : first
}

const isHead = ({ role }: ParsedPart): boolean => HEAD.includes(role)

/** The article that some lines belong to: their own, else that of the nearest line above, else below. */
export function articleOfLines({ articles }: PageDraft, taken: readonly Taken[], line: number): ArticleDraft {
  const own = taken.find(({ article }) => article)?.article
  if (own) return own
  const starts = articles.flatMap((article) =>
    article.parts.flatMap(({ spans }) => spans.map((span) => ({ article, line: span[0] }))),
  )
  const above = starts.filter((start) => start.line < line).toSorted((a, b) => b.line - a.line)[0]
  const below = starts.filter((start) => start.line > line).toSorted((a, b) => a.line - b.line)[0]
  const nearest = above ?? below
  if (!nearest) throw new Conflict('the page has no article that the lines could belong to')
  return nearest.article
}

/** Takes articles off the page that have no words of it left. */
export function dropEmptyArticles(draft: PageDraft): void {
  draft.articles = draft.articles.filter((article) => {
    if (article.parts.some(({ spans }) => spans.length > 0)) return true
    if (article.parts.length > 0)
      throw new Conflict('an article with text that a person added would have no words of the page left')
    return false
  })
}
