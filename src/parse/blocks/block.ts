import { beginsWithDash, endsClause, endsInDash, endsSentence } from '../lines/characters.ts'
import type { Line } from '../lines/line.ts'
import { isDate, isLabelled, isNumber } from '../marks/notice-lines.ts'
import { isWordAcross } from '../text/word-join.ts'
import { partIndentedVerses } from './indented-verse.ts'
import {
  depicts,
  endsItem,
  holdsCredit,
  isIndented,
  marksOfLine,
  opensReport,
  standsAlone,
} from './line-marks.ts'
import { findRows } from './table.ts'
import { partUprightWords } from './upright.ts'
import { findVerses, isVerseLine } from './verse.ts'

/** Lines without a blank line between them, and what their widths tell. */
export interface Block {
  lines: Line[]
  /** Width of the column, in full-width characters, where its lines are wrapped running text; else 0. */
  column: number
  /** Its lines are verse: short, and without punctuation to join them. */
  verse: boolean
  /** Its lines are rows of a table. */
  table: boolean
  /** Its lines are the characters of words set upright. */
  upright: boolean
}

/** Columns of fewer characters than this are not set. */
const NARROWEST = 5
/** What a filled line may lack: characters that may not begin a line are carried over. */
const SLACK = 1.6
/** The first line of a paragraph may be indented by two characters that the engine does not keep. */
export const FIRST_LINE_SLACK = 4.6

/** Cuts the page at its blank lines and tells which blocks are running text broken into lines. */
export function readBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = []
  for (const line of lines) {
    const block = blocks.at(-1)
    const stands = standsByItself(line) || standsByItself(block?.lines.at(-1))
    if (block && line.blanks === 0 && !stands) block.lines.push(line)
    else blocks.push({ lines: [line], column: 0, table: false, verse: false, upright: false })
  }
  const parted = blocks
    .flatMap(partTables)
    .flatMap(partUprightWords)
    .flatMap(partSignedVerses)
    .flatMap(partIndentedVerses)
  findVerses(parted)
  for (const block of parted) {
    if (isPlain(block)) block.column = measureColumn(block.lines)
  }
  return fillColumns(parted)
}

const isPlain = ({ table, verse, upright }: Block): boolean => !table && !verse && !upright

/** It has a label of its own. */
const standsByItself = (line: Line | undefined): boolean => line?.field !== undefined && line.field !== 'text'

function fillColumns(blocks: Block[]): Block[] {
  blocks.forEach((block, index) => {
    if (block.column === 0 && isPlain(block)) block.column = columnFromNeighbours(blocks, index)
  })
  return blocks
}

/** True where the line reaches the edge of its column. */
export const fillsColumn = (line: Line, column: number): boolean =>
  column > 0 && line.width >= column - SLACK - column * 0.04

/** The title of a poem and who wrote it, on top of its first stanza or below its last, are no verses. */
function partSignedVerses(block: Block, at: number, blocks: readonly Block[]): Block[] {
  if (block.table || block.upright) return [block]
  const { lines } = block
  const last = lines.at(-1)
  const end = last && lines.length > LEAST_VERSES && signs(last) ? lines.length - 1 : lines.length
  const from = countHeadLines(lines, end < lines.length || blocks.length > 1, blocks[at - 1])
  const verses = lines.slice(from, end)
  if (verses.length < 2 || (from === 0 && end === lines.length) || !verses.every(isVerseLine)) return [block]
  if ((from !== 1 || !signs(lines[0])) && verses.length < LEAST_VERSES) return [block]
  const heads = lines.slice(0, from).map((line) => ({ ...block, lines: [line] }))
  const foot = lines.slice(end)
  return [...heads, { ...block, lines: verses }, ...(foot.length > 0 ? [{ ...block, lines: foot }] : [])]
}

const LEAST_VERSES = 4

const signs = (line: Line | undefined): boolean =>
  line !== undefined && (standsAlone(line) || marksOfLine(line).byline !== undefined)

/** A byline, or a title above it; a title alone where what stands above the block is finished. */
function countHeadLines(lines: readonly Line[], isPoem: boolean, above: Block | undefined): number {
  if (signs(lines[0])) return 1
  if (signs(lines[1]) && lines[0] && isVerseLine(lines[0])) return 2
  const before = above?.lines.at(-1)
  const isFinished = before === undefined || endsSentence(before.text) || signs(before)
  return isPoem && isFinished && signs(lines.at(-1)) ? 1 : 0
}

/** Rows of a table that follow each other are a block of their own. */
function partTables(block: Block): Block[] {
  const rows = findRows(block.lines.map(({ text }) => text))
  const parts: Block[] = []
  block.lines.forEach((line, at) => {
    const table = rows[at] ?? false
    const part = parts.at(-1)
    if (part && part.table === table) part.lines.push(line)
    else parts.push({ lines: [line], column: 0, table, verse: false, upright: false })
  })
  return parts
}

function measureColumn(all: readonly Line[]): number {
  const last = all.length - 1
  const isSmall = last < MOST_HEADING_LINES
  const lines = isSmall ? all.filter((line, at) => (at > 0 && at < last) || !standsAlone(line)) : all
  if (lines.length < 3 || areWhole(lines) || areHeadingLines(lines)) return 0
  const widths = lines.map((line) => line.width).sort((a, b) => b - a)
  const column = widths[Math.floor(lines.length / 6)] ?? 0
  const filled = lines
    .slice(0, -1)
    .filter(
      (line, at) => fillsColumn(line, column) || (at === 0 && line.width >= column - FIRST_LINE_SLACK),
    ).length
  const punctuated = lines.some((line) => /[，。；、：,;:]/u.test(line.text))
  return column >= NARROWEST && punctuated && filled >= (lines.length - 1) * 0.55 ? column : 0
}

/**
 * Lines each of which ends a sentence, or an item with its telephone number, are paragraphs and not parts of one; so
 * are lines that mostly begin with their labels.
 */
const areWhole = (lines: readonly Line[]): boolean =>
  lines.filter(({ folded }) => isLabelled(folded) || isDate(folded)).length >= lines.length * 0.6 ||
  lines.slice(0, -1).filter((line, at) => endsItem(line) && !isNumber(lines[at + 1]?.folded ?? '')).length >=
    (lines.length - 1) * 0.8

const MOST_HEADING_LINES = 5

/** Few lines with the dash of a kicker or deck at the edge of one of them, or set by phrases, and no sentence that ends. */
const areHeadingLines = (lines: readonly Line[]): boolean =>
  lines.length <= MOST_HEADING_LINES &&
  lines.every(({ text }) => !text.includes('。')) &&
  (lines.some((line, at) => isKickerOrDeck(line, lines[at + 1])) || areSetByPhrases(lines))

const MOST_PHRASES = 4

/**
 * Lines without a full stop, none of which breaks inside a word, the last one shorter: running text that breaks off
 * fills its column.
 */
function areSetByPhrases(lines: readonly Line[]): boolean {
  const last = lines.at(-1)
  if (!last || lines.length > MOST_PHRASES || endsSentence(last.text) || endsClause(last.text)) return false
  const widest = Math.max(...lines.map(({ width }) => width))
  return (
    last.width < widest - 1 &&
    lines.every(
      (line) => !isIndented(line) && !/[。；;]/u.test(line.text) && !holdsCredit(line) && !depicts(line),
    ) &&
    lines.every((line, at) => at === 0 || !isWordAcross(lines[at - 1]?.text ?? '', line.text))
  )
}

const NEAR = [-1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6]

/** A block of one or two lines is wrapped where it continues the column of a neighbour. */
function columnFromNeighbours(blocks: readonly Block[], index: number): number {
  const block = blocks[index]
  const first = block?.lines[0]
  if (!block || !first || (block.lines.length > 2 && !opensReport(first))) return 0
  for (const distance of NEAR) {
    const near = index + distance
    const column = blocks[near] && blocks[near].lines.length > 2 ? blocks[near].column : 0
    if (
      column > 0 &&
      block.lines.every((line) => line.width <= column + 1.5) &&
      isTorn(block.lines, column) &&
      !leadsToReport(block.lines, blocks[index + 1])
    )
      return column
  }
  return 0
}

/** Columns are hardly wider than this: there, lines that end sentences are paragraphs. */
const WIDEST = 30

const isTorn = (lines: readonly Line[], column: number): boolean => {
  if (lines.length > 2) return lines.slice(1, -1).every((line) => fillsColumn(line, column))
  const [first, second] = lines
  if (column > WIDEST && first && second && endsItem(first) && endsItem(second)) return false
  if (!first || first.width < column - FIRST_LINE_SLACK || isKickerOrDeck(first, second)) return false
  return second ? /[，。；、：,;:]/u.test(first.text + second.text) : /[，。；,;]/u.test(first.text)
}

/** Two lines that end no sentence, right over the opening words or the byline of a report: its heading. */
const leadsToReport = (lines: readonly Line[], next: Block | undefined): boolean => {
  const [last, below] = [lines.at(-1), next?.lines[0]]
  if (!last || !below || lines.length !== 2 || /。/u.test(lines.map(({ text }) => text).join('')))
    return false
  return !endsSentence(last.text) && (opensReport(below) || marksOfLine(below).byline?.titled === true)
}

/** A dash leads from the kicker to the headline and from the headline to the deck. */
const isKickerOrDeck = (first: Line, second: Line | undefined): boolean =>
  second !== undefined &&
  (endsInDash(first.folded) || beginsWithDash(second.folded)) &&
  !/。[”」』）)]*$/u.test(second.text)
