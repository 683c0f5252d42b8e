/** A sentence and the words in it that are shown. */
export interface Quotation {
  before: string
  words: string
  after: string
}

const END = /[。！？!?\n]/u
const CLOSING = /[”’」』）)》〉"]/u
/** Characters on either side that a long sentence keeps. */
const REACH = 60
const CLAUSE = /[，；：、,;:]/u

/** Where the sentence around an offset begins: behind the end of the one before, with its closing marks. */
function findStart(text: string, at: number): number {
  let start = at
  while (start > 0 && !END.test(text.charAt(start - 1))) start -= 1
  while (start < at && (CLOSING.test(text.charAt(start)) || /\s/u.test(text.charAt(start)))) start += 1
  return start
}

function findEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && !END.test(text.charAt(end))) end += 1
  if (end < text.length && text.charAt(end) !== '\n') end += 1
  while (end < text.length && CLOSING.test(text.charAt(end))) end += 1
  return end
}

/** The beginning of a long sentence is cut off behind a comma, so that it opens with a whole clause. */
function shortenBefore(text: string): string {
  if (text.length <= REACH) return text
  const kept = text.slice(-REACH)
  const clause = kept.search(CLAUSE)
  return `…${kept.slice(clause < 0 ? 0 : clause + 1)}`
}

function shortenAfter(text: string): string {
  if (text.length <= REACH) return text
  const kept = text.slice(0, REACH)
  const clause = Math.max(...['，', '；', '、'].map((mark) => kept.lastIndexOf(mark)))
  return `${clause > 0 ? kept.slice(0, clause) : kept}…`
}

/** From where to where the sentence around an offset reaches. */
export const findSentence = (text: string, at: number, length = 0): { start: number; end: number } => ({
  start: findStart(text, at),
  end: findEnd(text, at + length),
})

/** The sentence of a text in which words stand; one of a hundred and more characters is shortened on both sides. */
export function quoteSentence(text: string, at: number, length: number): Quotation {
  return {
    before: shortenBefore(text.slice(findStart(text, at), at)),
    words: text.slice(at, at + length),
    after: shortenAfter(text.slice(at + length, findEnd(text, at + length))),
  }
}
