import { endsSentence } from '../lines/characters.ts'
import type { Line } from '../lines/line.ts'
import { type Block, fillsColumn } from './block.ts'
import {
  closesWithByline,
  goesOnWithCredit,
  holdsCredit,
  isIndented,
  marksOfLine,
  standsAlone,
} from './line-marks.ts'

const MOST_HEADING_LINES = 8

/**
 * Where paragraphs are indented, the lines right above an indented line, or below the last paragraph, that are not
 * and do not end a sentence are no paragraph's end: they are headings. Behind a paragraph that breaks off they are
 * told by their width, since its lines fill the column. Gives their places in the block.
 */
export function findHeadingLines({ lines, column }: Block): Set<number> {
  const found = new Set<number>()
  const indented = lines.filter(isIndented).length
  if (indented === 0 || indented === lines.length) return found
  for (let at = 1; at <= lines.length; at++) {
    if (!endsHeading(lines[at])) continue
    const run = runAbove(lines, at)
    const first =
      run.opens && !isDoubtful(lines, run, at, { column, indented })
        ? run.first
        : firstMisfit(lines, run.first, at, column)
    if (at - first > MOST_HEADING_LINES) continue
    for (let heading = first; heading < at; heading++) found.add(heading)
  }
  return found
}

/** A paragraph begins, a byline or a summary's label stands below the heading, or nothing does. */
const endsHeading = (line: Line | undefined): boolean => {
  if (!line || isIndented(line)) return true
  const { byline, credit, summaryLabel } = marksOfLine(line)
  return summaryLabel !== undefined || (byline?.titled === true && credit?.from !== 0)
}

/** Lines that are neither indented nor end a sentence. */
interface Run {
  first: number
  /** What stands before them is finished. */
  opens: boolean
}

function runAbove(lines: readonly Line[], at: number): Run {
  let first = at
  while (first > 0 && isLoose(lines[first - 1]) && !closesText(lines, first - 1)) first--
  const before = lines[first - 1]
  const opens = !before || endsSentence(before.text) || standsAlone(before) || closesText(lines, first - 1)
  return { first, opens }
}

/** It ends with who wrote the text, or with the rest of who took the picture. */
const closesText = (lines: readonly Line[], at: number): boolean => {
  const [before, line] = [lines[at - 1], lines[at]]
  return (
    closesWithByline(lines, at) ||
    (before !== undefined && line !== undefined && goesOnWithCredit(before, line))
  )
}

const isLoose = (line: Line | undefined): boolean =>
  line !== undefined &&
  !isIndented(line) &&
  !endsSentence(line.text) &&
  !standsAlone(line) &&
  !holdsCredit(line)

/** Lines that all fill the column may be text: at the end of the block, or where but one line is indented. */
const isDoubtful = (
  lines: readonly Line[],
  { first }: Run,
  at: number,
  { column, indented }: { column: number; indented: number },
): boolean => (at === lines.length || indented === 1) && firstMisfit(lines, first, at, column) === at

/** The first line that running text of this column would not have: it falls short of it or goes beyond it. */
function firstMisfit(lines: readonly Line[], from: number, to: number, column: number): number {
  for (let at = from; at < to; at++) {
    const line = lines[at]
    if (line && (!fillsColumn(line, column) || overflows(line, column))) return at
  }
  return to
}

const overflows = ({ width }: Line, column: number): boolean => width > column * 1.06 + 2
