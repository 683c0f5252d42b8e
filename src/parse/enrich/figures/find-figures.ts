import type { Bound, Figure } from './figure.ts'
import { foldFigures, NUMBER, NUMBER_GROUPS, type ParsedNumber, parseNumber } from './number.ts'
import { findShares } from './shares.ts'
import { findUnit, UNIT_PATTERN, type Unit } from './units.ts'

/** A number, perhaps a second one behind a dash, and the unit of both. */
const QUANTITY = new RegExp(
  `${NUMBER}(?:(${UNIT_PATTERN})?(?:——?|[-–~～至到])${NUMBER})?([余多来]|个多)?(${UNIT_PATTERN})(/[年月日天时亩吨户人])?`,
  'gu',
)
const [OWN_UNIT, SECOND, MORE, UNIT, RATE] = [
  NUMBER_GROUPS + 1,
  NUMBER_GROUPS + 2,
  2 * NUMBER_GROUPS + 2,
  2 * NUMBER_GROUPS + 3,
  2 * NUMBER_GROUPS + 4,
]

/** What stands before a number that is no amount: an ordinal, a code, a rank, a year of an era. */
const NO_AMOUNT =
  /(?:第|(?<![提以之])前|[A-Za-z\d＋+.．:：]|\d[-–—~～/／]|民国|光绪|宣统|同治|咸丰|道光|嘉庆|乾隆|康熙|公元|农历|正月|腊月|月|周|星期|男子|女子|元[/／]|\d分|单位[:：]?|[一二三四五六七八九〇零数几]|电话|号码)$/u
const BEFORE =
  /(?:大约|(?<![签条节预公合契违特制履邀])约|将近|接近|近|高达|超过|超|逾|突破|不低于|不少于|不下|至少|最多|不足|不到|不满|不超过|低于|未满|上)$/u
const AFTER = /^(?:左右|上下|以上|以下|以内|之内|之多|许)(?!的?级)/u
const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [/不低于|不少于|不下|至少/, 'over'],
  [/不足|不到|不满|不超过|低于|未满|以下|以内|之内|最多/, 'under'],
  [/超|逾|突破|以上|上$|之多/, 'over'],
  [/近/, 'nearly'],
  [/约|左右|上下|许/, 'about'],
]

const UP =
  /(?:增长|上升|提高|提升|增加|上涨|攀升|扩大|大增|多出|增幅|增速|涨幅|高出|比[^，。]{1,8}[多高])(?:幅度)?[了达为约近超过]{0,2}$/u
const DOWN =
  /(?:下降|减少|降低|回落|下跌|下滑|缩短|压缩|缩减|降幅|跌幅|减产|比[^，。]{1,8}[少低])(?:幅度)?[了达为约近超过]{0,2}$/u
/** The figure before, where one verb governs two: 分别增长41%和53%. */
const FIGURE_BEFORE = /[\d.]{1,8}(?:%|个百分点)[、和]$/u

/** What shows that the number goes on, or is a slogan: 7米92, “8个1”; 550个500万元以上项目 are two figures. */
const CUT_SHORT = /^\d+(?![\d.万亿])/

/** 零下5摄氏度, and the sign of a table. */
const NEGATIVE = /(?:零下|(?<![\d\p{Script=Han}])[-−])$/u

/** How far before a number its bound and its change are looked for. */
const REACH = 14

/**
 * The figures that a text states, in order. A count written with one Chinese digit (三个, 两条) is wording and no
 * figure; so are dates, ordinals, codes and ranks.
 */
export function findFigures(text: string): Figure[] {
  const folded = foldFigures(text)
  const amounts = Array.from(folded.matchAll(QUANTITY)).flatMap(
    (match) => readAmount(folded, text, match) ?? [],
  )
  const shares = findShares(folded, text).map((share) => ({ ...share, ...changeBefore(folded, share.at) }))
  return [...amounts, ...shares].toSorted((a, b) => a.at - b.at)
}

function readAmount(folded: string, text: string, match: RegExpMatchArray): Figure | undefined {
  const { index = 0 } = match
  const before = folded.slice(Math.max(0, index - REACH), index)
  const printed = match[UNIT] ?? ''
  const unit = findUnit(printed)
  const end = index + match[0].length
  const after = folded.slice(end, end + 6)
  if (!unit || NO_AMOUNT.test(before) || isOtherWord(unit, after) || CUT_SHORT.test(after)) return undefined
  const first = parseNumber(match.slice(1, OWN_UNIT))
  const second = match[0].length > 0 ? readSecond(match, printed) : undefined
  const last = second ?? first
  if (!first || !last || second === null || !isAmount(first, last, before, unit)) return undefined
  const isNegative = NEGATIVE.test(before)
  const closing = AFTER.exec(after)?.[0] ?? ''
  const found = BEFORE.exec(before)?.[0] ?? ''
  // 上千个 is a bound, 网上300人 is none.
  const opening = found === '上' && !first.isRound ? '' : found
  const at = index - opening.length
  const bound = boundOf(opening, closing, first.more || last.more || match[MORE] !== undefined)
  const value =
    second && first.factor === 1 && first.value <= second.coefficient
      ? first.value * second.factor
      : first.value
  if (second && value >= second.value) return undefined
  if (first.isRound && /^\s*[\d（(]/u.test(after)) return undefined
  return {
    at: isNegative ? index : at,
    text: text.slice(isNegative ? index : at, end + closing.length),
    value: isNegative ? -value : value,
    ...(second && { to: second.value }),
    unit: unit.name + (match[RATE] ?? ''),
    ...(bound && { bound }),
    ...changeBefore(folded, at),
  }
}

/** True where the unit is the first half of another word: 项 of 项目. */
const isOtherWord = ({ notBefore = '' }: Unit, after: string): boolean =>
  after !== '' && notBefore.includes(after.charAt(0))

/** The upper end of a range; null where what stands there makes none. */
function readSecond(match: RegExpMatchArray, unit: string): ParsedNumber | null | undefined {
  const groups = match.slice(SECOND, SECOND + NUMBER_GROUPS)
  if (groups.every((group) => group === undefined)) return undefined
  const own = match[OWN_UNIT]
  if (own !== undefined && own !== unit) return null
  return parseNumber(groups) ?? null
}

/** Years, single Chinese digits, and round words (百, 千) that nothing shows to be a number. */
function isAmount(first: ParsedNumber, last: ParsedNumber, before: string, unit: Unit): boolean {
  if (unit.name === '年' && ((last.value >= 1000 && last.value < 3000) || /[到至年以从]$/u.test(before)))
    return false
  if (first.isWord) return unit.name === '倍' || unit.name === '个百分点'
  if (unit.name === '度') return first.factor >= 1e4
  if (!first.isRound) return true
  return first.more || unit.kind === 'money' || BEFORE.test(before) || first.value >= 1e5
}

function boundOf(opening: string, closing: string, more: boolean): Bound | undefined {
  if (more) return 'over'
  const words = opening + closing
  return words === '' ? undefined : BOUNDS.find(([pattern]) => pattern.test(words))?.[1]
}

function changeBefore(folded: string, at: number): Pick<Figure, 'change'> {
  const before = folded.slice(Math.max(0, at - REACH), at).replace(FIGURE_BEFORE, '')
  if (DOWN.test(before)) return { change: 'down' }
  return UP.test(before) ? { change: 'up' } : {}
}
