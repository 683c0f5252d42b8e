import type { Fold } from './fold.ts'
import type { Phrase } from './query.ts'
import type { SearchedPart } from './searched-parts.ts'

/** A stretch of text, `[from, to)` in UTF-16 units. */
export type Range = readonly [from: number, to: number]

/** A piece of shown text; marked where it is what the reader looks for. */
export interface Piece {
  text: string
  marked: boolean
}

/** A part of an article in which phrases stand. */
export interface Passage {
  part: SearchedPart
  /** Where the phrases stand, in order, none overlapping. */
  ranges: Range[]
}

/** Characters shown before the first mark of an excerpt, and after it. */
const BEFORE = 24
const AFTER = 72
const PASSAGES = 3

/** Ranges that overlap become one; ranges that only touch stay two. */
function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = []
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1)
    if (last && from < last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], to)]
    else merged.push([from, to])
  }
  return merged
}

/** Where phrases stand in a text, as places of the original text. */
export function findRanges(text: string, phrases: readonly Phrase[], fold: Fold): Range[] {
  const { text: folded, starts, ends } = fold.traced(text)
  const ranges: Range[] = []
  for (const { folded: phrase } of phrases) {
    let at = folded.indexOf(phrase)
    while (at !== -1) {
      const last = at + phrase.length - 1
      ranges.push([starts[at] ?? 0, ends[last] ?? text.length])
      at = folded.indexOf(phrase, last + 1)
    }
  }
  return mergeRanges(ranges)
}

/** Every part in which any of the phrases stands. */
export const findPassages = (
  parts: readonly SearchedPart[],
  phrases: readonly Phrase[],
  fold: Fold,
): Passage[] =>
  parts
    .map((part) => ({ part, ranges: findRanges(part.text, phrases, fold) }))
    .filter(({ ranges }) => ranges.length > 0)

/** The few passages to show below a title: the first ones, but each phrase at least once. */
export function pickPassages(
  passages: readonly Passage[],
  phrases: readonly Phrase[],
  fold: Fold,
): Passage[] {
  const shown = passages.filter(({ part }) => part.role !== 'headline')
  const needed = new Set(
    phrases.map((phrase) => shown.find(({ part }) => fold(part.text).includes(phrase.folded))),
  )
  const room = Math.max(PASSAGES - needed.size, 0)
  const others = new Set(shown.filter((passage) => !needed.has(passage)).slice(0, room))
  return shown.filter((passage) => needed.has(passage) || others.has(passage))
}

/** A text in pieces, between two places of it. */
export function cutPieces(text: string, ranges: readonly Range[], [start, end]: Range): Piece[] {
  const pieces: Piece[] = []
  let at = start
  for (const [from, to] of ranges) {
    if (to <= start || from >= end) continue
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false })
    at = Math.min(to, end)
    pieces.push({ text: text.slice(Math.max(from, start), at), marked: true })
  }
  if (at < end) pieces.push({ text: text.slice(at, end), marked: false })
  return pieces
}

/** A place that does not cut a character of two units, and no character from its marks. */
function alignPlace(text: string, place: number): number {
  let at = Math.min(Math.max(place, 0), text.length)
  while (at > 0 && at < text.length && /^[\udc00-\udfff\p{M}]/u.test(text.slice(at))) at -= 1
  return at
}

/** The text around the first mark, and whether something stands before and after it. */
export function cutExcerpt({ part: { text }, ranges }: Passage): {
  pieces: Piece[]
  clipped: { before: boolean; after: boolean }
} {
  const [from, to] = ranges[0] ?? [0, 0]
  const start = from <= BEFORE * 1.5 ? 0 : alignPlace(text, from - BEFORE)
  const end = text.length - to <= AFTER * 1.25 ? text.length : alignPlace(text, to + AFTER)
  return {
    pieces: cutPieces(text, ranges, [start, end]),
    clipped: { before: start > 0, after: end < text.length },
  }
}
