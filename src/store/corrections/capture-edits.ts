import { wordsOf } from '../../parse/corrections/anchor.ts'
import { FIELD_NAMES, isSameValue } from '../../record/article-fields.ts'
import type { Correction, PartText } from '../../record/correction.ts'
import type { LedgerArticle, PageLedger } from '../../record/ledger.ts'
import { lettersOf } from '../../record/letters.ts'
import { type LineRange, linesOfSpans } from '../../record/span.ts'
import type { ArticleFile } from '../article-file.ts'
import { isBodyPart } from '../compose-article.ts'
import { alignParts } from './align.ts'
import { partOf, writtenFile } from './written-file.ts'

/** Who made an edit, and when: only what was said. */
export interface Editor {
  who?: string
  when?: string
}

interface Anchor {
  article: string
  words: string
  lines: LineRange[]
}

/** A part while the edits are followed; its lines are those of the source. */
interface Followed {
  text: PartText
  lines: LineRange[]
}

/**
 * What a person changed in an article file, as corrections that, taken one after the other, make the file that was
 * written into the file that is there.
 */
export function captureEdits(
  entry: Pick<LedgerArticle, 'id' | 'fields' | 'parts'>,
  page: Pick<PageLedger, 'id' | 'lines'>,
  edited: ArticleFile,
  editor: Editor,
): Correction[] {
  const written = writtenFile(entry, page)
  const parts = entry.parts.map((part) => partOf(part, page.lines))
  const words = wordsOf({ parts })
  const named = parts.filter(({ text, printed, spans }) => spans.length > 0 && (printed ?? text) === words)
  const anchor = {
    article: entry.id,
    words,
    lines: linesOfSpans(named.slice(0, 1).flatMap(({ spans }) => spans)),
  }
  const lines = entry.parts
    .filter(isBodyPart)
    .map(({ spans }) => linesOfSpans(spans.toSorted(([a], [b]) => a - b)))
  const before = written.body.map((text, index) => ({ text, lines: lines[index] ?? [] }))
  return [
    ...captureFields(written, edited, anchor).map((change) => ({ ...change, ...editor })),
    ...captureText(before, edited.body, anchor).map((change) => ({ ...change, ...editor })),
  ]
}

const captureFields = (written: ArticleFile, edited: ArticleFile, anchor: Anchor): Correction[] =>
  FIELD_NAMES.filter((field) => !isSameValue(written.front[field], edited.front[field])).map((field) => ({
    correct: 'field',
    ...anchor,
    field,
    old: written.front[field],
    new: edited.front[field],
  }))

/** First what changed and what went, then what moved or came, each behind the part that it stands behind. */
function captureText(before: readonly Followed[], after: readonly PartText[], anchor: Anchor): Correction[] {
  const { now, kept } = alignParts(
    before.map(({ text }) => text),
    after,
  )
  const found: Correction[] = []
  const list: Followed[] = [...before]
  const place = (lines: LineRange[]): Anchor => ({
    ...anchor,
    lines: lines.length > 0 ? lines : anchor.lines,
  })
  before.forEach((part, index) => {
    const to = now[index] ?? null
    const text = to === null ? null : (after[to] ?? null)
    if (text && isSameValue(part.text, text)) return
    found.push({ correct: 'text', ...place(part.lines), ...nth(list, part), old: part.text, new: text })
    if (text) part = list[list.indexOf(part)] = { ...part, text }
    else list.splice(list.indexOf(part), 1)
  })
  return [...found, ...captureOrder(list, now, kept, before, after, anchor, place)]
}

function captureOrder(
  list: Followed[],
  now: readonly (number | null)[],
  kept: ReadonlySet<number>,
  before: readonly Followed[],
  after: readonly PartText[],
  anchor: Anchor,
  place: (lines: LineRange[]) => Anchor,
): Correction[] {
  const found: Correction[] = []
  const byTarget = new Map<number, Followed>()
  let at = 0
  before.forEach((_, index) => {
    const to = now[index]
    const part = to === null || to === undefined ? undefined : list[at++]
    if (part && to !== null && to !== undefined) byTarget.set(to, part)
  })
  const origin = new Map(now.flatMap((to, index) => (to === null ? [] : [[to, index]])))
  let last: Followed | null = null
  after.forEach((text, target) => {
    const part = byTarget.get(target)
    const isKept = kept.has(origin.get(target) ?? -1)
    if (part && !isKept) {
      const own = nth(list, part)
      list.splice(list.indexOf(part), 1)
      found.push({ correct: 'order', ...place(part.lines), part: part.text, ...own, ...behind(list, last) })
      insert(list, part, last)
    } else if (!part) {
      const added = { text, lines: [] }
      found.push({ correct: 'text', ...anchor, old: null, new: text, ...behind(list, last) })
      insert(list, added, last)
      byTarget.set(target, added)
    }
    last = byTarget.get(target) ?? null
  })
  return found
}

const insert = (list: Followed[], part: Followed, last: Followed | null): void => {
  list.splice(last ? list.indexOf(last) + 1 : 0, 0, part)
}

function behind(
  list: readonly Followed[],
  last: Followed | null,
): { after: PartText | null; afterNth?: number } {
  if (!last) return { after: null }
  const own = nth(list, last).nth
  return { after: last.text, ...(own === undefined ? {} : { afterNth: own }) }
}

/** Which of the parts of equal letters a part is, where it is not the first. */
function nth(list: readonly Followed[], part: Followed): { nth?: number } {
  const letters = lettersOf(part.text.text)
  const index = list.filter(({ text }) => lettersOf(text.text) === letters).indexOf(part)
  return index > 0 ? { nth: index } : {}
}
