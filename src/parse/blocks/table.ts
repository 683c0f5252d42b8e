const LEAST_ROWS = 3
const LONGEST_CELL = 14
/** Tabs, wide spaces, bars, or the dots that lead from one cell to the next. */
const WIDE_GAP = /\t| {2,}|　+|[|｜]|…{2,}|\.{4,}|·{3,}/u
const TIME = /^\d{1,2}\s?[:：]\s?\d{2}/u
const NUMBER = /^[+\-−—￥$]?\d/u

/**
 * Marks the lines that are rows of a table: three or more below each other, cut into cells alike, numbers among them.
 * Cells are parted by tabs, bars or wide gaps; by single spaces only where nearly all rows have as many cells.
 */
export function findRows(texts: readonly string[]): boolean[] {
  const rows = texts.map(readCells)
  const found = rows.map(() => false)
  let first = 0
  for (let at = 0; at <= rows.length; at++) {
    if (rows[at]) continue
    const run = rows.slice(first, at).filter((row) => row !== undefined)
    if (isTable(run)) found.fill(true, first, at)
    first = at + 1
  }
  return found
}

interface Row {
  cells: string[]
  wide: boolean
}

/** The cells of a line that may be a row; undefined where it has sentences or but one cell. */
function readCells(text: string): Row | undefined {
  const line = text
    .trim()
    .replace(/^\||\|$/gu, '')
    .trim()
  if (/[。；！？]/u.test(line)) return undefined
  const wide = WIDE_GAP.test(line)
  const cells = line.split(wide ? WIDE_GAP : /\s+/u).map((cell) => cell.trim())
  if (cells.length < 2 || cells.some((cell) => cell.length > LONGEST_CELL)) return undefined
  return { cells, wide }
}

function isTable(rows: readonly Row[]): boolean {
  if (rows.length < LEAST_ROWS) return false
  const numbered = rows.filter(({ cells }) => cells.slice(1).some((cell) => NUMBER.test(cell))).length
  if (rows.every(({ wide, cells }) => wide && cells.length >= 3)) return true
  if (rows.every(({ wide, cells }) => wide && TIME.test(cells[0] ?? ''))) return true
  const usual = usualLength(rows)
  const even = rows.filter(({ cells }) => cells.length === usual).length
  return usual >= 2 && even >= rows.length * 0.7 && numbered >= rows.length - 1 && numbered >= LEAST_ROWS - 1
}

function usualLength(rows: readonly Row[]): number {
  const times = new Map<number, number>()
  for (const { cells } of rows) times.set(cells.length, (times.get(cells.length) ?? 0) + 1)
  return [...times].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0]
}
