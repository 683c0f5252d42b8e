import { beginsWithDash, endsInDash } from '../lines/characters.ts'
import type { Line } from '../lines/line.ts'
import type { Block } from './block.ts'
import { marksOfLine } from './line-marks.ts'

const LEAST_VERSES = 4
/** So many verses are a stanza where another stands beside them. */
const LEAST_OF_A_STANZA = 3
/** So many are where each of them ends in a mark and another such stanza stands beside them. */
const LEAST_OF_A_COUPLET = 2
const LONGEST_VERSE = 17

/** Marks the blocks that are stanzas of a poem. */
export function findVerses(blocks: readonly Block[]): void {
  const plain = blocks.map(({ table, upright, lines }) =>
    !table && !upright && !isHeading(lines) && arePlain(lines) ? lines.length : 0,
  )
  const marked = blocks.map(({ table, lines }) => (!table && areMarked(lines) ? lines.length : 0))
  const beside = (lengths: readonly number[], at: number): number =>
    Math.max(lengths[at - 1] ?? 0, lengths[at + 1] ?? 0)
  blocks.forEach((block, at) => {
    const length = plain[at] ?? 0
    const couplet = marked[at] ?? 0
    block.verse ||=
      length >= LEAST_VERSES ||
      (length >= LEAST_OF_A_STANZA && beside(plain, at) >= LEAST_OF_A_STANZA) ||
      (couplet >= LEAST_VERSES && areEven(block.lines)) ||
      (couplet >= LEAST_OF_A_COUPLET && beside(marked, at) === couplet)
  })
  for (const [first, end] of findSingleVerses(blocks))
    for (const block of blocks.slice(first, end)) block.verse = true
}

/** So many verses in a row, each a block by itself, are a poem: fewer where each ends in a mark. */
const LEAST_SINGLE = 6
const LEAST_SINGLE_MARKED = 4

/** Where blocks of one verse each follow each other: the first, and the one behind the last. */
function findSingleVerses(blocks: readonly Block[]): [number, number][] {
  const found: [number, number][] = []
  let first = 0
  for (let at = 0; at <= blocks.length; at++) {
    const block = blocks[at]
    if (block && isSingle(block) && !leadsOn(blocks[at - 1], block) && !isWider(blocks[at - 1], block))
      continue
    const run = takeTitle(blocks, first, at)
    const end = takeNextTitle(blocks, run, takeHeadings(blocks, run, at))
    if (isPoem(blocks.slice(run, end))) found.push([run, end])
    first = block && isSingle(block) ? at : at + 1
  }
  return found
}

const isSingle = ({ table, upright, lines }: Block): boolean => {
  const [line] = lines
  return (
    !table &&
    !upright &&
    lines.length === 1 &&
    line !== undefined &&
    isVerseLine(line) &&
    !marksOfLine(line).byline
  )
}

/** More space than within the poem stands before a block. */
const isWider = (above: Block | undefined, { lines }: Block): boolean =>
  (above?.lines[0]?.blanks ?? 0) < (lines[0]?.blanks ?? 0) && (lines[0]?.blanks ?? 0) > 1

/** What opens a run is the poem's title, unless who wrote it stands above. */
function takeTitle(blocks: readonly Block[], first: number, end: number): number {
  const [title, next] = [blocks[first]?.lines[0], blocks[first + 1]?.lines[0]]
  if (!title || !next || end - first < 2) return first
  if (endsInMark(title) || (title.indent === next.indent && title.indent > 0)) return first
  const above = blocks[first - 1]?.lines.at(-1)
  const isSigned = above !== undefined && marksOfLine(above).byline !== undefined
  return isSigned ? first : first + 1
}

/** Behind verses that end in marks, lines that do not are the next headings. */
function takeHeadings(blocks: readonly Block[], first: number, end: number): number {
  const ends = blocks.slice(first, end).map(({ lines }) => lines.every(endsInMark))
  return ends.filter(Boolean).length >= LEAST_SINGLE_MARKED ? first + ends.lastIndexOf(true) + 1 : end
}

/** What closes a run is the title of the next poem, where it is not indented as the verses are, or who wrote that stands below it. */
function takeNextTitle(blocks: readonly Block[], first: number, end: number): number {
  const [before, last] = [blocks[end - 2]?.lines[0], blocks[end - 1]?.lines[0]]
  if (!before || !last || end - first < 2) return end
  const [name, verse] = [blocks[end]?.lines[0], blocks[end + 1]]
  const isTitled = name !== undefined && marksOfLine(name).byline !== undefined
  const leads = isTitled && verse !== undefined && isSingle(verse) && name.blanks <= last.blanks
  return last.indent < before.indent || leads ? end - 1 : end
}

/** A dash between two lines. */
const leadsOn = (above: Block | undefined, { lines }: Block): boolean =>
  endsInDash(above?.lines[0]?.text ?? '') || beginsWithDash(lines[0]?.text ?? '')

const endsInMark = ({ text }: Line): boolean => /[，,。；;！？!?…]$/u.test(text)

const isPoem = (run: readonly Block[]): boolean =>
  haveFewColons(run.flatMap(({ lines }) => lines)) &&
  (run.length >= LEAST_SINGLE ||
    (run.length >= LEAST_SINGLE_MARKED && run.every(({ lines }) => lines.every(endsInMark))))

/** Few lines, one of which leads to the next with a dash, or from the one before: kicker, headline, deck. */
const isHeading = (lines: readonly Line[]): boolean =>
  lines.length <= 5 &&
  lines.some(
    ({ text }, at) => (at < lines.length - 1 && endsInDash(text)) || (at > 0 && beginsWithDash(text)),
  )

/** A short line of nothing but words, which may end in a mark. */
export const isVerseLine = ({ width, level, marker, text }: Line): boolean =>
  width <= LONGEST_VERSE && level === 0 && marker === '' && !/[：:]$|[（(\d\s]|[。；;、！？!?]./u.test(text)

/** Verses without punctuation, but for what ends them; of some length, few of them with a comma inside. */
const arePlain = (lines: readonly Line[]): boolean =>
  lines.length > 1 &&
  !(lines.length < LEAST_VERSES && fillsEvenly(lines)) &&
  haveFewColons(lines) &&
  lines.every((line) => isVerseLine(line) && !/[。；;]/u.test(line.text)) &&
  haveFewCommas(lines)

/** Who speaks in a poem: 问一次：谁. Where many lines have a colon, they are labelled. */
const haveFewColons = (lines: readonly Line[]): boolean =>
  lines.filter(({ text }) => /[：:]/u.test(text)).length <= lines.length / 4

const haveFewCommas = (lines: readonly Line[]): boolean => {
  const parted = lines.filter(({ text }) => /[，,]./u.test(text)).length
  return parted === 0 || (lines.length >= LEAST_VERSES && parted <= lines.length * 0.4 && areOpen(lines))
}

/** Free verse: its lines end in words, and are of many lengths, none of which fills a column. */
const areOpen = (lines: readonly Line[]): boolean => {
  const widths = lines.map(({ width }) => Math.round(width))
  return lines.every((line) => !endsInMark(line)) && new Set(widths).size >= lines.length / 2
}

/** Verses that each end in a mark; at most one comma stands inside, as in 一夜西风过驿楼，满江红叶拥归舟。 */
const areMarked = (lines: readonly Line[]): boolean =>
  lines.length > 1 &&
  lines.every(
    (line) =>
      isVerseLine(line) &&
      !/[：:]/u.test(line.text) &&
      /^(?:[^，,]{2,14}|[^，,]{2,8}[，,][^，,]{2,8})[，,。；;！？!?…]$/u.test(line.text),
  )

const areEven = (lines: readonly Line[]): boolean => {
  const widths = lines.map(({ width }) => width)
  return Math.max(...widths) - Math.min(...widths) <= 2
}

/** The lines of a paragraph fill its column, all but the last. */
const fillsEvenly = (lines: readonly Line[]): boolean => {
  const widths = lines.slice(0, -1).map(({ width }) => width)
  return Math.max(...widths) - Math.min(...widths) <= 1 && (lines.at(-1)?.width ?? 0) !== widths[0]
}
