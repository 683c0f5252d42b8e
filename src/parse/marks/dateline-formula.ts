import type { Byline } from '../../record/article.ts'
import { isHanUnit, listUnits } from '../lines/letters.ts'
import { recogniseByline } from './byline.ts'
import { placeLength } from './reported.ts'

/** What an opening formula says, and how long it is. */
export interface Formula {
  length: number
  agency: string | null
  place: string | null
  date: string | null
  bylines: Byline[]
}

const OPEN = '^[【[(〔〖]?\\s*'
const CLOSE = '\\s*[】\\])〕〗]?'
const HOUSE = '本报|本刊|本网|本台|本社'
const AGENCY =
  '新华社|新华网|中新社|中新网|中国新闻社|中央社|人民网|央视网|央广网|光明网|路透社|法新社|美联社|塔斯社|电通社'
const NEWSROOM = '\\p{Script=Han}{1,8}?(?:社|网|台|报|新闻(?!网))'
const PAPER =
  '\\p{Script=Han}{0,6}?(?:日报|晚报|晨报|早报|时报|商报|导报|快报|都市报|新报|新闻网|融媒|(?<=\\p{Script=Han})[报刊]|[晨晚早午]讯社?)'
const NUMBER = '[\\d〇零○一二三四五六七八九十廿卅]'
const DAY = `(?:${NUMBER}{2,4}\\s*年\\s*)?(?:${NUMBER}{1,3}\\s*月\\s*)?${NUMBER}{1,3}\\s*日`
/** Words behind the place and day: by wire or by post. */
const WIRE = '(?:专|急|特|综合|航|快)?(?:电(?![视影力台脑动子商网信])话?|讯(?![息问号速])|消息|通讯)'
const PLACE = '[\\p{Script=Han}·]{0,8}?'
const REPORTER = '(?:(?:特派|特约|见习)?(?:记者|通讯员|特派员))'
const NAMES = '[\\p{Script=Han}、·\\s]{2,32}?'
/** Behind a formula without a day there must be a break, or it is part of a sentence. */
const BREAK = '(?=[\\s(:,，：【[〔〖】\\])〕〗]|$)'

/** Each form has the groups: source, names with the place behind them, place, day. */
const OWN_NEWS = new RegExp(
  `${OPEN}(${HOUSE})()()()(?:综合|特约|专|特|急)?(?:讯(?![息问号速])|电${BREAK}|(?:消息|(?<=综合)报[道导])${BREAK})${CLOSE}`,
  'du',
)
const SIGNED_WIRE = new RegExp(
  `${OPEN}据?(${HOUSE}|${AGENCY}|${NEWSROOM})\\s?${REPORTER}\\s?(${NAMES})()(${DAY})\\s*${WIRE}${CLOSE}`,
  'du',
)
const KNOWN_WIRE = new RegExp(
  `${OPEN}据?(${HOUSE}|${AGENCY})\\s*()(${PLACE})\\s*(${DAY})\\s*${WIRE}${CLOSE}`,
  'du',
)
const OTHER_WIRE = new RegExp(`${OPEN}据?(${NEWSROOM})\\s*()(${PLACE})\\s*(${DAY})\\s*${WIRE}${CLOSE}`, 'du')
const SIGNED_UNDATED = new RegExp(
  `${OPEN}(${HOUSE}|${AGENCY})\\s?${REPORTER}\\s?(${NAMES})()()(?:专讯|专电|电|讯)${BREAK}${CLOSE}`,
  'du',
)
const FROM_TOWN = new RegExp(
  `${OPEN}(${HOUSE})()((?!\\p{Script=Han}{0,2}(?:记者|通讯员|读者))\\p{Script=Han}{2,7}?)()(?:专?讯|专?电)${BREAK}${CLOSE}`,
  'du',
)
const PAPER_NEWS = new RegExp(
  `${OPEN}(${PAPER})()()()(?:综合|特约|专|特)?讯(?![息问号速])${BREAK}${CLOSE}`,
  'du',
)
const QUOTED_SOURCE = new RegExp(
  `^(?:据|综合)\\s?((?:${AGENCY}|央视|中国之声|《[^》]{2,12}》|\\p{Script=Han}{2,6}(?:日报|晚报|网|社|电视台))(?:新闻)?(?:客户端|网站)?(?:记者)?)()()()(?:消息|报[道导]|电|讯)[,:，：]?`,
  'du',
)
const AGENCY_NEWS = new RegExp(
  `${OPEN}据?(${AGENCY})\\s*()()()(?:专?电(?![视影力台脑话])|讯(?![息问])|消息|报[道导])${CLOSE}`,
  'du',
)
const TOWN_IN_BRACKETS = new RegExp(
  `^[【[(〔〖]\\s*()()(\\p{Script=Han}{2,6}?)()(?:专讯|专电|(?<![简短快喜通电资音时商科财书影汛])讯)(?=\\s*[】\\])〕〗])${CLOSE}`,
  'du',
)
/** 【特讯】, 【专电】: nobody named. */
const NEWS_IN_BRACKETS =
  /^[【[(〔〖]\s*()()()()(?:[特专急](?:讯|电)|综合(?:讯|消息|电)|消息)\s*[】\])〕〗](?=\s*\S)/du
const DAY_IN_BRACKETS = new RegExp(
  `^[【[(〔〖]\\s*()()(${PLACE})\\s*(${DAY})\\s*${WIRE}(?=\\s*[】\\])〕〗])${CLOSE}`,
  'du',
)
/** Behind a town there must be a title, or the words are part of a heading. */
const SIGNED = '(?=\\s?[(（【〔[]\\s?\\p{Script=Han}{0,6}(?:记者|通讯员|实习生)'
const TOWN_NEWS = new RegExp(
  `^()()(\\p{Script=Han}{2,4}?)()(?:(?<![简短快喜通电资音时商科财书影汛])讯|专讯|专电|消息(?!\\s记))${SIGNED}|\\s?(?:本报)?(?:见习|特约)?(?:记者|通讯员))`,
  'du',
)
/** 校讯, 又讯, 快讯 name no town. */
const OTHER_NEWS = new RegExp(`^()()()()(?:\\p{Script=Han}讯|消息)${SIGNED})`, 'du')
const DAY_NEWS = new RegExp(`^()()(${PLACE})\\s?(${DAY})\\s*${WIRE}${BREAK}`, 'du')
const UNDATED = [
  OWN_NEWS,
  SIGNED_UNDATED,
  FROM_TOWN,
  PAPER_NEWS,
  QUOTED_SOURCE,
  AGENCY_NEWS,
  TOWN_IN_BRACKETS,
  NEWS_IN_BRACKETS,
  TOWN_NEWS,
  OTHER_NEWS,
]
const DATED = [SIGNED_WIRE, KNOWN_WIRE, OTHER_WIRE, DAY_IN_BRACKETS, DAY_NEWS]
/** A formula is no longer than this. */
const LONGEST = 60

/** Reads a formula that names source, place or day; both forms of the text have the same offsets. */
export function readFormula(raw: string, folded: string): Formula | undefined {
  const opening = folded.slice(0, LONGEST)
  if (!mayHoldFormula(opening)) return undefined
  for (const form of opening.includes('日') ? [...DATED, ...UNDATED] : UNDATED) {
    const found = form.exec(opening)
    const formula = found ? formulaOf(found, raw) : undefined
    if (formula) return formula
  }
  return undefined
}

/** In brackets, behind 据 or 综合, or without a mark before the word that says by wire or by post. */
function mayHoldFormula(opening: string): boolean {
  if (/^[【[(〔〖据综]/u.test(opening)) return true
  for (let at = 0; at < opening.length; at++) {
    if ('讯电'.includes(opening.charAt(at))) return true
    if ('息道导'.includes(opening.charAt(at)) && '消报'.includes(opening.charAt(at - 1))) return true
    if (!isOfFormula(opening.charCodeAt(at))) return false
  }
  return false
}

const SPACES_AND_FIGURES = new Set(listUnits(/[\s\d、·○]/gu).map((unit) => unit.charCodeAt(0)))
const isOfFormula = (unit: number): boolean =>
  isHanUnit(unit) || SPACES_AND_FIGURES.has(unit) || (unit >= 0xd800 && unit < 0xe000)

function formulaOf(found: RegExpExecArray, raw: string): Formula | undefined {
  const [whole, source = '', names = '', place = '', day = ''] = found
  const at = found.indices?.[2]?.[0] ?? 0
  const placeAt = found.indices?.[3]?.[0] ?? 0
  const signed = names === '' ? undefined : splitNames(names, at, raw)
  if (names !== '' && !(signed && (day || signed.place))) return undefined
  return {
    length: whole.length,
    agency: source.replace(/记者$/u, '') || null,
    place: signed?.place ?? (raw.slice(placeAt, placeAt + place.length).trim() || null),
    date: day.replace(/\s+/gu, '') || null,
    bylines: signed?.bylines ?? [],
  }
}

/** Names and the place that stands right behind the last of them: `张明、李四台北`. */
function splitNames(
  words: string,
  at: number,
  raw: string,
): { bylines: Byline[]; place: string | null } | undefined {
  const end = words.trimEnd().length
  const length = end - placeLength(words.slice(0, end))
  const mark = recogniseByline(`记者 ${raw.slice(at, at + length)}`)
  if (!mark?.titled) return undefined
  const as = raw.slice(at, at + length).trim()
  return {
    bylines: mark.bylines.map((byline) => ({ ...byline, as })),
    place: raw.slice(at + length, at + end).trim() || null,
  }
}
