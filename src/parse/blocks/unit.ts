import type { Span } from '../../record/span.ts'
import type { IsPlaceName } from '../enrich/place-name.ts'
import { beginsInside, endsClause, endsSentence } from '../lines/characters.ts'
import type { Field } from '../lines/field.ts'
import { foldMarks } from '../lines/fold-marks.ts'
import { countLetters } from '../lines/letters.ts'
import type { Line } from '../lines/line.ts'
import { findAbout } from '../marks/copy-lines.ts'
import { type Marks, NO_MARKS, recogniseMarks } from '../marks/marks.ts'
import { glueBetween } from '../text/slice.ts'
import { type Block, fillsColumn } from './block.ts'
import { isIndented, marksOfLine } from './line-marks.ts'
import { knowPlacesOf } from './page-places.ts'
import { findPlaceKicker, type PlaceForm, readPlaceForm } from './place-kicker.ts'
import { splitBlock } from './split-block.ts'

/** The smallest piece that has one role: a paragraph or part of one, a line of a heading, a byline, a caption. */
export interface Unit {
  index: number
  /** What it owns on the page, markup left out. */
  spans: Span[]
  /** Brackets, a colon or a bar that part it from the headline behind it; left out of the text. */
  parting: Span[]
  /** Its words, lines joined; not yet cleaned. */
  text: string
  /** `text` in the form in which marks are recognised. */
  folded: string
  letters: number
  /** Blank lines before it; 0 also where it shares a line or block with the unit before. */
  blanks: number
  /** Markdown level that the engine gave it, 0 for none. */
  level: number
  marker: string
  /** Several lines of running text. */
  wrapped: boolean
  /** Lines of verse; `text` parts them by spaces. */
  verse: boolean
  /** Rows of a table; `text` keeps them line by line. */
  table: boolean
  /** A single line that fills the column of the running text around it. */
  filled: boolean
  /** A single line that is indented as paragraphs are, fills its column and ends its block: a paragraph that breaks off. */
  breaksOff: boolean
  /** It stands behind the unit before on the same line. */
  sameLine: boolean
  /** Offset in `text` of each line's first character. */
  joins: number[]
  closes: 'sentence' | 'clause' | 'open'
  /** It begins with a character that cannot begin a text. */
  inside: boolean
  marks: Marks
  /** What its label says it is; see `lines/field.ts`. */
  field: Field | undefined
}

/** Cuts blocks into units. Every line's words belong to exactly one unit, but for a line that holds kicker and headline. */
export function readUnits(blocks: readonly Block[], isPlaceName: IsPlaceName): Unit[] {
  const units: Unit[] = []
  const texts = blocks.flatMap(({ lines }) => lines.map(({ text }) => text))
  const form = readPlaceForm(blocks, knowPlacesOf(texts, isPlaceName))
  for (const block of blocks) {
    for (const lines of splitBlock(block)) {
      const pieces =
        lines.length === 1 && lines[0] ? splitLine(lines[0], form) : [lines.map((line) => wholeLine(line))]
      for (const [at, piece] of pieces.entries()) {
        const unit = makeUnit(piece, units.length, block, at > 0)
        const line = at === 0 && pieces.length > 1 ? lines[0] : undefined
        units.push(line ? { ...unit, parting: partingOf(line, piece, pieces[1]) } : unit)
      }
    }
  }
  return units
}

interface Piece {
  line: Line
  from: number
  to: number
}

const wholeLine = (line: Line): Piece => ({ line, from: line.from, to: line.to })

/** A line that opens with a place as kicker and goes on with the headline is two units; so is a byline with 来源：, 日期： behind it. */
function splitLine(line: Line, form: PlaceForm): Piece[][] {
  const about = findAbout(line.folded)
  if (about > 0)
    return [
      [{ line, from: line.from, to: line.from + line.folded.slice(0, about).trimEnd().length }],
      [{ line, from: line.from + about, to: line.to }],
    ]
  const place = findPlaceKicker(line, form)
  if (!place) return [[wholeLine(line)]]
  const { from } = line
  return [
    [{ line, from: from + place.from, to: from + place.to }],
    [{ line, from: from + place.end, to: line.to }],
  ]
}

/** What stands around a place and between it and the headline, white space left out. */
function partingOf(line: Line, [place]: readonly Piece[], [headline]: readonly Piece[] = []): Span[] {
  if (!place || !headline) return []
  const around = [
    [line.from, place.from],
    [place.to, headline.from],
  ] as const
  return around.flatMap(([from, to]): Span[] => {
    const words = line.raw.slice(from, to)
    const lead = words.length - words.trimStart().length
    return words.trim() === '' ? [] : [[line.number, from + lead, from + words.trimEnd().length]]
  })
}

function makeUnit(pieces: Piece[], index: number, block: Block, sameLine: boolean): Unit {
  const first = pieces[0]?.line
  if (!first) throw new Error('a unit has lines')
  const joins: number[] = []
  let before = ''
  let text = ''
  for (const { line, from, to } of pieces) {
    const words = line.raw.slice(from, to)
    if (text !== '') text += block.table ? '\n' : block.verse ? ' ' : glueBetween(before, words)
    joins.push(text.length)
    text += words
    before = words
  }
  const atBlockStart = first === block.lines[0] && !sameLine
  return {
    index,
    spans: pieces.map(({ line, from, to }): Span => [line.number, from, to]),
    parting: [],
    text,
    folded: text === first.text ? first.folded : foldMarks(text),
    letters: countLetters(text),
    blanks: atBlockStart ? (index === 0 ? 0 : Math.max(1, first.blanks)) : 0,
    level: first.level,
    marker: first.marker,
    wrapped: pieces.length > 1 && !block.table && !block.verse && !block.upright,
    table: block.table,
    verse: block.verse,
    filled: pieces.length === 1 && !block.table && fillsColumn(first, block.column),
    breaksOff: pieces.length === 1 && beginsParagraph(first, block),
    sameLine,
    joins,
    closes:
      block.verse || block.table || endsSentence(text) ? 'sentence' : endsClause(text) ? 'clause' : 'open',
    inside: beginsInside(text),
    field: first.field === 'text' ? undefined : first.field,
    marks: block.table ? NO_MARKS : text === first.text ? marksOfLine(first) : marksOfLines(first, text),
  }
}

/** Its first line, with those above it that are not indented, or not so far. */
const beginsParagraph = (line: Line, { lines, column, table, verse }: Block): boolean =>
  column > 0 &&
  !table &&
  !verse &&
  lines.length > 1 &&
  line === lines.at(-1) &&
  isIndented(line) &&
  lines.some((other) => !isIndented(other)) &&
  !endsSentence(line.text) &&
  fillsColumn({ ...line, width: line.indent + line.width }, column)

/** The opening of a report may fill the first line and need the break behind it. */
function marksOfLines(first: Line, text: string): Marks {
  const marks = recogniseMarks(text)
  const { dateline } = marksOfLine(first)
  return dateline && dateline.end >= first.text.length && !marks.dateline ? { ...marks, dateline } : marks
}
