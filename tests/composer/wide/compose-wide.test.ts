import { describe, expect, test } from 'vitest'
import { composedSets } from '../../score/score.ts'
import { readBlindArticles } from '../blind/compose-blind.ts'
import { BLIND } from '../blind/layouts/index.ts'
import { printedTwice, sharedLines, unownedLines, wrongWords } from '../check-page.ts'
import { HELD_OUT, TUNED } from '../layouts/index.ts'
import { readArticles } from '../read-articles.ts'
import type { ComposedPage } from '../sheet.ts'
import { composeWidePage, readWideArticles } from './compose-wide.ts'
import { WIDE } from './layouts/index.ts'

const articles = readWideArticles()
const SEEDS = [601, 602, 603, 604, 2001, 2002]
const pages = Object.keys(WIDE).flatMap((layout) =>
  SEEDS.map((seed) => composeWidePage(layout, seed, articles)),
)

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

describe('the wide set', () => {
  test('gives the same page for the same layout and seed, and another for another seed', () => {
    const compose = (seed: number) => composeWidePage('free-mixture', seed, articles)
    expect(compose(7)).toEqual(compose(7))
    expect(compose(7).lines).not.toEqual(compose(8).lines)
  })

  test('has at least 24 layouts and at least 80 articles, 20 of them written in traditional characters', () => {
    expect(Object.keys(WIDE).length).toBeGreaterThanOrEqual(24)
    expect(articles.length).toBeGreaterThanOrEqual(80)
    expect(articles.filter(({ isTraditional }) => isTraditional).length).toBeGreaterThanOrEqual(20)
  })

  test('shares neither a layout nor a text with the other pages', () => {
    const others = new Set([...readArticles(), ...readBlindArticles()].flatMap(textsOf))
    expect(Object.keys(WIDE).filter((name) => name in TUNED || name in HELD_OUT || name in BLIND)).toEqual([])
    expect(articles.flatMap(textsOf).filter((text) => others.has(text) && text.length > 8)).toEqual([])
  })

  test('is left out where pages are asked for without naming it', () => {
    expect(composedSets({ seed: 1 }).filter(({ name }) => name in WIDE)).toEqual([])
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
