import { ARABIC, CHINESE, parseNumeral, parseYear } from './numerals.ts'
import { isPlanned } from './tense.ts'

/** The part of a month that a text names: 初, 中旬, 下旬, 底. */
export type PartOfMonth = 'early' | 'middle' | 'late' | 'end'

/** A date that a text names. */
export interface DateMention {
  /** The words of the text. */
  words: string
  /** UTF-16 offsets into the text: half-open. */
  at: number
  end: number
  /** The year as printed; null where the text gives none. */
  year: number | null
  /** The last year of a span, such as `2022—2024年`, whose first one is `year`. */
  until: number | null
  /** −1 for 去年, −2 for 前年, 0 for 今年; null without such a word. */
  yearsFromThis: number | null
  /** 1–12; null where only a year is named. */
  month: number | null
  part: PartOfMonth | null
  day: number | null
  /** True for days to come, deadlines and targets: they prove nothing. */
  planned: boolean
}

const YEAR = `(?:(?:中华民国|民国)(?:${ARABIC}{1,2}|${CHINESE}{1,4})|${ARABIC}{4}|${CHINESE}{4})[ \\u3000]?年`
const RELATIVE = '去年|前年|上年|今年|本年|明年|后年|同年|当年|次年|翌年|每年|历年|往年|农历|阴历|夏历'
const ARABIC_MONTH = `${ARABIC}{1,2}[ \\u3000]?月(?![龄嫂子饼球票租薪均供息])`
const ARABIC_DAY = `${ARABIC}{1,2}[ \\u3000]?[日号]`
const CHINESE_DATE = `(?:元|十[一二]?|[一二三四五六七八九])月(?:份|${CHINESE}{1,3}日)`
const PART = '(?:份|初|上旬|中旬|下旬|底|末)'

/** So far behind its beginning a date names its year or month at the latest. */
const REACH = 20
/** What a date can begin with, and that its year or month is near: most places of a text are passed over at once. */
const FIRST = `(?=(?:${ARABIC}|${CHINESE}|[中民去前上今本明后同当次翌每历往农阴夏])[^年月]{0,${REACH}}[年月])`

const DATE = new RegExp(
  `${FIRST}(?:(?<relative>${RELATIVE})[的，, ]?)?` +
    `(?:(?<from>(?<!${ARABIC})${ARABIC}{4})年?[—–~～至-]{1,2})?` +
    `(?:(?<year>(?<!${ARABIC}|${CHINESE})${YEAR})度?[ \\u3000]?)?` +
    `(?:(?<!${ARABIC}|[.．个第])(?:(?<month>${ARABIC_MONTH})[ \\u3000]?(?<day>${ARABIC_DAY})?|(?<chinese>${CHINESE_DATE}))(?<part>${PART})?)?`,
  'gu',
)

const PARTS = new Map<string, PartOfMonth>([
  ['初', 'early'],
  ['上旬', 'early'],
  ['中旬', 'middle'],
  ['下旬', 'late'],
  ['底', 'end'],
  ['末', 'end'],
])
const YEARS_FROM_THIS = new Map([
  ['今年', 0],
  ['本年', 0],
  ['去年', -1],
  ['上年', -1],
  ['前年', -2],
])

/** Years that hang on another sentence, repeat, or are not of the solar calendar: such a mention is passed over. */
const UNCLEAR_YEAR = /^(?:同年|当年|次年|翌年|每年|历年|往年|农历|阴历|夏历)$/

/** Every date in a text that names at least a year or a month, in order. Dates that cannot be are left out. */
export function findDateMentions(text: string): DateMention[] {
  const found: DateMention[] = []
  for (let at = 0; ; ) {
    const near = findNear(text, at)
    if (near < 0) return found
    DATE.lastIndex = Math.max(at, near - REACH)
    const match = DATE.exec(text)
    if (!match) return found
    const mention = toMention(match, text)
    if (mention) found.push(mention)
    at = match.index + (match[0].length || 1)
  }
}

/** Where the next year or month is named, -1 for nowhere. */
function findNear(text: string, from: number): number {
  const [year, month] = [text.indexOf('年', from), text.indexOf('月', from)]
  return year < 0 || (month >= 0 && month < year) ? month : year
}

function toMention(match: RegExpMatchArray, text: string): DateMention | null {
  const { relative = '', from, year: yearWords, month, day, chinese, part = '' } = match.groups ?? {}
  if (!yearWords && !month && !chinese) return null
  if (UNCLEAR_YEAR.test(relative)) return null
  const [chineseMonth, chineseDay] = (chinese ?? '').replace(/[日份]/g, '').split('月')
  const at = match.index ?? 0
  const end = at + match[0].length
  const mention: DateMention = {
    words: text.slice(at, end).trim(),
    at,
    end,
    year: yearWords ? parseYear(from ?? yearWords) : null,
    until: from && yearWords ? parseYear(yearWords) : null,
    yearsFromThis: YEARS_FROM_THIS.get(relative) ?? null,
    month: parseCount(month?.replace(/[ \u3000]?月/, '') ?? chineseMonth),
    part: PARTS.get(part) ?? null,
    day: parseCount(day?.replace(/[ \u3000]?[日号]/, '') ?? chineseDay),
    planned: relative === '明年' || relative === '后年' || isPlanned(text, at, end),
  }
  return canBe(mention, yearWords) ? mention : null
}

const parseCount = (words: string | undefined): number | null => (words ? parseNumeral(words) : null)

function canBe({ year, month, day }: DateMention, yearWords: string | undefined): boolean {
  if (yearWords && year === null) return false
  if (month !== null && (month < 1 || month > 12)) return false
  return (
    day === null || (day >= 1 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month ?? 1) ? 30 : 31))
  )
}
