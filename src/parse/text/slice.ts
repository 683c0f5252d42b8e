import type { Span } from '../../record/span.ts'
import type { Unit } from '../blocks/unit.ts'

/** A stretch of a unit's words: where it stands on the page and what it says. */
export interface Slice {
  spans: Span[]
  text: string
  /** How many lines were joined to make it. */
  joins: number
}

/** The words of a unit from `from` up to `to` (offsets into `unit.text`), white space at both ends left out. */
export function sliceUnit(unit: Unit, from = 0, to = unit.text.length): Slice {
  const raw = unit.text.slice(from, to)
  const start = from + (raw.length - raw.trimStart().length)
  const end = Math.max(start, to - (raw.length - raw.trimEnd().length))
  const spans: Span[] = []
  unit.spans.forEach(([line, begins], at) => {
    const offset = unit.joins[at] ?? 0
    const next = unit.joins[at + 1] ?? unit.text.length
    const first = Math.max(start, offset)
    const last = Math.min(end, next)
    if (first < last) spans.push([line, begins + first - offset, begins + last - offset])
  })
  return { spans, text: unit.text.slice(start, end), joins: Math.max(0, spans.length - 1) }
}
