import type { Line } from '../lines/line.ts'
import type { Block } from './block.ts'
import { isIndented, marksOfLine } from './line-marks.ts'
import { isVerseLine } from './verse.ts'

const LEAST = 4

/** Short lines that are all indented, amid paragraphs of which only the first line is, are verses: a block of their own. */
export function partIndentedVerses(block: Block): Block[] {
  if (block.table || block.upright) return [block]
  const verses = findVerses(block.lines)
  const parts: Block[] = []
  block.lines.forEach((line, at) => {
    const verse = verses.has(at)
    const part = parts.at(-1)
    if (part && part.verse === verse) part.lines.push(line)
    else parts.push({ ...block, lines: [line], verse })
  })
  return parts
}

/** The places of the lines that are verses: runs of four or more. */
function findVerses(lines: readonly Line[]): Set<number> {
  const found = new Set<number>()
  const edge = edgeOf(lines)
  let first = 0
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at]
    if (line && mayBeVerse(line)) continue
    const end = opensParagraph(lines, at - 1, edge) ? at - 1 : at
    if (end - first >= LEAST) for (let verse = first; verse < end; verse++) found.add(verse)
    first = at + 1
  }
  return found
}

const mayBeVerse = (line: Line): boolean =>
  isIndented(line) && isVerseLine(line) && !/[：:]/u.test(line.text) && !marksOfLine(line).byline

/** How far the lines of the running text reach. */
const edgeOf = (lines: readonly Line[]): number =>
  lines.map(({ width }) => width).sort((a, b) => b - a)[Math.floor(lines.length / 4)] ?? 0

/** An indented line that reaches the edge, with one below it that is not indented, opens a paragraph. */
function opensParagraph(lines: readonly Line[], at: number, edge: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  return (
    line !== undefined && next !== undefined && !isIndented(next) && line.indent + line.width >= edge - 1.6
  )
}
