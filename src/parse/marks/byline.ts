import type { Byline } from '../../record/article.ts'
import { foldMarks } from '../lines/fold-marks.ts'
import { isHanUnit } from '../lines/letters.ts'
import { mayBeByline } from './byline-cues.ts'
import { readHome } from './byline-home.ts'
import { type BylineLine, type Reading, readBylineLine } from './byline-reading.ts'
import { recogniseAuthorNote, recogniseSource } from './byline-source.ts'
import { isPlainName } from './names.ts'
import { hasSurname } from './surnames.ts'

/** A line that is nothing but a byline. */
export interface BylineMark {
  /** Empty where the line tells about the author without naming him: 作者系江城大学教授. */
  bylines: Byline[]
  /** True where a title such as 本报记者 or a task such as 文/ stands in it; names alone are weaker evidence. */
  titled: boolean
  /** The words that close it: 摄 or 摄影报道 make it a picture's, too. */
  pictures: boolean
  /** It says that this is a report: 报道, 专访, 台北讯. */
  reports: boolean
  /** Where the report comes from, as printed. */
  place: string | null
  /** It tells about the author, below the text: 作者系江城大学教授. */
  note: boolean
}

const OPENING_MARKS = /^[□◎■●▲◆◇○△☆★☉⊙⊕◉▓❖✎✍▌▍▎※►▶·•丨|\-—－─―–*]+\s*/u
/** By Wang Jing */
const IN_ENGLISH = /^[Bb]y ([A-Z][\p{L}'’.-]{0,20}(?: [A-Z][\p{L}'’.-]{0,20}){1,3})$/u
const BRACKETS = /^[(【[〔〖](?=[^()【】[\]〔〕〖〗]+[)】\]〕〗]$)/u
/** （江苏）王静 */
const FROM_PLACE =
  /^\([\p{Script=Han}·]{2,8}\)\s?(\p{Script=Han}{2,4}|\p{Script=Han}(?:\s{1,2}\p{Script=Han}){1,2})$/u
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
  const line = openLine(text)
  const author = isHanUnit(line.raw.charCodeAt(0)) ? undefined : IN_ENGLISH.exec(line.raw)?.[1]
  if (author !== undefined) return markOf([{ name: author, role: 'contributor', as: wordsOf(text) }])
  const writer = FROM_PLACE.exec(line.folded)?.[1]
  if (writer !== undefined && isPlainName(writer.replace(/\s/gu, ''), true))
    return untitled(line.raw.slice(line.raw.length - writer.length), text)
  const source = recogniseSource(line.folded, line.isMarked)
  if (source) return markOf(source.map((byline) => ({ ...byline, as: wordsOf(text) })))
  const reading = mayBeByline(line.folded) ? readBylineLine(line) : undefined
  const home = reading?.isTitled ? undefined : readHome(line)
  if (home) return untitled(home, text)
  if (reading && isCredible(reading, line.isMarked || reading.isSetOff))
    return markOfReading(reading, wordsOf(text))
  const note = recogniseAuthorNote(line.folded)
  return note && { ...markOf(note.map((byline) => ({ ...byline, as: wordsOf(text) }))), note: true }
}

/** As printed. */
const wordsOf = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const untitled = (name: string, text: string): BylineMark => ({
  ...markOf([{ name: name.replace(/\s/gu, ''), role: 'contributor', as: wordsOf(text) }]),
  titled: false,
})

const markOf = (bylines: Byline[]): BylineMark => ({
  bylines,
  titled: true,
  pictures: false,
  reports: false,
  place: null,
  note: false,
})

const markOfReading = (reading: Reading, as: string): BylineMark => ({
  bylines: reading.bylines.map(({ name, role }) => ({ name, role, as })),
  titled: reading.isTitled || reading.hasTask,
  pictures: reading.pictures,
  reports: reading.reports,
  place: reading.place,
  note: false,
})

/** Takes marks and brackets off the line; most lines open with a Han character, and have neither. */
function openLine(text: string): BylineLine {
  const folded = foldMarks(text)
  let from = folded.length - folded.trimStart().length
  let to = folded.trimEnd().length
  if (isHanUnit(folded.charCodeAt(from)) && folded[from] !== '丨')
    return { raw: text.slice(from, to), folded: folded.slice(from, to), isMarked: false }
  const marks = OPENING_MARKS.exec(folded.slice(from, to))?.[0].length ?? 0
  from += marks
  const brackets = BRACKETS.test(folded.slice(from, to))
  if (brackets) [from, to] = [from + 1, to - 1]
  const inner = folded.slice(from, to)
  from += inner.length - inner.trimStart().length
  to = from + inner.trim().length
  return { raw: text.slice(from, to), folded: folded.slice(from, to), isMarked: marks > 0 || brackets }
}

/** Names that stand alone must look like names. */
function isCredible(
  { bylines, units, isTitled, isReader, isPupil, reports }: Reading,
  isMarked: boolean,
): boolean {
  if (bylines.length === 0 || bylines.length > MOST_NAMES) return false
  if (isTitled && !isReader) return true
  if (isPupil && bylines.length === 1) return true
  if (reports && bylines.every(({ name }) => hasSurname(foldMarks(name)))) return true
  if (isMarked && units.length === bylines.length) return true
  if (bylines.length > MOST_PLAIN_NAMES) return false
  return bylines.every(({ name }) => isPlainName(foldMarks(name), isMarked))
}
