import { createHash } from 'node:crypto'
import type { SearchedPart } from '../searched-parts.ts'

/** A query that the built index is asked, and what it tries. */
export interface Probe {
  kind: string
  query: string
}

/** An article, as far as probes are cut from it. */
export interface ProbedArticle {
  id: string
  parts: readonly SearchedPart[]
  names: readonly string[]
}

/** Numbers that look random and are the same in every build. */
export type Draw = (below: number) => number

/** Draws from the digest of a seed, again and again. */
export function createDraw(seed: string): Draw {
  let drawn = 0
  return (below) => {
    drawn += 1
    return createHash('sha256').update(`${seed}:${drawn}`).digest().readUInt32BE(0) % below
  }
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** `length` characters from a random place: most begin and end within a word. */
function cutRun(text: string, length: number, draw: Draw): string {
  const characters = [...text]
  const from = draw(Math.max(1, characters.length - length + 1))
  return characters.slice(from, from + length).join('')
}

/** Whole words that follow each other. */
function cutWords(text: string, count: number, draw: Draw): string {
  const segments = Array.from(words.segment(text), ({ segment }) => segment)
  const from = draw(Math.max(1, segments.length - count + 1))
  return segments.slice(from, from + count).join('')
}

/** One of the matches of a pattern, with up to two characters on either side. */
function cutAround(text: string, pattern: RegExp, draw: Draw): string {
  const matches = [...text.matchAll(pattern)]
  const match = matches[draw(Math.max(1, matches.length))]
  if (!match) return ''
  const before = [...text.slice(0, match.index)].reverse().slice(0, draw(3)).reverse()
  const after = [...text.slice(match.index + match[0].length)].slice(0, draw(3))
  return [...before, match[0], ...after].join('')
}

const swapWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))

/** Text that is likely to be nowhere: the same characters, backwards. */
const reverse = (text: string): string => [...text].reverse().join('')

/** One way to cut a query from an article; an empty one is not asked. */
type Cut = (article: ProbedArticle, part: string, draw: Draw) => string

const NUMBER = /\d+(?:[.,]\d+)*[%‰]?/gu
const PUNCTUATION = /[\p{P}\p{S}]+/gu

const CUTS: Record<string, Cut> = {
  character: (_, part, draw) => cutRun(part, 1, draw),
  short: (_, part, draw) => cutRun(part, 2 + draw(5), draw),
  // Longer than a line of a newspaper's column: always across a line's end.
  long: (_, part, draw) => cutRun(part, 24 + draw(30), draw),
  words: (_, part, draw) => cutWords(part, 1 + draw(4), draw),
  number: (_, part, draw) => cutAround(part, NUMBER, draw),
  punctuation: (_, part, draw) => cutAround(part, PUNCTUATION, draw),
  headline: ({ parts }, _, draw) => cutRun(parts[0]?.text ?? '', 2 + draw(6), draw),
  name: ({ names }, _, draw) => names[draw(Math.max(1, names.length))] ?? '',
  width: (_, part, draw) => swapWidth(cutAround(part, NUMBER, draw)),
  absent: (_, part, draw) => reverse(cutRun(part, 3 + draw(4), draw)),
  border: ({ parts }, _, draw) => {
    const at = draw(Math.max(1, parts.length - 1))
    const [before, after] = [parts[at]?.text ?? '', parts[at + 1]?.text ?? '']
    return [...before].slice(-2).join('') + [...after].slice(0, 2).join('')
  },
  several: (_, part, draw) => `${cutRun(part, 2, draw)} ${cutRun(part, 3, draw)}`,
}

/** The probes of one article, one of each kind: where it is cut depends on its id only. */
export function listProbes(article: ProbedArticle): Probe[] {
  const draw = createDraw(article.id)
  return Object.entries(CUTS).flatMap(([kind, cut]) => {
    const part = article.parts[draw(Math.max(1, article.parts.length))]?.text ?? ''
    const query = cut(article, part, draw)
    return query === '' ? [] : [{ kind, query }]
  })
}
