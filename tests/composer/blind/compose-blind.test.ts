import { describe, expect, test } from 'vitest'
import { blindSets, composedSets } from '../../score/score.ts'
import { printedTwice, sharedLines, unownedLines, wrongWords } from '../check-page.ts'
import { HELD_OUT, TUNED } from '../layouts/index.ts'
import { readArticles } from '../read-articles.ts'
import type { ComposedPage } from '../sheet.ts'
import { composeBlindPage, readBlindArticles } from './compose-blind.ts'
import { BLIND } from './layouts/index.ts'

const articles = readBlindArticles()
const sets = blindSets()
const pages = sets.flatMap((set) => set.pages)

const textsOf = ({ headline, body }: { headline: string | null; body: readonly { text: string }[] }) => [
  ...(headline ? [headline] : []),
  ...body.map(({ text }) => text),
]

/** Paragraphs that a blank line or another text parts where a sentence ends: nothing would tell that they go on. */
const partedAtSentences = ({ gold, lines }: ComposedPage): string[] =>
  gold.articles
    .flatMap(({ parts }) => parts.filter(({ role }) => role === 'paragraph'))
    .flatMap((part) => part.lines.slice(0, -1).map(([, last]) => last))
    .filter((last) => /[。！？”」）)!?]\s*$/u.test(lines[last - 1] ?? ''))
    .map((last) => `${gold.source}:${last}`)

describe('the blind set', () => {
  test('gives the same page for the same layout and seed, and another for another seed', () => {
    const compose = (seed: number) => composeBlindPage('front-page', seed, articles)
    expect(compose(7)).toEqual(compose(7))
    expect(compose(7).lines).not.toEqual(compose(8).lines)
  })

  test('holds at least twenty pages of each of at least fourteen layouts', () => {
    expect(sets.length).toBeGreaterThanOrEqual(14)
    expect(sets.filter((set) => set.pages.length < 20)).toEqual([])
  })

  test('shares neither a layout nor a text with the other pages', () => {
    const others = new Set(readArticles().flatMap(textsOf))
    expect(Object.keys(BLIND).filter((name) => name in TUNED || name in HELD_OUT)).toEqual([])
    expect(articles.flatMap(textsOf).filter((text) => others.has(text) && text.length > 8)).toEqual([])
  })

  test('is left out where pages are asked for without naming it', () => {
    expect(composedSets({ seed: 1 }).filter(({ name }) => name in BLIND)).toEqual([])
  })

  test('prints every article that has a headline', () => {
    const printed = new Set(
      pages.flatMap(({ gold }) =>
        gold.articles.flatMap(({ headline, subheads }) => [headline, ...(subheads ?? [])]),
      ),
    )
    const headlines = articles.flatMap(({ headline }) => (headline ? [headline.replaceAll('|', '')] : []))
    expect(headlines.filter((headline) => !printed.has(headline))).toEqual([])
  })

  test('parts no paragraph where a sentence ends', () => {
    expect(pages.flatMap(partedAtSentences)).toEqual([])
  })

  test('gives every line that is not blank an owner', () => {
    expect(pages.flatMap(unownedLines)).toEqual([])
  })

  test('words every part of the gold as its lines do', () => {
    expect(pages.flatMap(wrongWords)).toEqual([])
  })

  test('prints no part twice', () => {
    expect(pages.flatMap(printedTwice)).toEqual([])
  })

  test('divides no line between articles', () => {
    expect(pages.flatMap(sharedLines)).toEqual([])
  })
})
