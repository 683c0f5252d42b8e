import { endsSentence } from '../lines/characters.ts'
import type { Line } from '../lines/line.ts'
import { recogniseClosing } from '../marks/closing.ts'
import { recogniseCredit } from '../marks/credit.ts'
import { opensWithFormula, recogniseDateline } from '../marks/dateline.ts'
import { fillsLine, type Marks, recogniseMarks } from '../marks/marks.ts'
import { endsItem as endsNumber } from '../marks/notice-lines.ts'

/** The marks of a line's words. */
export function marksOfLine(line: Line): Marks {
  line.reading.marks ??= recogniseMarks(line.text)
  return line.reading.marks
}

/** True where the marks of the line leave nothing over. */
export const standsAlone = (line: Line): boolean => fillsLine(marksOfLine(line))

/** True where the line begins with the opening formula of a report. */
export function opensReport(line: Line): boolean {
  line.reading.opensReport ??= opensWithFormula(line.text.slice(0, 60))
  return line.reading.opensReport
}

/** Paragraphs are indented by two characters, which some engines make two half-width spaces. */
export const isIndented = (line: Line): boolean => line.indent >= 1

/** True where the line ends a sentence, or an item of small advertisements with its telephone number. */
export const endsItem = ({ text, folded }: Line): boolean => endsSentence(text) || endsNumber(folded)

const SALUTATION =
  /^(?:各位|尊敬的|亲爱的|敬爱的|致)?\p{Script=Han}{0,12}(?:同志|先生|女士|代表|委员|读者|编辑|朋友|同学|老师|领导|来宾|乡亲|市民)们?[:：]$/u

/** The line that addresses those whom a letter or speech is meant for: 各位代表：. */
export const isSalutation = ({ folded }: Line): boolean => SALUTATION.test(folded)

/** True where the opening of a report goes on from one line to the next: 本報記者王靜多倫 | 多報道 昨日. */
export function opensReportAcross(line: Line, next: Line): boolean {
  const opening = recogniseDateline(line.text + next.text.slice(0, 40))
  return opening !== undefined && opening.bylines.length > 0 && opening.end > line.text.length
}

/** True where names in brackets fill the line, with or without a title. */
export const signsInBrackets = (line: Line): boolean =>
  /^[（(〔【].*[)）〕】]$/u.test(line.text) && marksOfLine(line).byline !== undefined

/** True where the line opens as the legend of a picture does: 下图：, 图2：. */
export const depicts = (line: Line): boolean =>
  marksOfLine(line).legend?.depicts === true ||
  /^[(（]?图\s?[①-⑳\d一二三四五六七八九十]{1,2}[)）]?\s?[:：、.．]/u.test(line.text)

/** True where the line ends with the names that close a text, though it begins within the sentence or the brackets. */
export function closesWithByline(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (!line || !/[)）〕】]$/u.test(line.text)) return false
  return recogniseClosing((lines[at - 1]?.text ?? '') + line.text) !== undefined
}

/** True where the line ends with who took the picture, and its name does not go on below: the legend ends there. */
export const closesWithCredit = (line: Line, next: Line): boolean =>
  (marksOfLine(line).credit?.bylines.length ?? 0) > 0 &&
  !(next.text.length <= LONGEST_REST && recogniseCredit(line.text + next.text))

/** The end of a name that a line break cuts, its bracket included. */
const LONGEST_REST = 4

const LONGEST_CREDIT_REST = 14
const CREDIT_CUE = /[摄攝影供图圖绘繪]/u

/** True where the credit that the line before began goes on: （本報記 | 者王靜攝）. */
export const goesOnWithCredit = (before: Line, line: Line): boolean => {
  if (line.text.length > LONGEST_CREDIT_REST || !CREDIT_CUE.test(line.text)) return false
  const from = recogniseCredit(before.text + line.text)?.from ?? 0
  return from > 0 && from < before.text.length
}

/** True where a credit closes the words of the line. */
export const holdsCredit = (line: Line): boolean => (marksOfLine(line).credit?.from ?? 0) > 0

/** True where the line is nothing but a credit. */
export const isCredit = (line: Line): boolean => marksOfLine(line).credit?.from === 0
