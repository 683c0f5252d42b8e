import type { PublicationDate } from '../../record/article.ts'
import { type Day, endOfMonth, exists, weekdayOf } from './calendar.ts'
import { formatSpan } from './edtf.ts'
import { ARABIC, CHINESE, parseNumeral, parseYear } from './numerals.ts'

const NUMERAL = `(?:${ARABIC}|${CHINESE})`
const GAP = '[ \\u3000]{0,2}'
const WORDS = new RegExp(
  `((?:中华民国|民国)?${GAP}${NUMERAL}{1,4}${GAP}年)${GAP}(${NUMERAL}{1,3})${GAP}月(?:份|${GAP}(${NUMERAL}{1,3})${GAP}[日号])?`,
  'u',
)
const FIGURES = /(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/
const WEEKDAY = /(?:星期|礼拜|周)([一二三四五六日天])/u

/**
 * The date that a folio line prints: `2023年1月30日 星期一`, `二〇二三年一月三十日`, `民国二十年三月五日`, `2023.1.30`,
 * or a month. Null where no such day exists, or where the weekday that stands beside it is another one: then a digit
 * was misread.
 */
export function parseFolioDate(words: string): PublicationDate | null {
  const match = WORDS.exec(words) ?? FIGURES.exec(words)
  if (!match?.[1] || !match[2]) return null
  const year = parseYear(match[1].replace(/[ \u3000]/g, ''))
  const [month, day] = [parseNumeral(match[2]), match[3] ? parseNumeral(match[3]) : 1]
  if (year === null || month === null || day === null) return null
  const first: Day = { year, month, day }
  if (!exists(first) || (match[3] && contradicts(first, words))) return null
  const span = match[3] ? formatSpan(first, first) : formatSpan(first, endOfMonth(first))
  const edtf = span.edtf.replace('~', '')
  return { ...span, edtf, assumed: null, from: 'folio', evidence: match[0].trim() }
}

function contradicts(day: Day, words: string): boolean {
  const printed = WEEKDAY.exec(words)?.[1]
  return printed !== undefined && '日一二三四五六'.indexOf(printed.replace('天', '日')) !== weekdayOf(day)
}
