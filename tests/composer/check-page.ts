import { letters } from '../score/letters.ts'
import type { ComposedPage } from './sheet.ts'

/** Every stretch of a page's gold, of articles and of the page itself. */
const stretchesOf = ({ gold }: ComposedPage) => [
  ...gold.articles.flatMap(({ parts }) => parts),
  ...gold.furniture,
]

const linesIn = (ranges: readonly (readonly [number, number])[]): number[] =>
  ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))

/** What the lines say, letters only. */
const lettersOf = (page: ComposedPage, ranges: readonly (readonly [number, number])[]): string =>
  letters(
    linesIn(ranges)
      .map((number) => page.lines[number - 1] ?? '')
      .join(''),
  )

/** Lines that are not blank and that nothing owns, as `page:line`. */
export function unownedLines(page: ComposedPage): string[] {
  const owned = new Set(stretchesOf(page).flatMap(({ lines }) => linesIn(lines)))
  return page.lines.flatMap((line, index) =>
    line.trim() && !owned.has(index + 1) ? [`${page.gold.source}:${index + 1}`] : [],
  )
}

/** Parts of the gold that their lines word otherwise. */
export const wrongWords = (page: ComposedPage): string[] =>
  stretchesOf(page).flatMap(({ lines, text }) => {
    return includesInOrder(lettersOf(page, lines), letters(text))
      ? []
      : [`${page.gold.source}:${lines[0]?.[0]} ${text.slice(0, 20)}`]
  })

/** Parts whose lines say their words more than once. */
export const printedTwice = (page: ComposedPage): string[] =>
  stretchesOf(page).flatMap(({ lines, text }) => {
    const words = letters(text)
    const count = lettersOf(page, lines).split(words).length - 1
    return words.length >= 5 && count > 1 ? [`${page.gold.source}:${lines[0]?.[0]} ${text.slice(0, 20)}`] : []
  })

/** Lines of two articles. */
export function sharedLines({ gold }: ComposedPage): string[] {
  const owners = new Map<number, number>()
  return gold.articles.flatMap(({ n, parts }) =>
    parts
      .flatMap(({ lines }) => linesIn(lines))
      .filter((line) => {
        const isTaken = (owners.get(line) ?? n) !== n
        owners.set(line, n)
        return isTaken
      })
      .map((line) => `${gold.source}:${line}`),
  )
}

/** True where the text is the printed words, or those words without a passage: a repetition, or a second owner's words. */
function includesInOrder(printed: string, text: string): boolean {
  let common = 0
  while (common < text.length && printed[common] === text[common]) common++
  const rest = text.slice(common)
  return printed.endsWith(rest) || printed.includes(text)
}
