import { isLetterUnit } from '../lines/letters.ts'
import { findLoops, type Range } from './loops.ts'

/** Shorter sentences may be said twice on purpose. */
const LEAST_SENTENCE = 18

/**
 * Finds what an engine printed twice within one paragraph: a passage right behind itself, or a whole sentence that
 * stood before. The first printing stays. Time is linear in the length of the text.
 */
export function findRepeats(text: string): Range[] {
  const sentences = findSentences(text)
  const loops = findLoops(text)
  return [...sentences, ...withoutOverlaps(loops, sentences)].sort((a, b) => a[0] - b[0])
}

/** The loops that meet none of the sentences; both in order. */
function withoutOverlaps(loops: readonly Range[], sentences: readonly Range[]): Range[] {
  let next = 0
  return loops.filter(([from, to]) => {
    while ((sentences[next]?.[1] ?? to) <= from) next++
    return (sentences[next]?.[0] ?? to) >= to
  })
}

/** Sentences of at least 18 letters that stood before in the same text. */
function findSentences(text: string): Range[] {
  const seen = new Map<number, Range[]>()
  const found: Range[] = []
  let from = 0
  for (const { 0: end, index } of text.matchAll(/[。！？][”’」』）)]*/gu)) {
    const sentence: Range = [from, index + end.length]
    from = sentence[1]
    const { length, hash } = digest(text, sentence)
    if (length < LEAST_SENTENCE) continue
    const alike = seen.get(hash)
    if (!alike) seen.set(hash, [sentence])
    else if (alike.some((other) => saysSame(text, other, sentence))) found.push(sentence)
    else alike.push(sentence)
  }
  return found
}

/** How many letters a stretch has, and a number that is the same for the same letters. */
function digest(text: string, [from, to]: Range): { length: number; hash: number } {
  let length = 0
  let hash = 0
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (!isLetterUnit(unit)) continue
    length++
    hash = Math.imul(hash, 31) + unit
  }
  return { length, hash }
}

/** True where two stretches have the same letters, whatever stands between these. */
function saysSame(text: string, one: Range, other: Range): boolean {
  const shared = shareTail(text.slice(...one), text.slice(...other))
  return shared.isAllOfOne && shared.isAllOfOther
}

/** Words that were printed before: what they begin and end with, as much of it as a text may repeat. */
export interface Printed {
  opening: string
  ending: string
}

/**
 * Where a text begins to repeat one of the texts before it: 0 where the whole of it ends one of them, the start of
 * its tail where an unfinished text ends as they do; undefined where it says its own.
 */
export function findRepeatOf(text: string, before: readonly Printed[]): number | undefined {
  const isFinished = /[。！？][”’」』）)]*\s*$/u.test(text)
  for (const { opening, ending } of before) {
    const tail = shareTail(text, ending)
    if (tail.isAllOfOne && tail.length >= LEAST_SENTENCE - 2) return 0
    if (opensWith(opening, text, LEAST_SENTENCE)) return 0
    if (!isFinished && tail.length >= LEAST_SENTENCE * 2) return nextClause(text, tail.from)
  }
  return undefined
}

/** An engine repeats whole clauses: a tail that two texts share by chance may begin within one. */
function nextClause(text: string, from: number): number {
  if (from === 0) return 0
  const mark = /[，。；：！？,;:!?]/u.exec(text.slice(from - 1))
  return mark ? from + mark.index : from
}

/** The letters in which two texts end alike. */
interface Tail {
  length: number
  /** Offset in the first text where they begin. */
  from: number
  isAllOfOne: boolean
  isAllOfOther: boolean
}

function shareTail(one: string, other: string): Tail {
  let length = 0
  let from = one.length
  let a = letterBefore(one, one.length)
  let b = letterBefore(other, other.length)
  while (a >= 0 && b >= 0 && one.charCodeAt(a) === other.charCodeAt(b)) {
    length++
    from = a
    a = letterBefore(one, a)
    b = letterBefore(other, b)
  }
  return { length, from, isAllOfOne: a < 0, isAllOfOther: b < 0 }
}

/** True where a text of at least so many letters opens another one. */
function opensWith(text: string, opening: string, least: number): boolean {
  let length = 0
  let a = letterFrom(text, 0)
  let b = letterFrom(opening, 0)
  while (b < opening.length) {
    if (a >= text.length || text.charCodeAt(a) !== opening.charCodeAt(b)) return false
    length++
    a = letterFrom(text, a + 1)
    b = letterFrom(opening, b + 1)
  }
  return length >= least
}

/** Offset of the last letter before `end`, -1 for none. */
function letterBefore(text: string, end: number): number {
  let at = end - 1
  while (at >= 0 && !isLetterUnit(text.charCodeAt(at))) at--
  return at
}

/** Offset of the first letter from `from` on, the length of the text for none. */
function letterFrom(text: string, from: number): number {
  let at = from
  while (at < text.length && !isLetterUnit(text.charCodeAt(at))) at++
  return at
}
