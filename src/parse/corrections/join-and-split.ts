import type { ParsedPart } from '../../record/parsed-page.ts'
import { glueBetween } from '../text/slice.ts'
import type { ArticleDraft, PageDraft } from './draft.ts'
import { isCorrected } from './draft.ts'
import { anchorsOf } from './former-anchors.ts'
import { rebuildPart } from './rebuild.ts'
import { requireUncorrected } from './take-lines.ts'

/** One part of two; where a person wrote one of them, their texts are put one behind the other. */
export function joinParts({ page }: PageDraft, first: ParsedPart, then: ParsedPart): ParsedPart {
  const spans = [...first.spans, ...then.spans]
  const credit = then.credit ?? first.credit
  const signed = credit === undefined ? {} : { credit }
  const rebuilt = rebuildPart(first.role, spans, page.lines)
  if (!isCorrected(first) && !isCorrected(then)) return { ...rebuilt, ...signed }
  const text = `${first.text}${glueBetween(first.text, then.text)}${then.text}`
  const printed = spans.length > 0 ? { printed: rebuilt.text } : {}
  const own = (rebuilt.edits ?? []).filter(({ kind }) => kind !== 'correction')
  return {
    ...{ role: first.role, text, spans, ...signed, ...printed },
    edits: [...own, { kind: 'correction', count: 1 }],
  }
}

/** Two parts of one, the second from `line` on; undefined where nothing of it stands before. */
export function splitPart({ page }: PageDraft, part: ParsedPart, line: number): ParsedPart[] | undefined {
  const at = part.spans.findIndex((span) => span[0] === line)
  if (at <= 0) return undefined
  requireUncorrected(part)
  const { role, credit } = part
  const first = rebuildPart(role, part.spans.slice(0, at), page.lines)
  const then = rebuildPart(role, part.spans.slice(at), page.lines)
  return [first, credit === undefined ? then : { ...then, credit }]
}

/** Puts an article behind another: its headings become subheads, its summary a paragraph. */
export function joinArticles(draft: PageDraft, from: ArticleDraft, into: ArticleDraft): ArticleDraft {
  into.parts = [...into.parts, ...from.parts.map(asBody)]
  into.refersTo = [...new Set([...into.refersTo, ...from.refersTo])]
  const corrections = [...(into.corrections ?? []), ...(from.corrections ?? [])]
  if (corrections.length > 0) into.corrections = corrections
  into.formerAnchors = [into, from].flatMap((one) => one.formerAnchors ?? []).concat(anchorsOf(from))
  into.isRecut = true
  for (const text of draft.dropped) if (text.article === from) text.article = into
  draft.articles = draft.articles.filter((article) => article !== from)
  return into
}

function asBody(part: ParsedPart): ParsedPart {
  if (part.role === 'headline' || part.role === 'kicker' || part.role === 'deck')
    return { ...part, role: 'subhead' }
  return part.role === 'summary' ? { ...part, role: 'paragraph' } : part
}
