import type { Byline, BylineRole } from '../../record/article.ts'
import { foldMarks } from '../lines/fold-marks.ts'
import { recogniseSource } from './byline-source.ts'
import { isPlainName, isWord, mayBeName, readNames, readUnit } from './names.ts'
import { hasSurname } from './surnames.ts'
import { readLabel, readReportedFrom, readTask } from './tasks.ts'
import { readTitle } from './titles.ts'

/** A line that is nothing but a byline. */
export interface BylineMark {
  /** Empty where the line tells about the author without naming him: 作者系江城大学教授. */
  bylines: Byline[]
  /** True where a title such as 本报记者 or a task such as 文/ stands in it; names alone are weaker evidence. */
  titled: boolean
  /** The words that close it: 摄 or 摄影报道 make it a picture's, too. */
  pictures: boolean
}

const OPENING_MARKS = /^[□◎■●▲◆◇○△☆★☉⊙⊕◉▓❖✎✍▌▍▎※►▶·•\-—－*]+\s*/u
/** By Wang Jing */
const IN_ENGLISH = /^[Bb]y ([A-Z][\p{L}'’.-]{0,20}(?: [A-Z][\p{L}'’.-]{0,20}){1,3})$/u
const BRACKETS = /^[(【[〔〖](?=[^()【】[\]〔〕〖〗]+[)】\]〕〗]$)/u
const SEPARATOR = /^[\s、,，/|;；]+/u
const LOOSE_TASK = /^(?:摄影|图片|综合|报道|报导|文|图|翻译|采访|编辑)$/u
const LONGEST = 80
const MOST_NAMES = 12
/** So many names may stand without a title. */
const MOST_PLAIN_NAMES = 3

/**
 * Recognises a line that holds nothing but a byline, such as `薛利超 本报记者 翟新群`, `□ 记者 张三 文/图`,
 * `採訪、撰文／張三`, `記者張三／台北報導` or `（据新华社）`. Returns undefined where any word of it is neither title nor
 * task nor name.
 */
export function recogniseByline(text: string): BylineMark | undefined {
  if (text.length > LONGEST || text.length < 2) return undefined
  const as = text.replace(/\s+/gu, ' ').trim()
  const line = openLine(text)
  const author = IN_ENGLISH.exec(line.raw)?.[1]
  if (author !== undefined)
    return { bylines: [{ name: author, role: 'contributor', as }], titled: true, pictures: false }
  const source = recogniseSource(line.folded, line.isMarked)
  if (source) return { bylines: source.map((byline) => ({ ...byline, as })), titled: true, pictures: false }
  const reading = readLine(line)
  if (!reading) return undefined
  const bylines = reading.bylines.map(({ name, role }) => ({ name, role, as }))
  return { bylines, titled: reading.isTitled || reading.hasTask, pictures: reading.pictures }
}

/** The words of a line within its marks and brackets; both forms have the same offsets. */
interface Line {
  raw: string
  folded: string
  /** A mark or brackets set it off: a name there is hardly a word. */
  isMarked: boolean
}

function openLine(text: string): Line {
  const folded = foldMarks(text)
  let from = folded.length - folded.trimStart().length
  let to = folded.trimEnd().length
  const marks = OPENING_MARKS.exec(folded.slice(from, to))?.[0].length ?? 0
  from += marks
  const brackets = BRACKETS.test(folded.slice(from, to))
  if (brackets) [from, to] = [from + 1, to - 1]
  const inner = folded.slice(from, to)
  from += inner.length - inner.trimStart().length
  to = from + inner.trim().length
  return { raw: text.slice(from, to), folded: folded.slice(from, to), isMarked: marks > 0 || brackets }
}

interface Reading {
  bylines: { name: string; role: BylineRole }[]
  /** Offices that stand in place of a name, or beside one. */
  units: { name: string; role: BylineRole }[]
  role: BylineRole
  isTitled: boolean
  /** Tasks stand before the names: 文/张三 图/李四. */
  isLabelled: boolean
  isBareTitle: boolean
  isReader: boolean
  /** A title or label was read, and no name behind it. */
  expectsName: boolean
  /** Words of more than one character tell a task behind the names: 口述, 整理, 专题报道. */
  hasTask: boolean
  /** Words behind the names that hardly follow anything else: 王静摄, but not 高原摄影. */
  isSetOff: boolean
  pictures: boolean
  /** How many names have a task already. */
  done: number
}

function readLine(line: Line): Reading | undefined {
  const reading: Reading = {
    bylines: [],
    units: [],
    role: 'contributor',
    isTitled: false,
    isLabelled: false,
    isBareTitle: false,
    isReader: false,
    expectsName: false,
    hasTask: false,
    isSetOff: false,
    pictures: false,
    done: 0,
  }
  for (let at = 0; at < line.folded.length; ) {
    const length = readOn(line, at, reading)
    if (length === 0) return undefined
    at += length
  }
  if (reading.bylines.length === 0 && (reading.isTitled || line.isMarked)) reading.bylines = reading.units
  return isCredible(reading, line.isMarked || reading.isSetOff) ? reading : undefined
}

/** Names that stand alone must look like names. */
function isCredible({ bylines, units, isTitled, isReader }: Reading, isMarked: boolean): boolean {
  if (bylines.length === 0 || bylines.length > MOST_NAMES) return false
  if (isTitled && !isReader) return true
  if (isMarked && units.length === bylines.length) return true
  if (bylines.length > MOST_PLAIN_NAMES) return false
  return bylines.every(({ name }) => isPlainName(foldMarks(name), isMarked))
}

/** Reads the next words; gives their length, 0 where they belong to no byline. */
function readOn({ raw, folded }: Line, at: number, reading: Reading): number {
  const rest = folded.slice(at)
  const separator = SEPARATOR.exec(rest)?.[0]
  if (separator !== undefined) return separator.length
  return (
    takeLabel(rest, reading) ||
    takeTask(rest, reading) ||
    takeTitle(rest, reading) ||
    takeUnit(raw, folded, at, reading) ||
    takeNames(raw, folded, at, reading)
  )
}

function takeLabel(rest: string, reading: Reading): number {
  if (reading.bylines.length > 0 && !reading.isLabelled) return 0
  const label = readLabel(rest)
  if (!label) return 0
  reading.isLabelled = true
  reading.isTitled = true
  reading.expectsName = true
  reading.role = label.role ?? 'contributor'
  if (label.pictures) reading.pictures = true
  return label.length
}

function takeTask(rest: string, reading: Reading): number {
  if (reading.bylines.length === 0 || reading.expectsName) return 0
  const task = readTask(rest)
  const length = task?.length ?? readReportedFrom(rest)
  if (length > 1) reading.hasTask = true
  if (length > 0 && !LOOSE_TASK.test(rest.slice(0, length))) reading.isSetOff = true
  if (task?.pictures) reading.pictures = true
  for (const byline of reading.bylines.slice(reading.done)) byline.role = task?.role ?? byline.role
  if (length > 0) reading.done = reading.bylines.length
  return length
}

function takeTitle(rest: string, reading: Reading): number {
  const title = readTitle(rest)
  if (!title) return 0
  reading.role = title.role
  reading.isTitled = true
  reading.expectsName = true
  reading.isReader = title.isReader
  const gap = /^\s*[:/]?\s*/u.exec(rest.slice(title.words.length))?.[0].length ?? 0
  reading.isBareTitle = title.isBare && gap === 0
  return title.words.length + gap
}

/** An office in place of a name, or the office of the person that is named behind it. */
function takeUnit(raw: string, folded: string, at: number, reading: Reading): number {
  const unit = readUnit(folded.slice(at))
  if (!unit) return 0
  if (unit.writes) reading.units.push({ name: raw.slice(at, at + unit.length), role: reading.role })
  return unit.length
}

function takeNames(raw: string, folded: string, at: number, reading: Reading): number {
  const rest = folded.slice(at)
  const stops = (offset: number): boolean =>
    readTitle(rest.slice(offset)) !== undefined || readTask(rest.slice(offset)) !== undefined
  const found = readNames(rest, stops, reading.isTitled)
  if (!found) return 0
  for (const { from, to } of found.names) {
    const name = rest.slice(from, to).replace(/\s/gu, '')
    const isDoubtful = reading.isBareTitle || (reading.done > 0 && !reading.expectsName)
    if (!mayBeName(name) || (isDoubtful && (!hasSurname(name) || isWord(name)))) return 0
    reading.bylines.push({ name: raw.slice(at + from, at + to).replace(/\s/gu, ''), role: reading.role })
  }
  reading.isBareTitle = false
  reading.expectsName = false
  return found.end
}
