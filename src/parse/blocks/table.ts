const LEAST_ROWS = 3
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
  markRuns(texts.map(readCells), found, isTable)
  markRuns(texts.map(readEntry), found, isList)
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
    if (rows[at]) continue
    const run = rows.slice(first, at).filter((row) => row !== undefined)
    if (passes(run)) found.fill(true, first, at)
    first = at + 1
  }
}

/** 一等奖：林波新 朱伟雷 */
const PRIZE =
  /^(?:(?:特等|[一二三四五六]等|优[秀胜异良]|最佳\p{Script=Han}{0,6}|入[围选]|鼓励|组织|纪念|[金银铜])奖|第[一二三四五六七八九十\d]{1,2}名|[冠亚季殿]军|[甲乙丙丁A-D]组)\s?[：:]?\s?\S/u
const OFFICE = /^[\p{Script=Han}（）()]{3,14}$/u
const OFFICE_END =
  /(?:公司|[局会院校厅处署所厂社馆部委站队]|办公室|委员会|大学|学校|中学|小学|幼儿园|中心|政府|银行|街道|支行|商场|酒店|集团|社区|村|乡|镇)$/u

/** A line of a list: who won a prize, or the name of an office alone. */
const readEntry = (text: string): 'prize' | 'office' | 'name' | undefined => {
  const line = text.trim()
  if (/[。；！？，]/u.test(line) || line.length > 60) return undefined
  if (PRIZE.test(line)) return 'prize'
  if (!OFFICE.test(line)) return undefined
  return OFFICE_END.test(line) ? 'office' : 'name'
}

/** Three lines or more of prizes, or of names that mostly are those of offices. */
const isList = (run: readonly ('prize' | 'office' | 'name')[]): boolean => {
  const count = (kind: string): number => run.filter((entry) => entry === kind).length
  return run.length >= LEAST_ROWS && (count('prize') === run.length || count('office') >= run.length * 0.7)
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
  if (cells.length < 2 || cells.some((cell) => cell.length > (wide ? LONGEST_MARKED_CELL : LONGEST_CELL)))
    return undefined
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
