import { tag } from 'jieba-wasm'
import { keepAnswers } from '../text/known-answers.ts'
import { hasDoubleSurname, hasSurname } from './surnames.ts'

/** Where the names of one run stand in a text, and where the run ends. */
export interface NamesFound {
  names: readonly { from: number; to: number }[]
  end: number
}

/** A family name set apart from the given name, and what may follow at once: 杜 月摄, 上官 月. */
const SPACED = /^(\p{Script=Han}{1,2})\s{1,4}(\p{Script=Han}{1,8})/u
const SINGLES = /^\p{Script=Han}(?:\s{1,4}\p{Script=Han}(?!\p{Script=Han})){1,7}/u
const DOTTED = /^\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8}){1,3}/u
const RUN = /^[\p{Script=Han}〇]{1,24}/u
/** Behind single characters these are no name: 王 静 摄. */
const TASK_CHARACTER = /[摄文图译绘]/u
const NO_NAME =
  /本[报刊版组栏文]|以上|稿件|新华社|中新[社网]|^新华|记者|采写|撰写|撰文|供稿|提供|报[道导]|专访|署名|取自|来自|翻[摄拍]|网络|资料|视觉|图[片库]|截图|受访|[上下左右]图|讯$|电$|.报$|^[据由]/u

const OFFICES =
  '宣传部|融媒体中心|新闻中心|报道组|课题组|调研组|写作组|编写组|通讯组|评论部|编辑部|研究室|研究院|研究所|文联|作协'
const WORKPLACES =
  '统战部|组织部|公安局|法院|检察院|医院|大学|学院|学校|中学|小学|支队|大队|委员会|办公室|供电公司|管理局|司法局|税务局|教育局'
const UNIT = new RegExp(`^\\p{Script=Han}{2,14}(?:(${OFFICES})|${WORKPLACES})(?=$|[\\s、,，/])`, 'u')
/** Such an office ends in one of these characters, before a break: asked first. */
const UNIT_ENDINGS = endingsOf(`${OFFICES}|${WORKPLACES}`)
const UNIT_CUE = new RegExp(`[${UNIT_ENDINGS}](?=$|[\\s、,，/])`, 'u')
const POSTS =
  '书记|省长|市长|区长|县长|镇长|乡长|局长|厅长|部长|处长|科长|校长|院长|馆长|会长|主任|主席|教授|讲师|研究员|工程师|博士|律师|检察官|法官|医师|医生|作家|诗人|学者|教师|老师|董事长|总经理'
const POST_ENDINGS = endingsOf(POSTS)
const OFFICIAL_CUE = new RegExp(`[${POST_ENDINGS}]\\s`, 'u')
const OFFICIAL = new RegExp(`^\\p{Script=Han}{0,18}(?:${POSTS})(?=\\s)`, 'u')
/** 江城一中 高一（2）班, 计算机学院 2021级. */
const PUPIL =
  /^(?:\p{Script=Han}{2,10}(?:中|小|中学|小学|学校|学院|系|大学)\s?)?(?:[高初]?[一二三四五六七八九十\d]{1,2}(?:年级)?\s?\(?[一二三四五六七八九十\d]{1,2}\)?\s?班|(?:19|20)?\d{2}级\p{Script=Han}{0,8}|[一二三四五六七八九]年级)(?=\s)/u
const HOME_ENDINGS = '省市县区镇乡村旗道'
const HOME_CUE = new RegExp(`[${HOME_ENDINGS}]\\s`, 'u')
/** What opens a line in place of a name, or before it, ends in one of these characters before a break. */
export const OFFICE_ENDINGS = UNIT_ENDINGS + POST_ENDINGS + HOME_ENDINGS
const HOME =
  /^(?:\p{Script=Han}{2,3}[省市州])?\p{Script=Han}{1,5}(?:[省市县区镇乡村旗]|街道|社区|小区)(?=\s)/u
/** Where somebody lives, and one name: 城东区 王静. */
const AT_HOME = /^\p{Script=Han}{2,8}(?:[省市县区镇乡村旗]|街道|社区)\s{1,4}\p{Script=Han}{2,4}$/u

/**
 * Reads the office that opens the text, in place of a name or before it: 江城区委宣传部. One that does not write, such as a
 * court, a post or a class, is only where somebody works or learns; set off or before one name, also where he lives.
 */
export function readUnit(
  folded: string,
  isSetOff: boolean,
): { length: number; writes: boolean; pupil: boolean } | undefined {
  const found = UNIT_CUE.test(folded) ? UNIT.exec(folded) : null
  if (found) return { length: found[0].length, writes: found[1] !== undefined, pupil: false }
  const pupil = /[班级]/u.test(folded) ? PUPIL.exec(folded) : null
  const other =
    (OFFICIAL_CUE.test(folded) ? OFFICIAL.exec(folded) : null) ??
    pupil ??
    (HOME_CUE.test(folded) && (isSetOff || AT_HOME.test(folded)) ? HOME.exec(folded) : null)
  return other ? { length: other[0].length, writes: false, pupil: other === pupil } : undefined
}

/** The last character of each of some words. */
function endingsOf(words: string): string {
  return words
    .split('|')
    .map((word) => word.slice(-1))
    .join('')
}

/** True where the characters can be a name at all. */
export const mayBeName = (name: string): boolean =>
  /^[\p{Script=Han}·〇]{2,4}$|·/u.test(name) && !NO_NAME.test(name)

/** Names without a title begin with a family name, do not end as a place does, and are no word unless set off. */
export const isPlainName = (name: string, isSetOff: boolean): boolean =>
  (isSetOff && name.includes('·')) ||
  (hasSurname(name) &&
    !/[县市区镇乡村省州旗街路]$/u.test(name) &&
    (isSetOff || hasDoubleSurname(name) || !isWord(name)))

/** Kinds of words (tags of jieba) that are told from names: nouns, verbs, adjectives, phrases. */
const PLAIN_WORD = /^(?:n|nz|nt|v|vn|vd|a|an|ad|i|l|b|z|s|f|j)$/u
const PLACE_WORD = /^ns/u

/** A word of the dictionary that is no person's name, such as 公告 or 时评; a place of two characters may be a name. */
export const isWord = keepAnswers((name) => {
  const [found] = tag(name, false)
  if (found?.word !== name) return false
  return PLAIN_WORD.test(found.tag) || (name.length > 2 && PLACE_WORD.test(found.tag))
})

/**
 * Reads one name, or several that stand without a mark between them (folded form): `王静`, `李 刚`, `翟 新 群`,
 * `买买提·吐尔逊`, `王静李晓东`. `stopsAt` tells whether a title or task begins at an offset.
 */
export function readNames(
  folded: string,
  stopsAt: (offset: number) => boolean,
  isTitled: boolean,
  hasOneTask = true,
): NamesFound | undefined {
  const spaced = readSpaced(folded, stopsAt)
  if (spaced) return spaced
  const singles = SINGLES.exec(folded)?.[0]
  if (singles !== undefined) return splitSingles(singles)
  const dotted = DOTTED.exec(folded)?.[0]
  if (dotted !== undefined) return { names: [{ from: 0, to: dotted.length }], end: dotted.length }
  const run = RUN.exec(folded)?.[0]
  return run === undefined ? undefined : splitRun(run, hasOneTask ? folded : run, stopsAt, isTitled)
}

/** One name, its family name set apart, where a task follows at once or the family name has two characters. */
function readSpaced(folded: string, stopsAt: (offset: number) => boolean): NamesFound | undefined {
  const found = SPACED.exec(folded)
  if (!found) return undefined
  const [whole, family = '', rest = ''] = found
  const isDouble = family.length === 2
  if (!hasSurname(isDouble ? `${family}一一` : `${family}一`)) return undefined
  const from = whole.length - rest.length
  const length = [1, 2].find((size) => size < rest.length && stopsAt(from + size))
  const end = length ?? (isDouble && rest.length <= 2 ? rest.length : 0)
  return end > 0 ? { names: [{ from: 0, to: from + end }], end: from + end } : undefined
}

/** Characters set apart: wider gaps part names; where all are alike, family names do. */
function splitSingles(singles: string): NamesFound | undefined {
  const places = [...singles.matchAll(/\p{Script=Han}/gu)].map(({ index }) => index)
  const last = places.at(-1) ?? 0
  if (places.length > 2 && TASK_CHARACTER.test(singles.charAt(last))) places.pop()
  const gaps = places.slice(1).map((place, at) => place - (places[at] ?? 0))
  const narrow = Math.min(...gaps)
  const isEven = gaps.every((gap) => gap === narrow)
  const sizes = isEven
    ? sizesOf(places.map((place) => singles.charAt(place)).join(''))
    : sizesByGaps(gaps, narrow)
  const names: { from: number; to: number }[] = []
  let at = 0
  for (const size of sizes) {
    names.push({ from: places[at] ?? 0, to: (places[at + size - 1] ?? 0) + 1 })
    at += size
  }
  return sizes.every((size) => size >= 2 && size <= 4) ? { names, end: (places.at(-1) ?? 0) + 1 } : undefined
}

function sizesByGaps(gaps: readonly number[], narrow: number): number[] {
  const sizes = [1]
  for (const gap of gaps) {
    if (gap > narrow) sizes.push(1)
    else sizes.push((sizes.pop() ?? 0) + 1)
  }
  return sizes
}

/** Names that make up a run of characters, one behind the other. */
export function splitNames(run: string): NamesFound {
  let from = 0
  const names = (startsDouble(run) ? [run.length] : sizesOf(run)).map((size) => {
    const name = { from, to: from + size }
    from += size
    return name
  })
  return { names, end: run.length }
}

/** How long the names are that make up a run of characters: two or three each, each with a family name. */
function sizesOf(characters: string): number[] {
  if (characters.length <= 3) return [characters.length]
  for (const size of [3, 2]) {
    const rest = characters.slice(size)
    if (rest.length < 2 || !hasSurname(characters.slice(0, size))) continue
    const sizes = sizesOf(rest)
    if (rest.length > 3 || hasSurname(rest)) return [size, ...sizes]
  }
  return [characters.length]
}

function splitRun(
  run: string,
  folded: string,
  stopsAt: (offset: number) => boolean,
  isTitled: boolean,
): NamesFound | undefined {
  const stop = [2, 3, 4].find(
    (length) =>
      (length < run.length && mayStop(run, length) && stopsAt(length)) ||
      (length === run.length - 1 && opensTasks(folded.slice(length))),
  )
  const end = stop ?? run.length
  const words = run.slice(0, end)
  const found = isTitled && end > 3 ? splitNames(words) : { names: [{ from: 0, to: end }], end }
  return found.names.some(({ from, to }) => to - from < 2 || to - from > 4) ? undefined : found
}

/** 王静文/图 */
const opensTasks = (words: string): boolean => /^[文图摄影]\s?[/、]\s?[文图摄影]/u.test(words)

/** The last of three characters is part of the name, but for 摄 and 绘. */
const mayStop = (run: string, length: number): boolean =>
  (run.length > 3 && !startsDouble(run)) || /[摄绘]/u.test(run.charAt(length))

/** A family name of two characters makes a name of four. */
const startsDouble = (run: string): boolean => run.length === 4 && hasSurname(run)
