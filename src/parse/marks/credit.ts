import type { Byline } from '../../record/article.ts'
import { foldMarks } from '../lines/fold-marks.ts'
import { type BylineMark, recogniseByline } from './byline.ts'
import { recogniseLegend } from './legend.ts'

/** The words that name who made a picture, at the end of a text or as a line of their own. */
export interface CreditMark {
  /** Offset where the credit begins; 0 where the text is nothing but a credit. */
  from: number
  /** As printed. */
  text: string
  bylines: Byline[]
  /** True for 本文图片由…摄: the credit covers every picture of the article. */
  general: boolean
}

const GENERAL =
  /[(（]?(?:本[文组版]|以上)(?:照片|图片|插图|题图|配图|绘图|漫画|图|摄影)(?:均|除署名外均?)?(?:由|为|:|：)?/u
const GENERAL_END = /\s*(?:拍摄|摄影|摄|提供|供图)\s*[)）]?\s*$/u
/** Where a credit may begin: behind a sentence, a quotation, a bracket or a space. */
const STARTS = /(?:^|[。！？!?”’」』）)》.．…\s])\s*(?=[^\s。！？!?”’」』）)》])/gu
const FROM_AGENCY =
  /^[（(]?(?:新华社|中新社|法新社|路透社|美联社)发\s*(?:[（(]\s*)?([\p{Script=Han}·、\s]{2,16}?)\s*摄\s*[)）]{0,2}$/u
/** On a line of its own this signs the article. */
const WORDS_AND_PICTURES = /(?:^|[\s/、,，])文\s?[图摄]|文\s?[/、,·和并]\s?[图摄]|图\s?[/、,·]?\s?文/u
/** Collections that lend pictures. */
const STOCK =
  '视觉中国|人民视觉|人民图片|光明图片|经济图片|影像中国|澎湃影像|全景视觉|图虫创意|东方\\s?IC|CFP|VCG|IC\\s?photo|新华社图片|中新图片|中新社图片|网[上络]图片|互联网图片'
/** What was taken from a screen, or made by a machine. */
const SCREEN = '(?:\\p{Script=Han}{0,6}(?:截图|截屏)|(?:A[Ii]|人工智能)(?:制图|绘图|生成图?片?))'
/** Who lent the picture, or that it is an old one. */
const LENT = new RegExp(
  `^[(（[【]?(?:(?:均为|[图照]片?均为)?(?:本报)?(?:资料|档案)(?:图?片?|照片|画面)|(?:${STOCK})(?:供图)?|${SCREEN}|新华社发|(?:图片?|照片)均?(?:为|由|系)[^()（）。，,]{2,24}(?:提供|供图)|图[源据]\\s?[/:]?\\s?[^。，,()（）]{2,16}|受访者(?:供图|提供)|\\p{Script=Han}{2,16}\\s?供图|图片来源\\s?[/:]\\s?[^。，,]{2,16}|图片?\\s?[/:|]\\s?(?:取自|来自|翻[摄拍]|截自)?[^。，,()（）]{2,16}|翻[摄拍]自?[^。，,()（）]{2,16})[)）\\]】]?$`,
  'u',
)
/** Also signs reports: only behind a text as short as a caption. */
const AGENCY =
  /^[(（[【]?(?:路透社?|法新社?|美联社?|欧新社|欧洲图片社|盖蒂图片社?|俄新社|塔斯社|共同社|韩联社|彭博社?)(?:图片|照片)?[)）\]】]?$/u
/** Below a picture, too. */
const HOME_AGENCY = /^[(（[【](?:新华社|中新社|中央社|联合早报)[)）\]】]$/u
const LONGEST_CAPTION = 80
/** Only in brackets: who lends is no sentence there. */
const LENT_IN_BRACKETS = /^[(（][^()（）。，,]{2,20}(?:提供|供图)[)）]$/u
/** 王静/视觉中国, 王静摄（人民视觉） */
const THROUGH_STOCK = new RegExp(
  `\\s?(?:[/|]\\s?(?:${STOCK})(?=[)）]?$)|[(（](?:${STOCK}|新华社发|资料图?片?)[)）]$)`,
  'u',
)
/** 受访者供图（王静 摄） */
const LENT_AND_TAKEN = /^([^()（）]{2,20})[(（]([^()（）]{2,16}[摄绘])[)）]$/u
/** 资料图片 王静 供图 */
const OLD_PICTURE = /^[(（]?(?:本报)?(?:资料|档案|历史)(?:图片?|照片)[\s/:]{1,2}由?(?=\S)/u
/** 王静 摄于2019年 */
const TAKEN_IN = /(?<=摄)[于自]\s?[\d年月日.-]{4,11}(?=[)）]?$)/u
const LONGEST = 60

/** Recognises a credit that closes the text. Returns undefined where none does. */
export function recogniseCredit(text: string): CreditMark | undefined {
  const end = text.trimEnd().length
  const folded = foldMarks(text).slice(0, end)
  if (/[,，、;；:：]$/u.test(folded.slice(-1))) return undefined
  return readGeneral(text, folded) ?? readEnding(text.slice(0, end), folded)
}

function readGeneral(text: string, folded: string): CreditMark | undefined {
  const found = GENERAL.exec(folded)
  if (!found || folded.length - found.index > LONGEST) return undefined
  const from = found.index + found[0].length
  const closing = GENERAL_END.exec(folded.slice(from))
  const mark = recogniseByline(
    text.slice(from, closing ? from + closing.index : undefined).replace(/[)）]\s*$/u, ''),
  )
  const isLent = /提供|供图/u.test(closing?.[0] ?? '')
  if (!mark && !isLent) return undefined
  return credit(text, found.index, mark?.bylines ?? [], true)
}

/** The longest stretch up to the end that is nothing but a credit. */
function readEnding(text: string, folded: string): CreditMark | undefined {
  if (namesWriters(text, folded)) return undefined
  const base = Math.max(0, folded.length - LONGEST)
  const tail = folded.slice(base)
  for (const { 0: before, index } of tail.matchAll(STARTS)) {
    if (index === 0 && base > 0 && !/^[。！？!?”’」』）)》.．…\s]/u.test(before)) continue
    const from = base + index + before.length
    const words = folded.slice(from)
    const isAgency = folded.length <= LONGEST_CAPTION && from > 0 && isFromAgency(folded, words)
    const bylines = isAgency ? [] : readCredit(text.slice(from), words, from === 0)
    if (bylines) return credit(text, from, bylines, false)
  }
  return undefined
}

const isFromAgency = (folded: string, words: string): boolean =>
  AGENCY.test(words) || (HOME_AGENCY.test(words) && recogniseLegend(folded.slice(0, 12))?.depicts === true)

/** A line that is nothing but a byline is no caption, though it names who took the pictures at its end. */
function namesWriters(text: string, folded: string): boolean {
  const mark = text.length <= LONGEST ? recogniseByline(text) : undefined
  if (!mark?.pictures) return false
  const takers = mark.bylines.filter(({ role }) => role === 'photographer').length
  return WORDS_AND_PICTURES.test(folded) || (takers > 0 && takers < mark.bylines.length)
}

/** Who made the pictures, where the words are nothing but a credit. */
function readCredit(raw: string, folded: string, isWhole: boolean): readonly Byline[] | undefined {
  const agency = FROM_AGENCY.exec(folded)?.[1]
  if (agency !== undefined) {
    const at = folded.indexOf(agency)
    return recogniseByline(raw.slice(at, at + agency.length))?.bylines
  }
  const stock = THROUGH_STOCK.exec(folded) ?? TAKEN_IN.exec(folded)
  const through = stock && recogniseByline(raw.slice(0, stock.index).replace(/^[(（]/u, ''))
  if (through) return through.bylines
  const old = OLD_PICTURE.exec(folded)?.[0].length ?? 0
  if (old > 0) return readOldPicture(raw.slice(old), folded.slice(old), isWhole)
  const taken = LENT_AND_TAKEN.exec(folded)
  if (taken && LENT.test(taken[1] ?? ''))
    return recogniseByline(raw.slice((taken[1]?.length ?? 0) + 1, -1))?.bylines ?? []
  const mark = recogniseByline(raw)
  const isByline = isWhole && WORDS_AND_PICTURES.test(folded)
  const takers = mark?.pictures && !isByline ? takersOf(mark, isWhole) : undefined
  return takers ?? (LENT.test(folded) || LENT_IN_BRACKETS.test(folded) ? [] : undefined)
}

/** Who took a picture of the archive, or lent it. */
function readOldPicture(raw: string, folded: string, isWhole: boolean): readonly Byline[] | undefined {
  const length = folded.length - (folded.endsWith(')') && !folded.includes('(') ? 1 : 0)
  const words = folded.slice(0, length)
  return (
    readCredit(raw.slice(0, length), words, isWhole) ?? (LENT_IN_BRACKETS.test(`(${words})`) ? [] : undefined)
  )
}

/** A line that names writers apart from photographers is a byline. */
function takersOf({ bylines }: BylineMark, isWhole: boolean): readonly Byline[] | undefined {
  const takers = bylines.filter(({ role }) => role === 'photographer')
  if (takers.length === 0) return bylines
  return isWhole && takers.length < bylines.length ? undefined : takers
}

function credit(text: string, at: number, bylines: readonly Byline[], general: boolean): CreditMark {
  const from = at + (text.slice(at).length - text.slice(at).trimStart().length)
  const words = text.slice(from).trim()
  return {
    from: text.slice(0, from).trim() === '' ? 0 : from,
    text: words,
    bylines: bylines.map((b) => ({ name: b.name, role: 'photographer', as: words })),
    general,
  }
}
