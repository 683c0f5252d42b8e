import { parseNumeral } from '../enrich/numerals.ts'
import { foldMarks } from '../lines/fold-marks.ts'
import { isOfCopy } from './copy-lines.ts'
import { readCues } from './cues.ts'
import { CONTACTS, isStaffLine, readContactLine, STAFF } from './imprint.ts'
import { isIndexEntry } from './index-entry.ts'

/** What a folio line (报眉, 版面页眉 or imprint) says. */
export interface FolioMark {
  newspaper: string | null
  /** As printed, such as `2023年1月30日`. */
  date: string | null
  pageNumber: string | null
  section: string | null
  /** An announcement may say so too, of whom to call. */
  maybeText?: true
  /** A paper's own site sets it around an article: the words beside it are the article's. */
  ofSite?: true
  /** It is a name as newspapers and standing heads have: 基层快报. */
  maybeHead?: true
}

const NUMERAL = '[\\d〇零○一二三四五六七八九十廿卅元]'
const YEAR_OF_REPUBLIC = '[\\d〇零○一二三四五六七八九十廿卅百元]{1,6}'
const DATE = new RegExp(
  `(?:(?:中华)?民国${YEAR_OF_REPUBLIC}|(?:公元)?(?:19|20)\\d{2}|[〇零○一二三四五六七八九]{4})\\s*年\\s*${NUMERAL}{1,3}\\s*月\\s*${NUMERAL}{1,3}\\s*日|(?<!\\d)(?:19|20)\\d{2}[.\\-/]\\d{1,2}[.\\-/]\\d{1,2}(?!\\d)`,
  'u',
)
const WEEKDAY =
  /(?:星期|周|礼拜)[一二三四五六日天]|\b(?:MON|TUE|TUES|WED|WEDNES|THU|THURS|FRI|SAT|SATUR|SUN)(?:DAY)?\b/u
const LUNAR =
  /(?:农历|夏历|阴历|旧历)\S{0,12}|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年\S{0,8}|[正二三四五六七八九十冬腊闰]{1,2}月(?:初|十|廿|三十)[一二三四五六七八九十]?(?=\s|$|[)）])/gu
const PAGE =
  /(?:第\s*([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版|(?:^|[\s|·])([A-Z]?\d{1,3})\s*版|(?:^|[\s|·])([A-Z]\d{1,2})(?=[\s|·]|$))/u
/** 要闻·03; behind a number a subhead may stand as well. */
const SECTION_AND_PAGE = /^\p{Script=Han}{2,4}\s?[·|\s]\s?(0\d)$/u
/** Section, newspaper and day, parted by bars: 健康 | 康与学周刊 | 2015.5.9. */
const BARRED = /^[^|]{2,10}\s?\|\s?[^|]{2,10}\s?\|\s?[^|]{4,16}$/u
/** A number alone is a page number beside a day or a newspaper's name. */
const BARE_PAGE = /(?<=^|[\s|·])\d{1,2}(?=[\s|·]|$)/u
const ISSUE =
  /(?:总|新)?第\s*(?:[\d,]{2,7}|[〇零一二三四五六七八九十百千万]{2,10})\s*[号期]|新\d{3,5}号|总\d{3,6}期/gu
/** Nothing but the number of the issue: 第12345号, 总第321期. */
const ISSUE_ALONE =
  /^(?:总第?\s?[\d,]{2,7}\s?[号期]|新?第?\s?[\d,]{3,7}\s?[号期])(?:\s?[(（]总第?\s?[\d,]{2,7}\s?[号期][)）])?$/u
/** Who publishes the newspaper, beside the day and the number: 江城县融媒体中心主办. */
const PUBLISHER = /(?<=^|\s)\p{Script=Han}{2,16}(?:主管|主办|编印|承办|机关报)(?=\s|$)/gu
const COUNT =
  /(?:今日|本期|今天|本报今日)(?:共|出版)?\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*(?:大?版|张)|共\s*\d{1,3}\s*版/gu
const NEWSPAPER =
  /([\p{Script=Han}]{1,8}?(?:日报|晚报|晨报|早报|商报|时报|导报|周报|都市报|快报|新报|青年报|法制报|法治报|农民报|工人报|画报|报))(?=\s|$|[A-Z\d（(|·])/u
const SKY = '(?:晴|阴|多云|阵雨|小雨|中雨|大雨|雷阵雨|小雪|中雪|大雪|雨夹雪|雾|霾)'
const WEATHER = new RegExp(
  `^(?:今日|明日|今天|明天|今晚|本市|市区|\\p{Script=Han}{2,4}市?)?\\s?天气(?:预报)?\\s?[:： ]|^(?:\\p{Script=Han}{2,4}\\s?[:：]?\\s?)?${SKY}(?:[转间到有,，;；\\s]\\s?[^。]{0,24}?)?\\d{1,2}\\s?(?:℃|°C|度)`,
  'u',
)
/** A newspaper's name and that of the section behind it: 江城晚报本埠新闻版. */
const PAGE_NAME =
  /^\p{Script=Han}{2,10}(?:日报|晚报|晨报|早报|商报|时报|导报|周报|都市报|快报|新报|青年报|工人报|农民报|法[制治]报|教育报|经济报|[县市区校]报)\s?[·|]?\s?\p{Script=Han}{1,6}版$/u
/** A day without its year says little by itself. */
const DAY = /(?<!\d)\d{1,2}月\d{1,2}日(?!\d)/u
const DAY_OF_WEEK = /^(?:星期|礼拜)[一二三四五六日天]$/u
/** LONGYOU DAILY */
const IN_ENGLISH =
  /^(?:THE\s)?[A-Z][A-Z\s'.-]{2,30}\s(?:DAILY(?:\sNEWS)?|RIBAO|WANBAO|NEWS|WEEKLY|TIMES|POST|HERALD|(?:EVENING|MORNING)\s(?:NEWS|POST|PAPER))$/u
/** A newspaper's name and nothing else. */
const MASTHEAD =
  /^\p{Script=Han}{2,6}?(?:日报|晚报|晨报|早报|商报|时报|导报|周报|都市报|快报|新报|青年报|法[制治]报|[县市区校院厂矿]报|大学报|周刊|画刊|旬刊)$|^\p{Script=Han}{3,6}(?<![简海捷喜汇举预通情警申年财上填谎电回播密瞒误战墙板公月季呈图仇善恶必果登见读看送办卖订剪])报$/u
/** Characters set apart to fill the line. */
const SPREAD = /^\p{Script=Han}(?:\s+\p{Script=Han}){2,9}$/u
const PRICE = /(?:零售|定价|售价|每份|每张|报价|月价|全年)[^。]{0,10}\d?(?:元|角|分)/u
/** 下转第三版 names another page, and 本报4月16日第7版刊登的 an earlier one. */
const LEADS_AWAY = /[下上]转|[上紧]接|[转见]\s*第|版\s?[刊登]/u
const LONGEST = 70
const MOST_OTHER_LETTERS = 8

/** Characters without which what a folio line says cannot stand, in the order of their bits. */
const [PAGES, LATIN, FIGURES, YEARS, NAMES, COUNTS, WEEKDAYS, PRICES, BARS, SKIES, AWAY] = [
  1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024,
] as const
const cuesOf = readCues([
  '版',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  '0123456789',
  '年',
  '报刊',
  '号期版张',
  '期周拜MTWFS',
  '元角分',
  '|',
  '气℃C度',
  '转接见版',
])
/** A line without any of these is no running head. */
const OF_HEADS = PAGES | LATIN | FIGURES | YEARS | NAMES | COUNTS | PRICES

/**
 * Recognises a line that belongs to the page: newspaper, day and weekday, lunar day, issue, page number, section,
 * staff, contact, price, weather.
 */
export function recogniseFolio(text: string): FolioMark | undefined {
  if (text.length > LONGEST) return undefined
  const from = text.length - text.trimStart().length
  const folded = foldMarks(text).trim()
  const cues = cuesOf(folded)
  const has = (characters: number): boolean => (cues & characters) !== 0
  if (has(PAGES | LATIN | FIGURES) && isIndexEntry(folded) && !findDate(folded) && !findNewspaper(folded))
    return EMPTY
  if (has(AWAY) && LEADS_AWAY.test(folded)) return undefined
  const other = readOther(folded, has)
  if (!has(OF_HEADS)) return other
  const date = has(YEARS | FIGURES) ? findDate(folded) : null
  const page = has(PAGES | LATIN) ? findPage(folded) : null
  const newspaper = has(NAMES) ? findNewspaper(folded) : null
  const sectioned = has(FIGURES) ? SECTION_AND_PAGE.exec(folded) : null
  const bare = date || newspaper ? BARE_PAGE.exec(folded) : null
  const weekday = has(WEEKDAYS) && WEEKDAY.test(folded)
  const isBarred = has(BARS) && BARRED.test(folded)
  const strength =
    Number(Boolean(date) && weekday) * 2 +
    Number(!date && weekday && DAY.test(folded)) * 2 +
    Number(Boolean(page)) * 2 +
    Number(Boolean(bare)) +
    Number(Boolean(date) && isBarred) * 2 +
    Number(Boolean(sectioned)) * 2 +
    Number(Boolean(newspaper)) +
    Number(Boolean(date)) +
    (has(COUNTS) ? countOf(folded, ISSUE) + countOf(folded, COUNT) * 2 : 0) +
    Number(Boolean(date) && countOf(folded, LUNAR) > 0) +
    Number(has(PRICES) && PRICE.test(folded))
  const most = isBarred ? MOST_OTHER_LETTERS * 2 : MOST_OTHER_LETTERS
  if (strength < 2 || otherLetters(folded) > most) return other
  const name = newspaper?.[1] ?? ''
  const at = from + (newspaper?.index ?? 0)
  return {
    newspaper: name === '' ? null : text.slice(at, at + name.length),
    date: date?.[0].replace(/\s+/gu, '') ?? null,
    pageNumber: formatPageNumber(page?.[1] ?? page?.[2] ?? page?.[3] ?? sectioned?.[1] ?? bare?.[0]),
    section: sectionOf(text, folded, from),
  }
}

const findDate = (folded: string): RegExpExecArray | null =>
  /年|\d[.\-/]\d/u.test(folded) ? DATE.exec(folded) : null
const findPage = (folded: string): RegExpExecArray | null =>
  /版|[A-Z]\d/u.test(folded) ? PAGE.exec(folded) : null
const findNewspaper = (folded: string): RegExpExecArray | null =>
  /报(?=\s|$|[A-Z\d（(|·])/u.test(folded) ? NEWSPAPER.exec(folded) : null

/** A03 and 03 as printed; a Chinese numeral in digits. */
const formatPageNumber = (printed: string | undefined): string | null =>
  printed === undefined || /\d/u.test(printed)
    ? (printed ?? null)
    : (parseNumeral(printed)?.toString() ?? printed)

const EMPTY: FolioMark = { newspaper: null, date: null, pageNumber: null, section: null }

/** A line that is no running head, and yet the page's: its staff, whom to call, the weather, its name. */
function readOther(folded: string, has: (characters: number) => boolean): FolioMark | undefined {
  if (isStaffLine(folded) || (has(SKIES) && isWeather(folded))) return EMPTY
  if (has(NAMES) && MASTHEAD.test(SPREAD.test(folded) ? folded.replace(/\s/gu, '') : folded))
    return { ...EMPTY, maybeHead: true }
  if (has(NAMES) && PAGE_NAME.test(folded)) return EMPTY
  if (isOfCopy(folded)) return { ...EMPTY, ofSite: true }
  if (has(WEEKDAYS) && DAY_OF_WEEK.test(folded)) return EMPTY
  if (has(LATIN) && IN_ENGLISH.test(folded)) return EMPTY
  if (has(COUNTS) && ISSUE_ALONE.test(folded)) return { ...EMPTY, maybeText: true }
  const contact = readContactLine(folded)
  return contact && { ...EMPTY, ...(contact === 'anyone' ? { maybeText: true } : {}) }
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const isWeather = (folded: string): boolean => WEATHER.test(folded) && !/[。!！?？]/u.test(folded)

/** The line with all that a folio has turned into spaces of the same length. */
const strip = (folded: string): string =>
  [
    DATE,
    DAY,
    WEEKDAY,
    LUNAR,
    PAGE,
    ISSUE,
    COUNT,
    PUBLISHER,
    STAFF,
    CONTACTS,
    NEWSPAPER,
    PRICE,
    BARE_PAGE,
    /主管主办|内部资料|免费[交赠][流阅]/gu,
    /\d{4}年|[A-Z]{3,}/gu,
  ].reduce((text, pattern) => text.replace(pattern, (found) => ' '.repeat(found.length)), folded)

const otherLetters = (folded: string): number => countOf(strip(folded), /[\p{L}\p{N}]/gu)

function sectionOf(text: string, folded: string, from: number): string | null {
  const found = /(?<=^|[\s·|/,，:：])\p{Script=Han}{2,6}(?=$|[\s·|/,，:：])/u.exec(strip(folded))
  return found ? text.slice(from + found.index, from + found.index + found[0].length) : null
}
