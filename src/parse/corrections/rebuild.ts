import type { TextEdit } from '../../record/article.ts'
import type { ParsedPart } from '../../record/parsed-page.ts'
import type { Span } from '../../record/span.ts'
import { recogniseDateline } from '../marks/dateline.ts'
import { cleanHeading, cleanRunningText } from '../text/clean.ts'
import { joinSlices, type Slice } from '../text/slice.ts'

const RUNNING: ReadonlySet<ParsedPart['role']> = new Set(['paragraph', 'caption', 'summary'])
const OPENING = 90

/** The part of a role that spans of the page make: its clean reading text is read from the page again. */
export function rebuildPart(
  role: ParsedPart['role'],
  spans: readonly Span[],
  lines: readonly string[],
): ParsedPart {
  const slices = spans.map((span) => sliceOf(span, lines))
  const clean = role === 'table' ? asPrinted(slices) : RUNNING.has(role) ? running(slices) : heading(slices)
  const joins: TextEdit[] = slices.length > 1 ? [{ kind: 'join', count: slices.length - 1 }] : []
  const edits = [...joins, ...clean.edits]
  return { role, text: clean.text, spans: [...spans], ...(edits.length > 0 ? { edits } : {}) }
}

const sliceOf = ([line, from, to]: Span, lines: readonly string[]): Slice => ({
  text: (lines[line - 1] ?? '').slice(from, to),
  spans: [[line, from, to]],
  starts: [0],
})

const asPrinted = (slices: readonly Slice[]) => ({
  text: slices.map(({ text }) => text).join('\n'),
  edits: [],
})

const heading = (slices: readonly Slice[]) => cleanHeading(slices.map(({ text }) => text).join(' '))

function running(slices: readonly Slice[]) {
  const { text } = joinSlices(slices)
  return cleanRunningText(text, recogniseDateline(text.slice(0, OPENING))?.end ?? 0)
}
