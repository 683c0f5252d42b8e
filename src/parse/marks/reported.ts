import { tag } from 'jieba-wasm'
import { hasSurname } from './surnames.ts'

/** The words behind the names that tell from where or how a report comes: 台北报导, 发自纽约, 综合外电, 专访. */
export interface Reported {
  /** Of the folded text. */
  length: number
  /** Where the places stand in the folded text; undefined for none. */
  place: readonly [from: number, to: number] | undefined
}

const MANNER =
  '(?:专题|综合|特别|摄影|图文|采访|连线|联合|现场|深度|独家|追踪|整理|外电|专访|即时|实地|翻译|编译)'
const ENDING = new RegExp(
  `(?:的|${MANNER}/?){0,2}(?:报[道导]|专访|特稿|特写|直击|专?[讯电]|综合外电|外电)$`,
  'u',
)
const PLACES = /^(?:发自|自)?\s?\p{Script=Han}{2,6}(?:、\p{Script=Han}{2,6}){0,3}$/u
const SENT_FROM = /^发自\s?\p{Script=Han}{2,8}(?:[、/]\p{Script=Han}{2,6}){0,3}$/u
const GLUED = /^(\p{Script=Han}{4,12})(?:[、/]\p{Script=Han}{2,6}){0,3}$/u
/** 韩 广延边: a name that is set with a space. */
const SPACED = /^(\p{Script=Han})(\s{1,3})(\p{Script=Han}{3,8})$/u
const LONGEST_NAME = 3

/**
 * Reads words that are nothing but place and manner of the report, up to the end of the text. Behind a stroke they are
 * never a name.
 */
export function readReported(folded: string, isBehindStroke: boolean): Reported | undefined {
  if (SENT_FROM.test(folded)) return { length: folded.length, place: [2, folded.length] }
  const ending = ENDING.exec(folded)
  if (!ending) return undefined
  const places = folded.slice(0, ending.index).trimEnd()
  if (places === '') return { length: folded.length, place: undefined }
  if (!PLACES.test(places)) return undefined
  if (!isBehindStroke && places.split('、').some(mayBeNamed)) return undefined
  const from = /^(?:发自|自)?\s?/u.exec(places)?.[0].length ?? 0
  return { length: folded.length, place: [from, places.length] }
}

/** Length of the names that open the text where the place of the report follows them at once: 王静台北报导. */
export function lengthOfNamesBeforePlace(folded: string): number {
  const ending = ENDING.exec(folded)
  if (!ending) return 0
  const words = folded.slice(0, ending.index).trimEnd()
  const [, family = '', gap = '', rest = ''] = SPACED.exec(words) ?? []
  const names = family === '' ? GLUED.exec(words)?.[1] : family + rest
  if (names === undefined) return 0
  const length = names.length - placeLength(names)
  return family === '' ? length : length >= 2 && length < names.length ? length + gap.length : 0
}

/** It may hold a name: 李明, 李明台北. */
const mayBeNamed = (words: string): boolean =>
  (hasSurname(words.slice(0, 2)) || hasSurname(words.slice(0, 3))) &&
  !/^.{0,3}[市县区]$/u.test(words) &&
  !isPlaceWord(words)

/** Cities and counties that the dictionary does not know as such. */
const TAIWAN = new Set(
  '台北 新北 桃园 台中 台南 高雄 基隆 新竹 嘉义 苗栗 彰化 南投 云林 屏东 宜兰 花莲 台东 澎湖 金门 马祖'.split(
    ' ',
  ),
)

/** A place of the dictionary. */
export const isPlaceWord = (word: string): boolean => {
  if (TAIWAN.has(word)) return true
  const [found] = tag(word, false)
  return found?.word === word && /^n(?:s|rt)/u.test(found.tag)
}

const isKnownPlace = (words: string): boolean =>
  isPlaceWord(words) ||
  (words.length === 2 && isKnownWord(words)) ||
  (words.length > 2 && /[市县区旗州镇乡]$/u.test(words) && isKnownPlace(words.slice(0, -1)))

/** A town of two characters; the dictionary has many of them as names of people, but hardly a person of two. */
const isKnownWord = (word: string): boolean => {
  const [found] = tag(word, false)
  return found?.word === word && /^n[sr]/u.test(found.tag)
}

/** How many characters at the end of the words are a place and no name. */
export function placeLength(words: string): number {
  const spaced = /[\s、]\s?(\p{Script=Han}{2,8})$/u.exec(words)?.[1]
  const last = spaced ?? /\p{Script=Han}{2,12}$/u.exec(words)?.[0] ?? ''
  const place = tag(last, false).at(-1)
  if (place && /^ns/u.test(place.tag) && place.word.length >= 2 && place.word.length < words.trim().length) {
    const before = last.length - place.word.length
    if (before === 0 || before >= 2) return place.word.length
  }
  if (last.length <= LONGEST_NAME) return 0
  const known = [5, 4, 3, 2].find((size) => last.length - size >= 2 && isKnownPlace(last.slice(-size)))
  if (known !== undefined) return known
  if (areNames(last)) return 0
  const least = /[市县区旗州]$/u.test(last) ? 3 : 2
  const name =
    hasSurname(last.slice(0, LONGEST_NAME)) && last.length >= LONGEST_NAME + least ? LONGEST_NAME : 2
  return last.length - name
}

/** One name of four characters, or two names: each begins with a family name. */
const areNames = (words: string): boolean =>
  hasSurname(words) ||
  [2, 3].some((length) => hasSurname(words.slice(0, length)) && isShortName(words.slice(length)))

const isShortName = (words: string): boolean =>
  words.length >= 2 && words.length <= LONGEST_NAME && hasSurname(words) && !/[市县区旗州]$/u.test(words)
