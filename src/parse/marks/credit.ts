import type { Byline } from '../../record/article.ts'
import { foldMarks } from '../lines/characters.ts'
import { recogniseByline } from './byline.ts'

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

const GENERAL = /[(（]?(?:本[文组版]|以上)(?:照片|图片|摄影)(?:均|除署名外均?)?(?:由|为|:|：)?/u
const ENDING =
  /(^|[。！？!?”’」』）)》.．…\s])\s*[(（]?((?:(?:本报|本刊|本网|新华社|新华网)?(?:全媒体|融媒体)?(?:特约|特派|首席|见习|实习|摄影)*(?:记者|通讯员)?\s*)(?:\p{Script=Han}(?:\s{0,3}(?!供图|提供|摄)\p{Script=Han}){1,3})(?:[\s、](?:本报|新华社)?(?:特约|实习)?(?:记者|通讯员)?\s*\p{Script=Han}{2,4}){0,3})\s*(?:摄影报道|摄影|摄制|摄|供图|提供|\/?图)\s*[)）]?\s*$/u
const LABELLED =
  /(^|[。！？!?”’」』）)》\s])\s*[(（]?(?:摄影|图片来源|图|供图|资料图片?|摄)\s*[:：/]\s*([^。，,]{2,20}?)[)）]?\s*$/u
const AGENCY =
  /(^|[。！？!?”’」』）)》\s])\s*[（(]?(?:新华社|中新社|法新社|路透社)发\s*[（(]?\s*([\p{Script=Han}·、\s]{2,16}?)\s*摄\s*[)）]{0,2}\s*$/u
const ARCHIVE =
  /(^|[。！？!?”’」』）)》\s])\s*[(（](?:资料图片?|资料照片|图片由[^()（）。]{2,24}提供|受访者供图|网络图片)[)）]\s*$/u

/** Recognises a credit that closes the text. Returns undefined where none does. */
export function recogniseCredit(text: string): CreditMark | undefined {
  const folded = foldMarks(text)
  const tail = folded.slice(-90)
  const base = folded.length - tail.length
  return readGeneral(text, folded) ?? readEnding(text, tail, base) ?? readLabelled(text, tail, base)
}

function readGeneral(text: string, folded: string): CreditMark | undefined {
  const found = GENERAL.exec(folded)
  if (!found || folded.length - found.index > 60) return undefined
  const names = folded
    .slice(found.index + found[0].length)
    .replace(/\s*(?:拍摄|摄影|摄|提供)\s*[)）]?\s*$/u, '')
  const mark = recogniseByline(names)
  if (!mark) return undefined
  return credit(text, found.index, mark.bylines, true)
}

function readEnding(text: string, tail: string, base: number): CreditMark | undefined {
  const found = ENDING.exec(tail)
  if (!found?.[2]) return undefined
  const mark = recogniseByline(found[2].trim())
  if (!mark) return undefined
  return credit(text, base + found.index + (found[1]?.length ?? 0), mark.bylines, false)
}

function readLabelled(text: string, tail: string, base: number): CreditMark | undefined {
  const archive = ARCHIVE.exec(tail)
  if (archive) return credit(text, base + archive.index + (archive[1]?.length ?? 0), [], false)
  const found = AGENCY.exec(tail) ?? LABELLED.exec(tail)
  const mark = found?.[2] ? recogniseByline(found[2]) : undefined
  return found && mark
    ? credit(text, base + found.index + (found[1]?.length ?? 0), mark.bylines, false)
    : undefined
}

function credit(text: string, at: number, bylines: Byline[], general: boolean): CreditMark {
  const from = at + (text.slice(at).length - text.slice(at).trimStart().length)
  const words = text.slice(from).trim()
  return {
    from: text.slice(0, from).trim() === '' ? 0 : from,
    text: words,
    bylines: bylines.map((b) => ({ name: b.name, role: 'photographer', as: words })),
    general,
  }
}
