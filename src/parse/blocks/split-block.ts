import { beginsWithDash, endsClause, endsInDash, endsSentence } from '../lines/characters.ts'
import type { Line } from '../lines/line.ts'
import { isDate, isLabelled, isNumber } from '../marks/notice-lines.ts'
import { type Block, FIRST_LINE_SLACK, fillsColumn } from './block.ts'
import { findHeadingLines } from './heading-lines.ts'
import {
  closesWithByline,
  closesWithCredit,
  depicts,
  endsItem,
  goesOnWithCredit,
  holdsCredit,
  isCredit,
  isIndented,
  isSalutation,
  marksOfLine,
  opensReport,
  opensReportAcross,
  signsInBrackets,
  standsAlone,
} from './line-marks.ts'

/** Groups the lines of a block: running text by paragraphs, a table whole, all else line by line. */
export function splitBlock(block: Block): Line[][] {
  if (block.table || block.upright) return [block.lines]
  if (block.verse) return splitVerse(block.lines)
  if (block.column === 0) return block.lines.map((line) => [line])
  const headings = findHeadingLines(block)
  const groups: Line[][] = []
  block.lines.forEach((line, at) => {
    const open = groups.at(-1)
    const parts = headings.has(at) || headings.has(at - 1) || startsGroup(block, at, open)
    if (!open || parts) groups.push([line])
    else open.push(line)
  })
  return groups
}

/** Whose verses they are stands above or below them in the same block. */
function splitVerse(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  for (const [at, line] of lines.entries()) {
    const open = groups.at(-1)
    if (open && !standsAlone(line) && !(at > 0 && standsAlone(lines[at - 1] ?? line))) open.push(line)
    else groups.push([line])
  }
  return groups
}

function startsGroup({ lines, column }: Block, at: number, open: readonly Line[] | undefined): boolean {
  const line = lines[at]
  const before = lines[at - 1]
  if (!line || !before || !open) return true
  if (line.level > 0 || line.marker !== '') return true
  if (goesOnWithCredit(before, line)) return false
  if (leadsOn(before, line, column)) return true
  if (opensReport(line) || isApart(lines, at, column) || isApart(lines, at - 1, column)) return true
  if (isDate(line.folded) || isLabelled(line.folded) || isSalutation(before)) return true
  if (endsSentence(before.text) && opensItem(line)) return true
  if (closesWithByline(lines, at - 1) || startsLegend(lines, at)) return true
  if (isIndented(line) && (endsSentence(before.text) || !isIndented(before))) return true
  if (endsItem(before) && endsShort(before, line, column) && !isNumber(line.folded)) return true
  return open.length === 1 && !opensReport(before) && isLoose(before, column)
}

/**
 * A line that ends a sentence leaves room in its column. The first line of an indented paragraph may leave some to a line that is
 * not indented: what would have come next did not fit.
 */
const endsShort = (line: Line, next: Line, column: number): boolean =>
  isIndented(line) && !isIndented(next)
    ? line.indent + line.width < column * LEAST_FILLED
    : line.width < column - 2

const LEAST_FILLED = 0.75

/** A dash leads from a kicker to its headline, and from that to the deck: at the end of a line that is not filled, or at both edges. */
const leadsOn = (before: Line, line: Line, column: number): boolean =>
  !isIndented(before) &&
  !isIndented(line) &&
  (endsInDash(before.folded)
    ? beginsWithDash(line.folded) || !fillsColumn(before, column)
    : /^(?:[—－─―–-]{2}|[—─―])[^—－─―–-]/u.test(line.folded) &&
      !fillsColumn(before, column) &&
      !endsSentence(before.text))

/** A legend opens as one, or is a sentence that a credit closes; where one ends, another or the text begins. */
function startsLegend(lines: readonly Line[], at: number): boolean {
  const [before, line, next] = [lines[at - 1], lines[at], lines[at + 1]]
  if (!before || !line) return false
  if (depicts(line) || closesWithCredit(before, line)) return true
  if (!endsSentence(before.text)) return false
  return /^[①-⑳❶-❿]/u.test(line.text) || holdsCredit(line) || (next !== undefined && isCredit(next))
}

/**
 * A byline or the like on a line of its own. One that fills its column above running text and opens as datelines do
 * (【记者…报道】, …报道) is the beginning of that text.
 */
function isApart(lines: readonly Line[], at: number, column: number): boolean {
  const line = lines[at]
  if (!line) return false
  if (!standsAlone(line)) return signsInBrackets(line) && endsSentence(lines[at - 1]?.text ?? '')
  const next = lines[at + 1]
  if (next && opensReportAcross(line, next)) return false
  const runsOn = at < lines.length - 1 && fillsColumn({ ...line, width: line.indent + line.width }, column)
  return !(runsOn && /^\s*[【〔[]|(?:报道|報導|報道)\s*[】〕\])）]?$/u.test(line.text))
}

/** A line that neither fills its column nor ends a clause: a heading set above the text. */
const isLoose = (line: Line, column: number): boolean =>
  !isIndented(line) &&
  line.width < column - FIRST_LINE_SLACK &&
  !endsSentence(line.text) &&
  !endsClause(line.text) &&
  !/[，。,]/u.test(line.text)

/** A turn of a conversation, a number, the place of a picture: behind a sentence such words begin a paragraph. */
const ITEM =
  /^(?:[【[〔(]?(?:问|答|[QA])[】\]〕)]?[:：]|[【[〔](?:问|答|[QA])[】\]〕]|[(（][一二三四五六七八九十]{1,3}[)）]|[①-⑳]|\d{1,2}[.．、](?!\d)|[↑↓←→▲▼△▽]|图\s?[①-⑳\d一二三四五六七八九十]\s?[:：])/u

const opensItem = (line: Line): boolean =>
  ITEM.test(line.folded) || marksOfLine(line).summaryLabel !== undefined
