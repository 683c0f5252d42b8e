import type { ParsedPart } from '../../record/parsed-page.ts'
import type { Span } from '../../record/span.ts'
import { endsSentence } from '../lines/characters.ts'
import type { Unit } from '../blocks/unit.ts'
import { cleanHeading, cleanRunningText } from '../text/clean.ts'
import { type Slice, sliceUnit } from '../text/slice.ts'
import type { BodyEntry, Draft } from './assemble.ts'

/** The body of an article: its parts in reading order, and what the page prints twice. */
export interface Body {
  parts: ParsedPart[]
  repeated: Span[][]
}

interface Paragraph {
  slices: Slice[]
  /** Length of the dateline and byline that open it. */
  opening: number
  gapBefore: boolean
  gapAfter: boolean
  credit: Slice | null
}

/** Joins broken paragraphs, across captions but never across a subhead, and lifts credits off captions. */
export function composeBody(draft: Draft): Body {
  const entries = draft.body
  const { kept, repeated } = dropRepeated(entries)
  const parts: ParsedPart[] = []
  const held: ParsedPart[] = []
  let open: Paragraph | null = null
  const close = (gap = false): void => {
    if (open) parts.push(...paragraphParts({ ...open, gapAfter: open.gapAfter || (gap && isOpen(open)) }))
    parts.push(...held.splice(0))
    open = null
  }
  kept.forEach((entry, at) => {
    const unit = entry.units[0]
    if (!unit) return
    if (entry.role === 'text') {
      const text = readText(unit)
      if (open && isOpen(open)) open = { ...text, slices: [...open.slices, ...text.slices], opening: open.opening, gapBefore: open.gapBefore }
      else {
        close()
        open = { ...text, gapBefore: text.gapBefore }
      }
    } else if (entry.role === 'subhead') {
      close(true)
      parts.push(headingPart('subhead', entry.units))
    } else {
      const target = open && isOpen(open) ? held : null
      if (!target) close()
      ;(target ?? parts).push(...captionParts(entry, kept[at + 1]))
    }
  })
  close(true)
  return { parts, repeated }
}

function readText(unit: Unit): Paragraph {
  const { credit } = unit.marks
  const words = credit && credit.from > 0 ? sliceUnit(unit, 0, credit.from) : sliceUnit(unit)
  return {
    slices: [words],
    opening: unit.marks.dateline?.end ?? 0,
    gapBefore: unit.inside,
    gapAfter: false,
    credit: credit && credit.from > 0 ? sliceUnit(unit, credit.from) : null,
  }
}

/** A paragraph is open while its sentence is not finished and no credit closes it. */
const isOpen = (paragraph: Paragraph): boolean =>
  paragraph.credit === null && !endsSentence(paragraph.slices.at(-1)?.text ?? '') && !/[:：]$/u.test(paragraph.slices.at(-1)?.text ?? '')

function paragraphParts(paragraph: Paragraph): ParsedPart[] {
  const raw = paragraph.slices.map((slice) => slice.text).join('')
  const clean = cleanRunningText(raw, paragraph.opening)
  const joins = paragraph.slices.reduce((sum, slice) => sum + slice.joins, paragraph.slices.length - 1)
  const part: ParsedPart = {
    role: 'paragraph',
    text: clean.text,
    spans: paragraph.slices.flatMap((slice) => slice.spans),
    ...withEdits(joins, clean.edits),
    ...(paragraph.gapBefore ? { gapBefore: true as const } : {}),
    ...(paragraph.gapAfter ? { gapAfter: true as const } : {}),
  }
  return paragraph.credit ? [{ ...part, credit: cleanHeading(paragraph.credit.text).text }, creditPart(paragraph.credit)] : [part]
}

const withEdits = (joins: number, edits: ParsedPart['edits'] = []): Pick<ParsedPart, 'edits'> => {
  const all = joins > 0 ? [{ kind: 'join' as const, count: joins }, ...edits] : edits
  return all.length > 0 ? { edits: all } : {}
}

const creditPart = (slice: Slice): ParsedPart => ({ role: 'credit', text: cleanHeading(slice.text).text, spans: slice.spans })

/** A heading of one or more lines: lines that are set one below the other read as one. */
export function headingPart(role: 'headline' | 'subhead' | 'kicker' | 'deck', units: readonly Unit[]): ParsedPart {
  const slices = units.map((unit) => sliceUnit(unit))
  const clean = cleanHeading(slices.map((slice) => slice.text).join(' '))
  return { role, text: clean.text, spans: slices.flatMap((slice) => slice.spans), ...withEdits(units.length - 1, clean.edits) }
}

function captionParts(entry: BodyEntry, next: BodyEntry | undefined): ParsedPart[] {
  const unit = entry.units[0]
  if (!unit) return []
  if (entry.role === 'credit') return [creditPart(sliceUnit(unit))]
  const { credit } = unit.marks
  const words = sliceUnit(unit, 0, credit && credit.from > 0 ? credit.from : unit.text.length)
  const clean = cleanRunningText(words.text)
  const part: ParsedPart = { role: 'caption', text: clean.text, spans: words.spans, ...withEdits(words.joins, clean.edits) }
  if (credit && credit.from > 0) {
    const printed = sliceUnit(unit, credit.from)
    return [{ ...part, credit: cleanHeading(printed.text).text }, creditPart(printed)]
  }
  const below = next?.role === 'credit' ? next.units[0] : undefined
  return [below ? { ...part, credit: cleanHeading(below.text).text } : part]
}

// Text that the page prints twice -------------------------------------------------------------------------------

/** Shorter passages may be said twice on purpose. */
const LEAST_REPEATED = 16

/** Leaves out a text that is, as a whole, the end or the whole of one of the two texts before it. */
function dropRepeated(entries: readonly BodyEntry[]): { kept: BodyEntry[]; repeated: Span[][] } {
  const kept: BodyEntry[] = []
  const repeated: Span[][] = []
  for (const entry of entries) {
    const unit = entry.units[0]
    const before = kept.filter((other) => other.role === 'text').slice(-2)
    if (unit && entry.role === 'text' && before.some((other) => endsWith(other, unit))) repeated.push(unit.spans)
    else kept.push(entry)
  }
  return { kept, repeated }
}

function endsWith(entry: BodyEntry, unit: Unit): boolean {
  const words = lettersOf(unit.folded)
  return words.length >= LEAST_REPEATED && lettersOf(entry.units.at(-1)?.folded ?? '').endsWith(words)
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')
