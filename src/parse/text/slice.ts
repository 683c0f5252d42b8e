import type { Span } from '../../record/span.ts'
import type { Unit } from '../blocks/unit.ts'

/** A stretch of words: what it says, and where each piece of it stands on the page. */
export interface Slice {
  text: string
  spans: Span[]
  /** Offset in `text` where each span begins. */
  starts: number[]
}

/** The words of a unit from `from` up to `to` (offsets into `unit.text`), white space at both ends left out. */
export function sliceUnit(unit: Unit, from = 0, to = unit.text.length): Slice {
  return trim(cut({ text: unit.text, spans: unit.spans, starts: unit.joins }, from, to))
}

/** What stands between two pieces of running text when they are joined: nothing in Chinese, a space between Latin words. */
export const glueBetween = (before: string, after: string): string =>
  /[\p{Script=Latin},.;:!?]$/u.test(before.slice(-2)) && /^[\p{Script=Latin}\d]/u.test(after) ? ' ' : ''

/** Slices one behind the other. */
export function joinSlices(slices: readonly Slice[]): Slice {
  const joined: Slice = { text: '', spans: [], starts: [] }
  let before = ''
  for (const { text, spans, starts } of slices) {
    joined.text += glueBetween(before, text)
    for (const start of starts) joined.starts.push(start + joined.text.length)
    for (const span of spans) joined.spans.push(span)
    joined.text += text
    if (text !== '') before = text
  }
  return joined
}

/** A slice without some stretches of its text, and what these owned. `ranges` are in order and do not overlap. */
export function leaveOut(
  slice: Slice,
  ranges: readonly (readonly [number, number])[],
): { kept: Slice; left: Span[] } {
  const kept: Slice[] = []
  const left: Span[] = []
  let at = 0
  for (const [from, to] of ranges) {
    if (from > at) kept.push(cut(slice, at, from))
    for (const span of cut(slice, from, to).spans) left.push(span)
    at = to
  }
  kept.push(cut(slice, at, slice.text.length))
  return { kept: joinSlices(kept), left }
}

function cut({ text, spans, starts }: Slice, from: number, to: number): Slice {
  const piece: Slice = { text: text.slice(from, to), spans: [], starts: [] }
  for (let at = findSpan(starts, from); at < spans.length; at++) {
    const [line, begins, ends] = spans[at] ?? [0, 0, 0]
    const start = starts[at] ?? 0
    if (start >= to) break
    const first = Math.max(from, start)
    const last = Math.min(to, start + ends - begins)
    if (first >= last) continue
    piece.spans.push([line, begins + first - start, begins + last - start])
    piece.starts.push(first - from)
  }
  return piece
}

/** Index of the last span that begins at or before an offset: the first that can reach behind it. */
function findSpan(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low
}

function trim(slice: Slice): Slice {
  const { text } = slice
  return cut(slice, text.length - text.trimStart().length, text.trimEnd().length)
}
