import { cut, tag } from 'jieba-wasm'
import { foldMarks } from '../../lines/fold-marks.ts'
import { keepAnswers } from '../known-answers.ts'
import file from './joins.json' with { type: 'json' }

/** The word at which a text breaks off, or with which it sets in. */
export interface Edge {
  /** Empty for a proper name: which one it is says nothing of other pages. */
  word: string
  /** Its part of speech, in the tags of jieba's dictionary, and its length. */
  kind: string
}

/** Of a text so many letters are enough to find the word at its edge. */
const REACH = 8
/** Words longer than this are alike. */
const LONG = 3

/** What speaks for or against two edges that meet, by name, in log-odds; learnt by `npm run train:joins`. */
export type Joins = Readonly<Record<string, number>>

/** The last word of a text, by a dictionary of Chinese words (jieba, without guessing at unknown ones). */
export const readEnd = (text: string): Edge => edgeOf(cut(foldMarks(text.slice(-REACH)), false).at(-1))

/** The first word of a text. */
export const readBeginning = (text: string): Edge => edgeOf(cut(foldMarks(text.slice(0, REACH)), false)[0])

/** Of persons, places, bodies and others, in the tags of the dictionary. */
const PROPER_NAME = /^n[rstz]/u

/** The part of speech of a word. */
const tagOf = keepAnswers((word) => tag(word, false)[0]?.tag ?? '')

/** A word as an edge. */
export function edgeOf(found: string | undefined): Edge {
  if (found === undefined) return { word: '', kind: '' }
  const speech = tagOf(found)
  const word = PROPER_NAME.test(speech) ? '' : found.replace(/\d/gu, '0')
  return { word, kind: speech + Math.min(LONG, found.length) }
}

/** The names of what two edges say that meet; `whole`: a word that was cut in two is whole again. */
export const namesOf = (end: Edge, beginning: Edge, whole: boolean): string[] => [
  whole ? 'whole' : 'apart',
  `${end.kind}|`,
  `|${beginning.kind}`,
  `${end.kind}|${beginning.kind}`,
  ...(end.word ? [`${end.word}|`, `${end.word}|${beginning.kind}`] : []),
  ...(beginning.word ? [`|${beginning.word}`, `${end.kind}|${beginning.word}`] : []),
]

/** Evidence beyond this is not believed. */
export const MOST_OF_READING = 3

/** Log-odds that a text which breaks off goes on with another, against any other text that was broken off; -3 to 3. */
export function rateJoin(end: Edge, beginning: Edge, whole: boolean, joins: Joins = file): number {
  const sum = namesOf(end, beginning, whole).reduce((total, name) => total + (joins[name] ?? 0), 0)
  return Math.max(-MOST_OF_READING, Math.min(MOST_OF_READING, sum))
}
