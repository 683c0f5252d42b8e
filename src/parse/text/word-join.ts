import { cut } from 'jieba-wasm'
import { foldMarks } from '../lines/fold-marks.ts'
import { keepAnswers } from './known-answers.ts'

const REACH = 4
/** A number that goes on, or that gets its unit; a Latin word that goes on. */
const NUMBER_ACROSS = /^(?:[\d.]\|[\d%％℃年月日时分秒万亿元个名人次吨米亩户家]|[A-Za-z]\|[A-Za-z])$/u

/**
 * True where the end of one text and the start of another are two halves of a word, by a dictionary of Chinese words
 * (jieba, without guessing at unknown ones; its words are simplified): 出 | 资最少, 技术 | 员.
 */
export function isWordAcross(before: string, after: string): boolean {
  const head = foldMarks(before.slice(-REACH))
  const tail = foldMarks(after.slice(0, REACH))
  if (NUMBER_ACROSS.test(`${head.slice(-1)}|${tail.slice(0, 1)}`)) return true
  if (!/\p{Script=Han}$/u.test(head) || !/^\p{Script=Han}/u.test(tail)) return false
  return isCutInWord(`${head.length}${head}${tail}`)
}

/** Of a digit and letters: whether the place behind so many of these lies inside a word. */
const isCutInWord = keepAnswers((counted) => {
  const place = Number(counted.slice(0, 1))
  let at = 0
  for (const word of cut(counted.slice(1), false)) {
    if (at < place && at + word.length > place) return true
    at += word.length
  }
  return false
})
