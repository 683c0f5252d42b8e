import type { TextEdit } from '../../record/article.ts'
import { countScripts, isSpaceUnit } from '../lines/letters.ts'
import { recogniseClosing } from '../marks/closing.ts'
import { recogniseDateline } from '../marks/dateline.ts'
import { cleanSignature } from './signature.ts'
import { settleWidths } from './widths.ts'

/** Reading text, and the reversible edits that made it. */
export interface CleanText {
  text: string
  edits: TextEdit[]
}

const HAN = '\\p{Script=Han}〇々'
const WIDE = `${HAN}，。、；：？！“”‘’「」『』（）《》〈〉【】…—％`
/** White space that stands where Chinese text has none. */
const STRAY_SPACE = new RegExp(
  `(?<=\\d)\\s+(?=\\d)|(?<=[${WIDE}])\\s+(?=[\\d${WIDE},;:?!()])|(?<=\\d)\\s+(?=[${WIDE}%‰℃㎡])|(?<=[${WIDE}][,;:?!)])\\s+(?=[\\d${WIDE}])`,
  'gu',
)
/** White space inside one number: 12 .5, 增长3. 5%, 1, 200, 10 : 30. */
const NUMBER_SPACE = new RegExp(
  `(?<=\\d)\\s+(?=\\.\\d)|(?<=[${HAN}]\\d{1,4}\\.)\\s+(?=\\d)|(?<=\\d,)\\s+(?=\\d{3}(?!\\d))|(?<=\\d)\\s+(?=:\\s?\\d)|(?<=\\d\\s?:)\\s+(?=\\d)`,
  'gu',
)
/** Around a number within a phrase: 新增 5 条. */
const AROUND_NUMBER = new RegExp(
  `(?<=[${HAN}])\\s(?=\\d[\\d.,]{0,9}%?\\s[${HAN}])|(?<=[${HAN}]\\s\\d[\\d.,]{0,9}%?)\\s(?=[${HAN}])|(?<=\\d)\\s(?=[\\d年月日时分个%％‰℃])`,
  'gu',
)
/** In headings and quotations a space parts two phrases: both sides are long enough to be phrases. */
const PHRASE_SPACE = new RegExp(`(?<=[${WIDE}\\w%.+]{3})\\s+(?=[${WIDE}\\w%.+]{3})`, 'gu')
const QUOTED = /[“「『《][^“”「」『』《》]{3,40}[”」』》]/gu
const KEPT = '\uE000'

/**
 * Cleans running text: stray spaces go, half-width punctuation of Chinese text becomes full-width, full-width digits
 * and letters half-width. In its `opening` (so many characters of dateline and byline), and in a byline that closes
 * it, one space stays between two words of the formula.
 */
export function cleanRunningText(raw: string, opening = 0): CleanText {
  if (!isChinese(raw)) return keepWords(raw)
  if (!/\s/u.test(raw)) return settle(raw, 0)
  const closing = recogniseClosing(raw)
  const end = closing && closing.from >= opening ? closing.from : raw.length
  const kept =
    cleanOpening(raw.slice(0, opening)).replace(/\s+/gu, KEPT) +
    raw.slice(opening, end).replace(QUOTED, (quoted) => quoted.replace(PHRASE_SPACE, KEPT)) +
    cleanSignature(raw.slice(end), namesOf(closing)).replace(/\s+/gu, KEPT)
  const closed = kept.replace(NUMBER_SPACE, '').replace(STRAY_SPACE, '')
  const spaced = closed.replace(/\s+/gu, ' ').trim().replaceAll(KEPT, ' ').trim()
  return settle(spaced, spacesOf(raw))
}

/** The text in the widths of Chinese; `spaces`: how many places with white space it had. */
function settle(spaced: string, spaces: number): CleanText {
  const { text, count } = settleWidths(spaced)
  return { text, edits: edits({ space: spaces === 0 ? 0 : spaces - spacesOf(text), width: count }) }
}

const cleanOpening = (raw: string): string =>
  /\s/u.test(raw) ? cleanSignature(raw, namesOf(recogniseDateline(raw))) : raw

const namesOf = (mark: { bylines: readonly { name: string }[] } | undefined): string[] =>
  mark?.bylines.map(({ name }) => name) ?? []

/** Cleans a heading: the spaces between its phrases stay, each as one plain space. */
export function cleanHeading(raw: string): CleanText {
  if (!isChinese(raw)) return keepWords(raw)
  if (!/\s/u.test(raw)) return settle(raw, 0)
  const kept = raw.trim().replace(/(?<=\S)\s+(?=\S)/gu, ' ')
  const closed = kept.replace(AROUND_NUMBER, '')
  return settle(closed, spacesOf(raw))
}

const LEAST_HAN = 0.2

/** False for a passage in another language, where spaces and half-width marks are as they should be. */
function isChinese(text: string): boolean {
  const { letters, han } = countScripts(text)
  return letters === 0 || han / letters >= LEAST_HAN
}

/** The text with one space wherever it has white space. */
const keepWords = (raw: string): CleanText => ({ text: raw.trim().replace(/\s+/gu, ' '), edits: [] })

function edits(counts: { space: number; width: number }): TextEdit[] {
  const list: TextEdit[] = []
  if (counts.space > 0) list.push({ kind: 'space', count: counts.space })
  if (counts.width > 0) list.push({ kind: 'width', count: counts.width })
  return list
}

/** Places inside a text where white space stands. */
function spacesOf(text: string): number {
  const words = text.trim()
  let count = 0
  for (let at = 1; at < words.length; at++)
    if (isSpaceUnit(words.charCodeAt(at)) && !isSpaceUnit(words.charCodeAt(at - 1))) count++
  return count
}
