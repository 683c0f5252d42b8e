import { foldMarks } from '../lines/fold-marks.ts'

/** What a folio line (报眉, 版面页眉 or imprint) says. */
export interface FolioMark {
  newspaper: string | null
  /** As printed, such as `2023年1月30日`. */
  date: string | null
  pageNumber: string | null
  section: string | null
}

const DATE =
  /(?:(?:19|20)\d{2}|[〇零一二三四五六七八九○]{4})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日/u
const WEEKDAY = /(?:星期|周)[一二三四五六日天]/u
const PAGE =
  /(?:第\s*([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版|(?:^|\s)([A-Z]?\d{1,3})\s*版|(?:^|\s)([A-Z]\d{1,2}|0\d)(?=\s|$))/u
const NEWSPAPER =
  /([\p{Script=Han}]{1,8}(?:日报|晚报|晨报|早报|商报|时报|导报|周报|都市报|快报|新报|青年报|法制报|法治报|农民报|工人报|画报|报))(?=\s|$|[A-Z\d（(])/u
const STAFF =
  /(?:责任编辑|责编|编辑|校对|版式|美编|设计|检校|值班|主编|审读|视觉|组版|制图|电话|邮箱|邮编|热线|网址|微信|定价|零售|印刷|国内统一|刊号|邮发代号|总第)/gu
const CONTACT = /(?:[\w.+-]+@[\w-]+\.[\w.]+|https?:\/\/|www\.)/u
const LONGEST = 70

/** Recognises a line that belongs to the page: newspaper, date and weekday, page number, section, staff, contact. */
export function recogniseFolio(text: string): FolioMark | undefined {
  if (text.length > LONGEST) return undefined
  const folded = foldMarks(text).trim()
  const date = DATE.exec(folded)?.[0] ?? null
  const weekday = WEEKDAY.test(folded)
  const page = PAGE.exec(folded)
  const newspaper = NEWSPAPER.exec(folded)?.[1] ?? null
  const staff = isStaffLine(folded)
  const strong =
    Number(date !== null && weekday) * 2 +
    Number(page !== null) * 2 +
    Number(newspaper !== null) +
    Number(date !== null) +
    Number(staff) * 3 +
    Number(CONTACT.test(folded)) * 3
  if (strong < 2 || leftover(folded) > 8) return staff || CONTACT.test(folded) ? emptyFolio() : undefined
  return {
    newspaper,
    date: date?.replace(/\s+/gu, '') ?? null,
    pageNumber: page?.[1] ?? page?.[2] ?? page?.[3] ?? null,
    section: sectionOf(folded),
  }
}

const emptyFolio = (): FolioMark => ({ newspaper: null, date: null, pageNumber: null, section: null })

/** Staff lines name an office and a person: 责任编辑 张三　校对 李四. */
function isStaffLine(text: string): boolean {
  const offices = text.match(STAFF)
  if (!offices || /[，。；！？]|同志|先生|女士|您好/u.test(text)) return false
  return (
    /^(?:本版|本期|\s)*(?:责任编辑|责编|编辑|校对|版式|美编|主编|检校|值班主任|值班编委|新闻热线|广告热线|发行热线|投稿邮箱|本报地址|报社地址|国内统一\S*|邮发代号)(?=[\s:：/]|\p{Script=Han}{2,4}$)/u.test(
      text,
    ) && text.length < 60
  )
}

const strip = (text: string): string =>
  text
    .replace(DATE, ' ')
    .replace(WEEKDAY, ' ')
    .replace(PAGE, ' ')
    .replace(NEWSPAPER, ' ')
    .replace(
      /农历\S*|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年\S*|\d{4}[.\-/]\d{1,2}[.\-/]\d{1,2}|今日\d+版|总?第\d+期|[A-Z]{3,}/gu,
      ' ',
    )

const leftover = (text: string): number => (strip(text).match(/[\p{L}\p{N}]/gu) ?? []).length

function sectionOf(text: string): string | null {
  const words = strip(text)
    .split(/[\s·|/,，:：]+/u)
    .filter((word) => /^\p{Script=Han}{2,6}$/u.test(word))
  return words[0] ?? null
}
