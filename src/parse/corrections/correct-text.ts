import type { OrderCorrection, PartText, TextCorrection } from '../../record/correction.ts'
import type { ParsedPart } from '../../record/parsed-page.ts'
import { behind, findPart, placeBehind, requireArticle } from './anchor.ts'
import { Conflict, quote } from './conflict.ts'
import type { PageDraft } from './draft.ts'
import { noteCorrection } from './note.ts'

/** Changes, removes or adds a part of the body. */
export function correctText(draft: PageDraft, entry: TextCorrection): void {
  if (entry.old === null) addPart(draft, entry)
  else if (entry.new === null) removePart(draft, entry, entry.old)
  else changePart(draft, entry, entry.old, entry.new)
}

function changePart(draft: PageDraft, entry: TextCorrection, old: PartText, text: PartText): void {
  const found = findPart(draft, entry, old.text, entry.nth)
  if (!found) {
    const settled = findPart(draft, entry, text.text, entry.nth)
    if (settled && isSamePart(settled.part, text)) return
    throw new Conflict(`${quote(old.text)} is not on the page any more, or stands there more than once`)
  }
  const { article, part } = found
  if (isSamePart(part, text)) return
  const changed = part.text === text.text ? { ...part, role: text.role } : rewrite(part, text)
  article.parts = article.parts.with(article.parts.indexOf(part), withCredit(changed, text.credit))
  const isCredit = old.text === text.text && old.role === text.role
  if (isCredit) noteCorrection(article, entry, 'credit', old.credit ?? null, text.credit ?? null)
  else noteCorrection(article, entry, old.role, old.text, text.text)
}

const isSamePart = (part: ParsedPart, { role, text, credit }: PartText): boolean =>
  part.role === role && part.text === text && part.credit === credit

/** The part with a text of a person's, and with what the page prints. */
function rewrite(part: ParsedPart, { role, text }: PartText): ParsedPart {
  const printed = part.spans.length > 0 ? { printed: part.printed ?? part.text } : {}
  const own = (part.edits ?? []).filter(({ kind }) => kind !== 'correction')
  return { ...part, ...printed, role, text, edits: [...own, { kind: 'correction', count: 1 }] }
}

function withCredit({ credit: _, ...part }: ParsedPart, credit: string | undefined): ParsedPart {
  return credit === undefined ? part : { ...part, credit }
}

function addPart(draft: PageDraft, entry: TextCorrection): void {
  const { new: text, after = null } = entry
  if (text === null) return
  const article = requireArticle(draft, entry)
  const at = placeBehind(article, after, entry.afterNth)
  const part: ParsedPart = {
    role: text.role,
    text: text.text,
    spans: [],
    edits: [{ kind: 'correction', count: 1 }],
  }
  article.parts = article.parts.toSpliced(at, 0, withCredit(part, text.credit))
  noteCorrection(article, entry, text.role, null, text.text)
}

function removePart(draft: PageDraft, entry: TextCorrection, old: PartText): void {
  const found = findPart(draft, entry, old.text, entry.nth)
  if (!found)
    throw new Conflict(`${quote(old.text)} is not on the page any more, or stands there more than once`)
  const { article, part } = found
  const at = article.parts.indexOf(part)
  const length = behind(article.parts, part) - at
  const removed = article.parts.slice(at, at + length)
  article.parts = article.parts.toSpliced(at, length)
  const spans = removed.flatMap((gone) => gone.spans)
  if (!article.parts.some((left) => left.spans.length > 0))
    throw new Conflict('the article would have no words of the page left')
  if (spans.length > 0) draft.dropped.push({ reason: 'corrected', article, spans })
  noteCorrection(article, entry, old.role, old.text, null)
}

/** Puts a part elsewhere within its article. */
export function correctOrder(draft: PageDraft, entry: OrderCorrection): void {
  const found = findPart(draft, entry, entry.part.text, entry.nth)
  if (!found)
    throw new Conflict(
      `${quote(entry.part.text)} is not on the page any more, or stands there more than once`,
    )
  const { article, part } = found
  const at = article.parts.indexOf(part)
  const moved = article.parts.slice(at, behind(article.parts, part))
  const before = article.parts
  article.parts = article.parts.toSpliced(at, moved.length)
  article.parts = article.parts.toSpliced(placeBehind(article, entry.after, entry.afterNth), 0, ...moved)
  if (article.parts.some((one, index) => one !== before[index]))
    noteCorrection(article, entry, 'order', null, part.text)
}
