import { describe, expect, test } from 'vitest'
import { letters } from '../score/letters.ts'
import { composedSets } from '../score/score.ts'
import { composePage } from './compose.ts'
import { HELD_OUT, TUNED } from './layouts/index.ts'
import { readArticles } from './read-articles.ts'
import type { ComposedPage } from './sheet.ts'

const pages = composedSets().flatMap((set) => set.pages)

/** Every stretch of a page's gold, of articles and of the page itself. */
const stretchesOf = ({ gold }: ComposedPage) => [
  ...gold.articles.flatMap(({ parts }) => parts),
  ...gold.furniture,
]

const linesIn = (ranges: readonly (readonly [number, number])[]): number[] =>
  ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))

const wordingOf = (text: string): string => letters(text)

describe('the composer', () => {
  test('gives the same page for the same layout and seed', () => {
    const articles = readArticles()
    expect(composePage('mixed', 7, articles)).toEqual(composePage('mixed', 7, articles))
  })

  test('gives another page for another seed', () => {
    const articles = readArticles()
    expect(composePage('mixed', 7, articles).lines).not.toEqual(composePage('mixed', 8, articles).lines)
  })

  test('holds no layout on both sides', () => {
    expect(Object.keys(TUNED).filter((name) => name in HELD_OUT)).toEqual([])
    expect(
      pages.filter(({ gold }) => gold.source.replace(/-\d+\.txt$/, '') in HELD_OUT).length,
    ).toBeGreaterThanOrEqual(200)
  })

  test('gives every line that is not blank an owner', () => {
    const unowned = pages.flatMap((page) => {
      const owned = new Set(stretchesOf(page).flatMap(({ lines }) => linesIn(lines)))
      return page.lines.flatMap((line, index) =>
        line.trim() && !owned.has(index + 1) ? [`${page.gold.source}:${index + 1}`] : [],
      )
    })
    expect(unowned).toEqual([])
  })

  test('words every part of the gold as its lines do', () => {
    const wrong = pages.flatMap((page) =>
      stretchesOf(page).flatMap(({ lines, text }) => {
        const printed = wordingOf(
          linesIn(lines)
            .map((number) => page.lines[number - 1] ?? '')
            .join(''),
        )
        return includesInOrder(printed, wordingOf(text))
          ? []
          : [`${page.gold.source}:${lines[0]?.[0]} ${text.slice(0, 20)}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  test('divides no line between articles', () => {
    const shared = pages.flatMap(({ gold }) => {
      const owners = new Map<number, number>()
      return gold.articles.flatMap(({ n, parts }) =>
        parts
          .flatMap(({ lines }) => linesIn(lines))
          .filter((line) => {
            const isTaken = (owners.get(line) ?? n) !== n
            owners.set(line, n)
            return isTaken
          }),
      )
    })
    expect(shared).toEqual([])
  })
})

/** True where the text is the printed words, or those words without a passage: a repetition, or a second owner's words. */
function includesInOrder(printed: string, text: string): boolean {
  let common = 0
  while (common < text.length && printed[common] === text[common]) common++
  const rest = text.slice(common)
  return printed.endsWith(rest) || printed.includes(text)
}
