import { foldMarks } from '../lines/fold-marks.ts'
import { listUnits } from '../lines/letters.ts'
import { readCues } from '../marks/cues.ts'
import { isIndexEntry } from '../marks/index-entry.ts'
import { areOffices, isPrize, readName } from './list-lines.ts'

const LEAST_ROWS = 3
/** A longer line is no row, whatever stands in it. */
const LONGEST_ROW = 1000
const LONGEST_CELL = 14
/** Where marks part them, cells may be longer. */
const LONGEST_MARKED_CELL = 22
/** Tabs, wide spaces, bars, or the dots that lead from one cell to the next. */
const WIDE_GAP = /\t| {2,}|　+|[|｜]|…{2,}|\.{4,}|·{3,}/u
const TIME = /^\d{1,2}\s?[:：]\s?\d{2}/u
const NUMBER = /^[+\-−—￥$]?\d/u

/**
 * Marks the lines that are rows of a table: three or more below each other, cut into cells alike, numbers among them.
 * Cells are parted by tabs, bars or wide gaps; by single spaces only where nearly all rows have as many cells.
 */
export function findRows(texts: readonly string[]): boolean[] {
  const found = texts.map(() => false)
  const rows = texts.map(readCells)
  markRuns(rows, found, isTable)
  markGroups(texts, rows, found)
  markRuns(texts.map(isPrize), found, (run) => run.length >= LEAST_ROWS)
  markRuns(texts.map(readName), found, areOffices)
  return found
}

/** Marks every run of rows, one below the other, that passes. */
function markRuns<T>(
  rows: readonly (T | undefined)[],
  found: boolean[],
  passes: (run: readonly T[]) => boolean,
): void {
  let first = 0
  for (let at = 0; at <= rows.length; at++) {
    if (rows[at] !== undefined && rows[at] !== false) continue
    const run = rows.slice(first, at).filter((row) => row !== undefined)
    if (passes(run)) found.fill(true, first, at)
    first = at + 1
  }
}

/** The name of a group of rows: 男子组, 体育频道. */
const GROUP = /^[\p{Script=Han}A-Z\d（）()·]{2,10}$/u

/** Rows in groups, each below its name: a table whose runs may be short. */
function markGroups(texts: readonly string[], rows: readonly (Row | undefined)[], found: boolean[]): void {
  for (let first = 0; first < texts.length; ) {
    let end = first
    while (end < texts.length && (rows[end]?.wide || GROUP.test(texts[end]?.trim() ?? ''))) end++
    markGroup(rows, found, first, end)
    first = Math.max(end, first + 1)
  }
}

/** Marks the rows from `first` to `end` with the names between them and the one above, where these are groups of a table. */
function markGroup(rows: readonly (Row | undefined)[], found: boolean[], first: number, end: number): void {
  if (end - first < LEAST_ROWS + 1) return
  const group = rows.slice(first, end)
  const isWide = (row: Row | undefined): row is Row => row?.wide === true
  const top = group.findIndex(isWide)
  const last = group.findLastIndex(isWide)
  if (top < 0) return
  const inner = group.slice(top, last + 1)
  const isNamed = inner.every((row, at) => isWide(row) || isWide(inner[at + 1]))
  const run = inner.filter(isWide)
  if (run.length < inner.length && isNamed && isTable(run))
    found.fill(true, first + Math.max(0, top - 1), first + last + 1)
}

interface Row {
  cells: string[]
  wide: boolean
  /** By more than a wide space. */
  parted: boolean
}

/** The cells of a line that may be a row; undefined where it has sentences or but one cell, or leads to another page. */
function readCells(text: string): Row | undefined {
  if (text.length > LONGEST_ROW || !mayBeRow(text)) return undefined
  const line = text
    .trim()
    .replace(/^\||\|$/gu, '')
    .trim()
  if (/[。；！？]|^[（(【].*[)）】]$/u.test(line) || isIndexEntry(foldMarks(line))) return undefined
  const wide = WIDE_GAP.test(line)
  const cells = line.split(wide ? WIDE_GAP : /\s+/u).map((cell) => cell.trim())
  if (cells.length < 2 || cells.some((cell) => cell.length > (wide ? LONGEST_MARKED_CELL : LONGEST_CELL)))
    return undefined
  return { cells, wide, parted: /\t|[|｜]|…{2,}/u.test(line) }
}

const GAP = 2
/** What ends a sentence, and what may part cells. */
const cuesOf = readCues(['。；！？', `|｜…·.${listUnits(/\s/gu).join('')}`])
/** It has no sentence, and what may part cells. */
const mayBeRow = (text: string): boolean => cuesOf(text) === GAP

/** Two rows of as many cells, three or more, clearly parted. */
const arePair = ([first, second]: readonly Row[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  first.parted &&
  second.parted &&
  first.cells.length >= 3 &&
  first.cells.length === second.cells.length

/** The rule under the head of a table: |---|---| */
const isRule = ({ cells }: Row): boolean => cells.every((cell) => /^:?-{2,}:?$/u.test(cell))

function isTable(run: readonly Row[]): boolean {
  const rows = run.filter((row) => !isRule(row))
  if (rows.length >= 2 && rows.length < run.length) return true
  if (rows.length < LEAST_ROWS) return arePair(rows)
  const numbered = rows.filter(({ cells }) => cells.slice(1).some((cell) => NUMBER.test(cell))).length
  if (rows.every(({ wide, cells }) => wide && cells.length >= 3)) return true
  if (rows.every(({ wide, cells }) => wide && TIME.test(cells[0] ?? ''))) return true
  if (rows.every(({ cells }) => cells.length >= 3 && cells.slice(1).some((cell) => TIME.test(cell))))
    return true
  if (rows.length > LEAST_ROWS && areEven(rows)) return true
  const usual = usualLength(rows)
  const even = rows.filter(({ cells }) => cells.length === usual).length
  return usual >= 2 && even >= rows.length * 0.7 && numbered >= rows.length - 1 && numbered >= LEAST_ROWS - 1
}

/** Three short cells or more in every row, as many in each. */
const areEven = (rows: readonly Row[]): boolean => {
  const [first] = rows
  return rows.every(
    ({ cells }) =>
      cells.length >= 3 && cells.length === first?.cells.length && cells.every(({ length }) => length <= 8),
  )
}

function usualLength(rows: readonly Row[]): number {
  const times = new Map<number, number>()
  for (const { cells } of rows) times.set(cells.length, (times.get(cells.length) ?? 0) + 1)
  return [...times].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0]
}
