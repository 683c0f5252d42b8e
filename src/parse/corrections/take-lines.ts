import type { LedgerFurniture } from '../../record/ledger.ts'
import type { ParsedPart } from '../../record/parsed-page.ts'
import type { LineRange, Span } from '../../record/span.ts'
import { Conflict, quote } from './conflict.ts'
import { type ArticleDraft, isCorrected, type PageDraft } from './draft.ts'
import { rebuildPart } from './rebuild.ts'

/** Words that were taken from where they stood. */
export interface Taken {
  /** The part that was taken whole; without it the spans are a piece of one, or belonged to no article. */
  part?: ParsedPart
  article: ArticleDraft | null
  role: ParsedPart['role'] | null
  spans: Span[]
}

const isInside =
  ([from, to]: LineRange) =>
  ([line]: Span): boolean =>
    line >= from && line <= to

/**
 * Takes all words of some lines from their owners, in page order: whole parts where the lines hold them, pieces of
 * parts, words of the page itself, and words that were left out as printed twice or by a correction.
 */
export function takeLines(draft: PageDraft, range: LineRange): Taken[] {
  const taken = [
    ...draft.articles.flatMap((article) => takeFromArticle(draft, article, range)),
    ...takeFromFurniture(draft, range),
    ...takeFromDropped(draft, range),
  ]
  return taken.toSorted((a, b) => compareSpans(a.spans[0], b.spans[0]))
}

export const compareSpans = (a: Span = [0, 0, 0], b: Span = [0, 0, 0]): number => a[0] - b[0] || a[1] - b[1]

function takeFromArticle(draft: PageDraft, article: ArticleDraft, range: LineRange): Taken[] {
  const taken: Taken[] = []
  article.parts = article.parts.flatMap((part) => {
    const spans = part.spans.filter(isInside(range))
    if (spans.length === 0) return [part]
    const { role } = part
    taken.push({ article, role, spans, ...(spans.length === part.spans.length ? { part } : {}) })
    return spans.length === part.spans.length ? [] : [leaveRest(draft, part, range)]
  })
  if (taken.length > 0) article.isRecut = true
  return taken
}

/** What is left of a part. */
function leaveRest({ page }: PageDraft, part: ParsedPart, range: LineRange): ParsedPart {
  requireUncorrected(part)
  const isIn = isInside(range)
  const rest = rebuildPart(
    part.role,
    part.spans.filter((span) => !isIn(span)),
    page.lines,
  )
  const { credit, gapBefore, gapAfter } = part
  return {
    ...rest,
    ...(credit === undefined ? {} : { credit }),
    ...(gapBefore ? { gapBefore } : {}),
    ...(gapAfter ? { gapAfter } : {}),
  }
}

/** A text that a person wrote cannot be told apart by lines. */
export function requireUncorrected(part: ParsedPart): void {
  if (isCorrected(part))
    throw new Conflict(
      `${quote(part.text)} was corrected by hand, and the lines hold only a piece of what it stands for`,
    )
}

function takeFromFurniture(draft: PageDraft, range: LineRange): Taken[] {
  const taken: Taken[] = []
  const isIn = isInside(range)
  const left: LedgerFurniture[] = []
  for (const words of draft.furniture) {
    const spans = words.spans.filter(isIn)
    if (spans.length > 0) taken.push({ article: null, role: null, spans })
    if (spans.length === 0) left.push(words)
    else if (spans.length < words.spans.length) {
      const rest = words.spans.filter((span) => !isIn(span))
      words.spans = rest
      words.text = rebuildPart('label', rest, draft.page.lines).text
      left.push(words)
    }
  }
  draft.furniture = left
  return taken
}

function takeFromDropped(draft: PageDraft, range: LineRange): Taken[] {
  const isIn = isInside(range)
  return draft.dropped.flatMap((text) => {
    if (text.reason !== 'repeated' && text.reason !== 'corrected') return []
    const spans = text.spans.filter(isIn)
    text.spans = text.spans.filter((span) => !isIn(span))
    return spans.length > 0 ? [{ article: null, role: null, spans }] : []
  })
}
