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
  /[\p{Script=Latin},.;:!?]$/u.test(before) && /^[\p{Script=Latin}\d]/u.test(after) ? ' ' : ''

/** Slices one behind the other. */
export function joinSlices(slices: readonly Slice[]): Slice {
  const joined: Slice = { text: '', spans: [], starts: [] }
  for (const slice of slices) {
    joined.text += glueBetween(joined.text, slice.text)
    joined.starts.push(...slice.starts.map((start) => start + joined.text.length))
    joined.spans.push(...slice.spans)
    joined.text += slice.text
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
    left.push(...cut(slice, from, to).spans)
    at = to
  }
  kept.push(cut(slice, at, slice.text.length))
  return { kept: joinSlices(kept), left }
}

function cut({ text, spans, starts }: Slice, from: number, to: number): Slice {
  const piece: Slice = { text: text.slice(from, to), spans: [], starts: [] }
  spans.forEach(([line, begins, ends], at) => {
    const start = starts[at] ?? 0
    const first = Math.max(from, start)
    const last = Math.min(to, start + ends - begins)
    if (first >= last) return
    piece.spans.push([line, begins + first - start, begins + last - start])
    piece.starts.push(first - from)
  })
  return piece
}

function trim(slice: Slice): Slice {
  const { text } = slice
  return cut(slice, text.length - text.trimStart().length, text.trimEnd().length)
}
