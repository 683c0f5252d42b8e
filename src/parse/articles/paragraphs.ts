import type { ParsedPart } from '../../record/parsed-page.ts'
import type { Span } from '../../record/span.ts'
import type { Unit } from '../blocks/unit.ts'
import { endsSentence } from '../lines/characters.ts'
import { endsItem, isDate, isLabelled, isNumber } from '../marks/notice-lines.ts'
import { cleanHeading, cleanRunningText } from '../text/clean.ts'
import { findRepeatOf, findRepeats, type Printed } from '../text/repeated.ts'
import { joinSlices, leaveOut, type Slice, sliceUnit } from '../text/slice.ts'
import type { BodyEntry, Draft } from './assemble.ts'
import { OFFICE } from './clues/line-words.ts'

/** The body of an article: its parts in reading order, and what the page prints twice. */
export interface Body {
  parts: ParsedPart[]
  repeated: Span[][]
}

interface Paragraph {
  words: Slice
  /** 下转第X版, 上接第X版: not part of the text. */
  jumps: Slice[]
  joins: number
  /** Verse keeps the spaces between its lines. */
  verse: boolean
  /** Length of the dateline and byline that open it. */
  opening: number
  gapBefore: boolean
  gapAfter: boolean
  credit: Slice | null
  /** Who signs it, behind its last words. */
  signature: Slice | null
  /** The unit of its last piece. */
  unit: Unit
}

/** Joins broken paragraphs, across captions but never across a subhead, and lifts credits off captions. */
export function composeBody(draft: Draft): Body {
  const parts: ParsedPart[] = []
  const repeated: Span[][] = []
  const printed: Printed[] = []
  const held: ParsedPart[] = []
  /** The pieces of the paragraph under way. */
  let open: Paragraph[] = []
  const close = (gap = false): void => {
    const whole = joinParagraphs(open)
    if (whole) {
      const gapAfter = whole.gapAfter || (gap && whole.credit === null && !endsText(whole.words.text))
      parts.push(...paragraphParts({ ...whole, gapAfter }, repeated))
    }
    parts.push(...held.splice(0))
    open = []
  }
  draft.body.forEach((entry, at) => {
    const unit = entry.units[0]
    if (!unit) return
    if (unit.table) {
      close()
      parts.push(tablePart(unit))
    } else if (unit.verse && entry.role === 'text') {
      close()
      parts.push(...unit.joins.map((from, line) => versePart(unit, from, unit.joins[line + 1])))
    } else if (entry.role === 'text') {
      const pieces = open.length > 1 ? [edgesOf(open, unit.text.length)] : []
      const text = readText(unit, [...printed.slice(-LOOK_BACK), ...pieces], repeated)
      printed.push({ opening: unit.text, ending: unit.text })
      if (!text) return
      const last = open.at(-1)
      if (!last || !goesOn(last, unit)) close()
      open.push(text)
    } else if (entry.role === 'subhead') {
      close(true)
      parts.push(headingPart('subhead', entry.units))
    } else {
      const last = open.at(-1)
      const isWithin = last !== undefined && isOpen(last)
      if (!isWithin) close()
      ;(isWithin ? held : parts).push(...captionParts(entry, draft.body[at + 1]))
    }
  })
  close(true)
  return { parts, repeated }
}

/** True where a text is the rest of the paragraph before it. */
const goesOn = (last: Paragraph, unit: Unit): boolean =>
  isNumber(unit.folded)
    ? last.credit === null && last.unit.index === unit.index - 1
    : isOpen(last) && !startsItem(last, unit) && !standsApart(last, unit)

/** How many texts before it a text may repeat. */
const LOOK_BACK = 2

/** Letters may stand apart in one printing and close up in another. */
const LOOSE = 2

/** How a paragraph in pieces begins and ends, as much of it as a text of so many characters may repeat. */
function edgesOf(pieces: readonly Paragraph[], length: number): Printed {
  let opening = ''
  for (let at = 0; at < pieces.length && opening.length <= LOOSE * length; at++)
    opening += pieces[at]?.unit.text ?? ''
  let ending = ''
  for (let at = pieces.length - 1; at >= 0 && ending.length <= LOOSE * length; at--)
    ending = (pieces[at]?.unit.text ?? '') + ending
  return { opening, ending }
}

/** The words of a text unit as a paragraph of its own; undefined where the page has printed them before. */
function readText(unit: Unit, before: readonly Printed[], repeated: Span[][]): Paragraph | undefined {
  const { credit, jump } = unit.marks
  const begin = jump?.kind === 'from' ? jump.to : 0
  const stop = jump?.kind === 'to' ? jump.from : unit.text.length
  const credited = credit && credit.from > 0 ? Math.min(stop, Math.max(begin, credit.from)) : stop
  const from = findRepeatOf(unit.text.slice(begin, credited), before)
  if (from !== undefined) repeated.push(sliceUnit(unit, begin + from, credited).spans)
  if (from === 0 && !jump && credited === stop) return undefined
  const signed = findSignature(unit, begin, credited)
  const words = sliceUnit(unit, begin, from === undefined ? (signed ?? credited) : begin + from)
  return {
    words,
    jumps: jump ? [sliceUnit(unit, jump.from, jump.to)] : [],
    joins: words.spans.length - 1,
    verse: unit.verse,
    opening: unit.marks.dateline?.end ?? 0,
    gapBefore: unit.inside,
    gapAfter: from !== undefined,
    credit: credited < stop ? sliceUnit(unit, credited, stop) : null,
    signature: signed === undefined ? null : sliceUnit(unit, signed, credited),
    unit,
  }
}

/** Where the byline begins that closes the words from `begin` to `end`; the name of an agency without brackets stays. */
function findSignature({ marks, text }: Unit, begin: number, end: number): number | undefined {
  const { closing, dateline } = marks
  const isNamed = closing?.bylines.some(({ role }) => role !== 'agency') === true
  const isSource = closing !== undefined && /^[（(【[]/u.test(text.slice(closing.from))
  const closes = (isNamed || isSource) && end === text.length
  return closes && closing.from > Math.max(begin, dateline?.end ?? 0) ? closing.from : undefined
}

/** The paragraph that pieces make, the last of which may be closed; undefined for none. */
function joinParagraphs(pieces: readonly Paragraph[]): Paragraph | undefined {
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!first || !last || pieces.length === 1) return first
  return {
    ...last,
    words: joinSlices(pieces.map(({ words }) => words)),
    jumps: pieces.flatMap(({ jumps }) => jumps),
    joins: pieces.reduce((sum, { joins }) => sum + joins + 1, -1),
    opening: first.opening,
    gapBefore: first.gapBefore,
  }
}

/** A paragraph is open while its sentence is not finished and no credit closes it. */
const isOpen = ({ credit, signature, words, gapAfter, jumps, verse }: Paragraph): boolean =>
  !verse && credit === null && signature === null && !gapAfter && jumps.length === 0 && !endsText(words.text)

/** True where nothing is missing behind a text: it ends a sentence, or leads to what stands below. */
const endsText = (text: string): boolean => endsSentence(text) || /[:：]$/u.test(text)

const ITEM =
  /^(?:[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]{1,2}[，,、：]|[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）.、．]|[①-⑳]|(?:病例|案例|例)\s?[\d一二三四五六七八九十]|\d{1,2}月\d{1,2}日|[●■◆▲])/u

/** Items of a list end in a semicolon or comma and begin alike: they are paragraphs of their own. */
const startsItem = ({ words }: Paragraph, unit: Unit): boolean =>
  /[；;，,]$/u.test(words.text) && (ITEM.test(unit.folded) || unit.marker !== '')

/** Lines of an announcement that are whole though no full stop ends them: what follows its label, who signs, the day. */
const standsApart = ({ unit: last }: Paragraph, unit: Unit): boolean =>
  isWholeLine(unit) ||
  endsItem(last.folded) ||
  (isWholeLine(last) && !(endsInLabel(last) && /^\d/u.test(unit.folded)))

const isWholeLine = (unit: Unit): boolean =>
  isLabelled(unit.folded) ||
  isDate(unit.folded) ||
  (!unit.wrapped &&
    unit.letters <= LONGEST_OFFICE &&
    unit.closes === 'open' &&
    !/[，,；;。]/u.test(unit.folded) &&
    OFFICE.test(unit.folded))

const LONGEST_OFFICE = 22
const endsInLabel = ({ folded }: Unit): boolean => /(?:电话|热线|手机|微信|传真)[:：]?$/u.test(folded)

function paragraphParts(paragraph: Paragraph, repeated: Span[][]): ParsedPart[] {
  const { kept, left } = leaveOut(paragraph.words, findRepeats(paragraph.words.text))
  if (left.length > 0) repeated.push(left)
  const clean = paragraph.verse ? cleanHeading(kept.text) : cleanRunningText(kept.text, paragraph.opening)
  const part: ParsedPart = {
    role: 'paragraph',
    text: clean.text,
    spans: kept.spans,
    ...withEdits(paragraph.joins, clean.edits),
    ...(paragraph.gapBefore ? { gapBefore: true as const } : {}),
    ...(paragraph.gapAfter ? { gapAfter: true as const } : {}),
  }
  const jumps = paragraph.jumps.map(({ text, spans }): ParsedPart => ({ role: 'label', text, spans }))
  const { credit, signature } = paragraph
  const text = part.text === '' ? [] : [credit ? { ...part, credit: cleanHeading(credit.text).text } : part]
  return [
    ...text,
    ...(signature ? [signaturePart(signature)] : []),
    ...(credit ? [creditPart(credit)] : []),
    ...jumps,
  ]
}

const withEdits = (joins: number, edits: ParsedPart['edits'] = []): Pick<ParsedPart, 'edits'> => {
  const all = joins > 0 ? [{ kind: 'join' as const, count: joins }, ...edits] : edits
  return all.length > 0 ? { edits: all } : {}
}

/** A table is kept as it is. */
function tablePart(unit: Unit): ParsedPart {
  const { text, spans } = sliceUnit(unit)
  return { role: 'table', text, spans }
}

/** A verse is a paragraph of its own. */
function versePart(unit: Unit, from: number, to?: number): ParsedPart {
  const { text, spans } = sliceUnit(unit, from, to)
  const clean = cleanHeading(text)
  return { role: 'paragraph', text: clean.text, spans, ...withEdits(0, clean.edits) }
}

const signaturePart = ({ text, spans }: Slice): ParsedPart => ({
  role: 'byline',
  text: cleanHeading(text).text,
  spans,
})

const creditPart = (slice: Slice): ParsedPart => ({
  role: 'credit',
  text: cleanHeading(slice.text).text,
  spans: slice.spans,
})

/** A heading of one or more lines: lines that are set one below the other read as one. */
export function headingPart(
  role: 'headline' | 'subhead' | 'kicker' | 'deck',
  units: readonly Unit[],
): ParsedPart {
  const slices = units.map((unit) => sliceUnit(unit))
  const clean = cleanHeading(slices.map((slice) => slice.text).join(' '))
  return {
    role,
    text: clean.text,
    spans: slices.flatMap((slice) => slice.spans),
    ...withEdits(units.length - 1, clean.edits),
  }
}

function captionParts(entry: BodyEntry, next: BodyEntry | undefined): ParsedPart[] {
  const unit = entry.units[0]
  if (!unit) return []
  if (entry.role === 'credit') return [creditPart(sliceUnit(unit))]
  const { credit } = unit.marks
  const words = sliceUnit(unit, 0, credit && credit.from > 0 ? credit.from : unit.text.length)
  const clean = cleanRunningText(words.text)
  const part: ParsedPart = {
    role: 'caption',
    text: clean.text,
    spans: words.spans,
    ...withEdits(words.spans.length - 1, clean.edits),
  }
  if (credit && credit.from > 0) {
    const printed = sliceUnit(unit, credit.from)
    return [{ ...part, credit: cleanHeading(printed.text).text }, creditPart(printed)]
  }
  const below = next?.role === 'credit' ? next.units[0] : undefined
  return [below ? { ...part, credit: cleanHeading(below.text).text } : part]
}
