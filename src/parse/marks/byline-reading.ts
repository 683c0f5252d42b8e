import type { BylineRole } from '../../record/article.ts'
import { isWord, mayBeName, type NamesFound, readNames, readUnit, splitNames } from './names.ts'
import { lengthOfNamesBeforePlace, readReported } from './reported.ts'
import { hasSurname } from './surnames.ts'
import { endsInTask, lengthOfLent, readLabel, readTask } from './tasks.ts'
import { readTitle } from './titles.ts'

/** The words of a line within its marks and brackets; both forms have the same offsets. */
export interface BylineLine {
  raw: string
  folded: string
  /** A mark or brackets set it off: a name there is hardly a word. */
  isMarked: boolean
}

interface Named {
  name: string
  role: BylineRole
}

/** What has been read of the line so far. */
export interface Reading {
  bylines: Named[]
  /** Offices that stand in place of a name, or beside one. */
  units: Named[]
  role: BylineRole
  isTitled: boolean
  /** Tasks stand before the names: 文/张三 图/李四. */
  isLabelled: boolean
  /** The last label is that of pictures: 图/本报记者 李四 took them, whatever the title. */
  labelsPictures: boolean
  isBareTitle: boolean
  /** The last title has no newsroom and no rank: 记者 手记 is no byline. */
  isUnranked: boolean
  /** 编辑 and 校对 behind who wrote it. */
  isStaff: boolean
  isReader: boolean
  /** A title or label was read, and no name behind it. */
  expectsName: boolean
  /** Words of more than one character tell a task behind the names: 口述, 整理, 专题报道. */
  hasTask: boolean
  /** Words behind the names that hardly follow anything else: 王静摄, but not 高原摄影. */
  isSetOff: boolean
  pictures: boolean
  reports: boolean
  place: string | null
  /** Where the place of the report stands right behind a name, -1 for nowhere. */
  placeAt: number
  /** A school or class stands before the name. */
  isPupil: boolean
  /** How many names have a task already. */
  done: number
}

const SEPARATOR = /^[\s、,，/|;；丨]+/u
const LOOSE_TASK = /^(?:摄影|图片|综合|报道|报导|文|图|翻译|采访|编辑)$/u
/** A photographer wrote, too: 摄影记者 王静 文/图. */
const WRITES = /文|报[道导]/u
/** Who the person is that was named: 王静（江城大学教授）, 王静（本报记者）. */
const NOTE = /^\s?\(((?:[^()。，；]|\([^()]{1,6}\)){2,24})\)/u
/** Who taught the pupil, beside the name: no writer. */
const TEACHER =
  /^\s*[(（]?\s?(?:指导|辅导|推荐|指导和推荐)(?:教师|老师)\s?[:：]?\s*\p{Script=Han}{1,2}\s?\p{Script=Han}{1,2}\s?[)）]?(?=$|[\s、,，)])/u
const OCCUPATION =
  /(?:教授|研究员|博士|硕士|学者|作家|诗人|记者|编辑|律师|医生|医师|主任|院长|校长|处长|局长|教师|老师|评论员|评论人|撰稿人|大学|学院|研究[院所]|中学|小学|学校|医院|公司|作协|协会|局|委员|代表|读者|市民|村民|居民|学生|职员|职工|工人|农民|退休干部)$/u

/** Reads the line from end to end; undefined where any word of it belongs to no byline. */
export function readBylineLine(line: BylineLine): Reading | undefined {
  const reading: Reading = {
    bylines: [],
    units: [],
    role: 'contributor',
    isTitled: false,
    isLabelled: false,
    labelsPictures: false,
    isBareTitle: false,
    isUnranked: false,
    isStaff: false,
    isReader: false,
    expectsName: false,
    hasTask: false,
    isSetOff: false,
    pictures: false,
    reports: false,
    place: null,
    placeAt: -1,
    isPupil: false,
    done: 0,
  }
  for (let at = 0; at < line.folded.length; ) {
    const length = readOn(line, at, reading)
    if (length === 0) return undefined
    at += length
  }
  if (reading.bylines.length === 0 && (reading.isTitled || line.isMarked)) reading.bylines = reading.units
  return reading
}

/** Reads the next words; gives their length, 0 where they belong to no byline. */
function readOn(line: BylineLine, at: number, reading: Reading): number {
  const rest = line.folded.slice(at)
  const separator = SEPARATOR.exec(rest)?.[0]
  if (separator !== undefined) return separator.length
  const taught = reading.bylines.length > 0 ? TEACHER.exec(rest) : null
  if (taught) return taught[0].length
  return (
    takeLabel(rest, reading) ||
    takeLent(rest, reading) ||
    takeTask(rest, reading) ||
    takeTitle(rest, reading) ||
    takeReported(line, at, reading) ||
    takeUnit(line, at, reading) ||
    takeNote(line, rest, reading) ||
    takeNames(line, at, reading)
  )
}

function takeLabel(rest: string, reading: Reading): number {
  const follows = reading.bylines.length > 0 && !reading.isLabelled
  if (follows && (reading.expectsName || !reading.isTitled || endsInTask(rest))) return 0
  const label = readLabel(rest, follows)
  if (!label || lengthOfLent(rest) > 0) return 0
  reading.isLabelled = true
  reading.isTitled = true
  reading.expectsName = true
  reading.role = label.role ?? 'contributor'
  reading.labelsPictures = label.role === 'photographer'
  if (label.pictures) reading.pictures = true
  return label.length
}

const takeLent = (rest: string, reading: Reading): number =>
  reading.bylines.length > 0 && !reading.expectsName ? lengthOfLent(rest) : 0

function takeTask(rest: string, reading: Reading): number {
  if (reading.bylines.length === 0 || reading.expectsName) return 0
  const task = readTask(rest)
  if (!task) return 0
  const words = rest.slice(0, task.length)
  if (task.pictures) reading.pictures = true
  if (/报[道导]$/u.test(words)) reading.reports = true
  noteTask(words, task.role, reading)
  return task.length
}

function noteTask(words: string, role: BylineRole | null, reading: Reading): void {
  if (words.length > 1) reading.hasTask = true
  if (!LOOSE_TASK.test(words)) reading.isSetOff = true
  for (const byline of reading.bylines.slice(reading.done))
    byline.role = role ?? (byline.role === 'photographer' && WRITES.test(words) ? 'reporter' : byline.role)
  reading.done = reading.bylines.length
}

/** 台北报导 before more words. */
const REPORTED_FROM = /^\p{Script=Han}{2,8}报[道导](?=[\s、,，])/u

/** From where, or how, the report comes. */
function takeReported({ raw, folded }: BylineLine, at: number, reading: Reading): number {
  if (reading.bylines.length === 0 || reading.expectsName) return 0
  const isPlace = at === reading.placeAt || /\/\s*$/u.test(folded.slice(0, at))
  const rest = folded.slice(at)
  const found = readReported((isPlace ? REPORTED_FROM.exec(rest)?.[0] : undefined) ?? rest, isPlace)
  if (!found) return 0
  if (found.place) reading.place = raw.slice(at + found.place[0], at + found.place[1]).trim()
  reading.reports = true
  noteTask(folded.slice(at, at + found.length), null, reading)
  return found.length
}

function takeTitle(rest: string, reading: Reading): number {
  const title = readTitle(rest)
  if (!title) return 0
  reading.role = reading.labelsPictures ? 'photographer' : title.role
  reading.isTitled = true
  reading.expectsName = true
  reading.isReader = title.isReader
  if (title.role === 'photographer') reading.pictures = true
  const gap = /^\s*[:/|]?\s*/u.exec(rest.slice(title.words.length))?.[0].length ?? 0
  reading.isBareTitle = title.isBare && gap === 0
  reading.isUnranked = title.isBare
  reading.isStaff = title.isStaff && reading.bylines.length > 0
  return title.words.length + gap
}

/** An office in place of a name, or the office of the person that is named behind it. */
function takeUnit({ raw, folded, isMarked }: BylineLine, at: number, reading: Reading): number {
  const unit = readUnit(folded.slice(at), isMarked || reading.isTitled)
  if (!unit) return 0
  if (unit.pupil) reading.isPupil = true
  if (unit.writes) reading.units.push({ name: raw.slice(at, at + unit.length), role: reading.role })
  return unit.length
}

/** Who the person is that was named before, in brackets. */
function takeNote({ isMarked }: BylineLine, rest: string, reading: Reading): number {
  if (reading.bylines.length === 0 || reading.expectsName) return 0
  const [whole, words = ''] = NOTE.exec(rest) ?? []
  if (whole === undefined) return 0
  return isMarked || reading.isTitled || OCCUPATION.test(words.trim()) ? whole.length : 0
}

function takeNames({ raw, folded }: BylineLine, at: number, reading: Reading): number {
  const rest = folded.slice(at)
  const glued = readGlued(rest, reading)
  const found =
    glued ?? readNames(rest, (offset) => stopsAt(rest, offset), reading.isTitled, reading.done === 0)
  if (!found || (isBehindReport(reading) && !readTask(rest.slice(found.end).trimStart()))) return 0
  if (glued) reading.placeAt = at + glued.end
  for (const { from, to } of found.names) {
    const name = rest.slice(from, to).replace(/\s/gu, '')
    const isDoubtful = reading.isBareTitle || (reading.done > 0 && !reading.expectsName)
    if (!mayBeName(name) || (isDoubtful && (!hasSurname(name) || isWord(name)))) return 0
    if (reading.isUnranked && !hasSurname(name) && isWord(name)) return 0
    if (!reading.isStaff)
      reading.bylines.push({ name: raw.slice(at + from, at + to).replace(/\s/gu, ''), role: reading.role })
  }
  reading.isBareTitle = false
  reading.expectsName = false
  return found.end
}

/** 记者王静/台北报导　连日豪雨: what follows is the report, unless a task follows it. */
const isBehindReport = ({ reports, place, expectsName }: Reading): boolean =>
  reports && place !== null && !expectsName

const stopsAt = (rest: string, offset: number): boolean =>
  readTitle(rest.slice(offset)) !== undefined ||
  readTask(rest.slice(offset)) !== undefined ||
  rest.startsWith('发自', offset)

/** Names with the place of the report right behind them. */
function readGlued(rest: string, { isTitled }: Reading): NamesFound | undefined {
  const length = isTitled ? lengthOfNamesBeforePlace(rest) : 0
  if (length < 2 || length > 6) return undefined
  const words = rest.slice(0, length)
  return /\s/u.test(words) ? { names: [{ from: 0, to: length }], end: length } : splitNames(words)
}
