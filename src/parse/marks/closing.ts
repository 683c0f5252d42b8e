import type { Byline } from '../../record/article.ts'
import { foldMarks } from '../lines/fold-marks.ts'
import { type BylineMark, recogniseByline } from './byline.ts'

/** A byline that closes a text on its own line: `……圆满结束。（记者 王静 通讯员 陈志强）`. */
export interface ClosingMark {
  /** Offset where its words begin, brackets included. */
  from: number
  /** Empty where it says only that the newsroom put the text together. */
  bylines: Byline[]
  /** True where a title or source stands in it; names alone are weaker evidence. */
  titled: boolean
}

const LONGEST = 60
const BRACKETED = /[（(〔【[][^（）()〔〕【】[\]。，,；]{2,50}[)）〕】\]]$/u
const SENTENCE = /[。！？!?…][”’」』"]?\s*/gu
const AFTER_SENTENCE = /[。！？!?…][”’」』"]?\s*$/u

/** Recognises the byline, agency or note on the author that closes a text. Returns undefined where none does. */
export function recogniseClosing(text: string): ClosingMark | undefined {
  const end = text.trimEnd().length
  const base = Math.max(0, end - LONGEST)
  const tail = foldMarks(text.slice(base, end))
  if (/[,，、;；:：]$/u.test(tail.slice(-1))) return undefined
  const brackets = BRACKETED.exec(tail)
  const at = brackets ? brackets.index : afterLastSentence(tail)
  if (at <= 0) return undefined
  const mark = recogniseByline(text.slice(base + at, end))
  if (!mark || isPictureCredit(mark)) return undefined
  const mayStand = mark.titled || (brackets !== null && AFTER_SENTENCE.test(tail.slice(0, at)))
  return mayStand ? { from: base + at, bylines: mark.bylines, titled: mark.titled } : undefined
}

function afterLastSentence(tail: string): number {
  let at = 0
  for (const { 0: mark, index } of tail.matchAll(SENTENCE))
    if (index + mark.length < tail.length) at = index + mark.length
  return at
}

const isPictureCredit = ({ bylines, pictures }: BylineMark): boolean =>
  pictures && bylines.every(({ role }) => role === 'photographer')
