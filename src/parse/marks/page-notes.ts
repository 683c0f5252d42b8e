import type { Byline } from '../../record/article.ts'
import { foldMarks } from '../lines/fold-marks.ts'
import { recogniseByline } from './byline.ts'

const WHAT =
  '(?:本组|本版|以上|本栏|本期专?[题版刊]?|本专[题版栏刊]|[A-Z]?\\d{1,3}(?:[-—~至、][A-Z]?\\d{1,3})?\\s?版)'
/** 稿件, 县区稿件, 文图 */
const PIECES =
  '(?:(?:(?![由为均据都皆除])\\p{Script=Han}){0,6}(?:稿件?|文字|报道|消息|文章|内容|短讯|简讯|要闻|新闻)|文图|图文|文[/、]图|文图稿件|图文稿件|文字稿件?)?(?:撰文|采写|供稿|采访)?'
const EXCEPT = '(?:[,，]?除(?:另有|特别|已)?(?:署名|注明|标注)(?:者|稿件)?[之以]?外[,，]?)?'
const GROUP = new RegExp(
  `^[（(]?\\s*${WHAT}${PIECES}${EXCEPT}(?:均|都|皆)?\\s?(?:由|为|[:/])?\\s*(.{2,50}?)\\s*(?:采写整理|采访整理|采写|撰写|撰文|采访|提供|报[道导]|编写|编译|采编|整理|供稿|综合|摄影报[道导]|写)?\\s*[)）]?$`,
  'du',
)
const GROUP_CUE =
  /(?:本组|本版|以上|本栏|本期|本专[题版栏刊]|\d\s?版).{0,16}(?:由|为|均|采写|撰写|撰文|供稿|据|:|\/)/u

/** Names without a title need it. */
const SAYS_WHO = /[:/]|(?:采写|撰写|撰文|采访|提供|编写|编译|采编|整理|供稿|综合|报[道导])\s*[)）]?$/u

/** The newsroom wrote them, and none of it is named. */
const NOBODY =
  /^[（(]?\s*(?:本组|本版|以上)(?:稿件|文字|报道|图文).{0,8}(?:由|为)\p{Script=Han}{0,4}[本晨晚日商都市报]{1,3}(?:全媒体|融媒体)?(?:记者|通讯员)?(?:采写|撰写|提供|摄影)[)）]?$/u

/**
 * Recognises a byline that serves a group of articles: `本组稿件由本报记者田甜采写`, `本版撰文：本报记者 田甜`; empty where it
 * names nobody.
 */
export function recogniseGroupByline(text: string): Byline[] | undefined {
  if (text.length > 60) return undefined
  const trimmed = text.trim()
  const folded = foldMarks(trimmed)
  const names = GROUP_CUE.test(folded) ? GROUP.exec(folded)?.indices?.[1] : undefined
  if (NOBODY.test(folded)) return []
  const mark = names ? recogniseByline(trimmed.slice(...names)) : undefined
  if (mark && !mark.titled && !SAYS_WHO.test(folded)) return undefined
  if (!mark || mark.bylines.length === 0 || mark.bylines.every(({ role }) => role === 'photographer'))
    return undefined
  return mark.bylines.map((byline) => ({ ...byline, as: trimmed }))
}

const SUMMARY_LABEL =
  /^[【[〔（(]?\s*(核心提示|内容提要|内容提示|阅读提示|新闻提示|新闻提要|要点提示|提要|导读|本期导读|新闻导读|内容摘要|摘要|编者按|编辑按|编者的话|编前语?|开栏的话|开栏语|开篇的话|开篇语|核心阅读)\s*(?:[】\]〕）)]\s*[:：]?|[:：]|\s|$)\s*/u

/** Below a headline it says that the text is abridged. */
const ABRIDGED = /^\(\s*摘要\s*\)$/u

/** The label that opens a summary, alone on its line or before the text; `length` counts what to take off. */
export function recogniseSummaryLabel(
  text: string,
): { label: string; length: number; alone: boolean } | undefined {
  const folded = foldMarks(text)
  const found = SUMMARY_LABEL.exec(folded)
  if (!found?.[1] || ABRIDGED.test(folded)) return undefined
  return {
    label: found[1],
    length: found[0].length,
    alone: found[0].length >= text.length && text.length < 40,
  }
}

const PICTURE_LABEL =
  /^[【[（(]?\s*(?:图片说明|图片新闻|图片报[道导]|新闻图片|图说|图集|照片说明|组图|图片故事|题图|压题图片|主图|左图|右图|上图|下图)\s*[】\])）]?\s*[:：]?$/u

/** Recognises a label over picture legends: `图片说明`. */
export const recognisePictureLabel = (text: string): boolean => PICTURE_LABEL.test(foldMarks(text).trim())

const NUMBERED = '(?:第\\s*)?(?:[A-Z]?\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*版'
/** A page with a letter needs no 版. */
const LETTERED = '[A-Z]\\d{1,2}(?![\\dA-Za-z])'
const PAGE = `(?:${NUMBERED}|${LETTERED})`
const JUMP = new RegExp(
  `[（(【[]?\\s*[▶►→➤>]*\\s*(?:(?:紧?[下上]?转|[上下]接)\\s*(?:${PAGE}|(?:第\\s*)?\\d{1,2}(?=\\s*(?:[)）】\\]]|$)))|(?:转|详见|见|全文见|[图文]{1,2}见|(?:相关|更多|详细)?(?:报道|内容)见)\\s*(?:今日|本报|本期)?\\s*(?:${PAGE}|(?:第\\s*)?\\d{1,3}\\s*·))[^。]{0,14}?[)）】\\]]?\\s*$`,
  'u',
)
const JUMP_FROM = new RegExp(
  `^\\s*[◀◁◄<▲■]*\\s*(?:[（(【[]\\s*[上紧]接\\s*(?:${PAGE}|(?:第\\s*)?\\d{1,2}(?=\\s*[)）】\\]]))[^)）】\\]。]{0,12}[)）】\\]]|[上紧]接\\s*${PAGE})\\s*`,
  'u',
)

/** The rest stands in another issue: 未完待续, （待续）. */
const UNFINISHED =
  /^[(【[]?\s*(?:未完)?\s?[,，]?待续\s*[)】\]]?$|[(【[]\s*(?:未完)?\s?[,，]?待续\s*[)】\]]$|^[(【[]?未完[)】\]]?$/u

/** The jump line that closes a text (下转第X版) or opens it (上接第X版): where it stands in the text. */
export function recogniseJump(text: string): { from: number; to: number; kind: 'to' | 'from' } | undefined {
  const folded = foldMarks(text)
  const opening = JUMP_FROM.exec(folded)
  if (opening) return { from: 0, to: opening[0].length, kind: 'from' }
  const unfinished = UNFINISHED.exec(folded)
  if (unfinished) return { from: unfinished.index, to: folded.length, kind: 'to' }
  const tail = folded.slice(-60)
  const closing = JUMP.exec(tail)
  return closing
    ? { from: folded.length - tail.length + closing.index, to: folded.length, kind: 'to' }
    : undefined
}
