import { cut } from 'jieba-wasm'
import { onlyLetters } from '../../lines/letters.ts'
import { edgeOf } from './join.ts'
import file from './openings.json' with { type: 'json' }

/** What speaks for a text that goes on inside a sentence, by name, in log-odds; learnt by `npm run train:joins`. */
export type Openings = Readonly<Record<string, number>>

/** Of a text so many characters are enough to find its first words. */
const REACH = 12
const OPENS_QUOTE = /^[“"'‘「『《〈(（]/u

/** The names of what the first words of a text say: of the first its word and kind, of the next two their kinds. `text`: folded. */
export function namesOfOpening(text: string): string[] {
  const start = text.slice(0, REACH)
  const [first, second, third] = cut(onlyLetters(start), false).slice(0, 3).map(edgeOf)
  const [one, two, three] = [first?.kind, second?.kind, third?.kind].map((kind) => kind ?? '')
  return [
    OPENS_QUOTE.test(start) ? 'quote' : 'plain',
    `1 ${one}`,
    `2 ${one} ${two}`,
    `3 ${one} ${two} ${three}`,
    ...(first?.word ? [`${first.word}`, `${first.word} ${two}`] : []),
    ...(second?.word ? [`${one} ${second.word}`] : []),
  ]
}

/** Evidence beyond this is not believed. */
export const MOST_OF_OPENING = 4

/** Log-odds that a text goes on inside a sentence against that it opens a paragraph; -4 to 4. */
export function rateOpening(text: string, openings: Openings = file): number {
  const sum = namesOfOpening(text).reduce((total, name) => total + (openings[name] ?? 0), 0)
  return Math.max(-MOST_OF_OPENING, Math.min(MOST_OF_OPENING, sum))
}
