import { describe, expect, test } from 'vitest'
import { setsOf } from '../../../score/score.ts'
import { readArticles } from '../../read-articles.ts'
import { readWideArticles } from '../../wide/compose-wide.ts'
import { composeBlindPage, readBlindArticles } from '../compose-blind.ts'
import { BLIND, FRESH, STUDIED } from '../layouts/index.ts'

const LAYOUTS = Object.keys(FRESH)
const EARLIER = Object.keys(BLIND).filter((layout) => !(layout in FRESH))
const articles = readBlindArticles()
const isFresh = ({ desk }: { desk: string }): boolean => desk.startsWith('fresh/')
const textsOf = ({ headline, body }: { headline: string | null; body: readonly { text: string }[] }) => [
  ...(headline ? [headline] : []),
  ...body.map(({ text }) => text),
]
const papersOf = (layouts: readonly string[]): string[] =>
  layouts.flatMap((layout) => BLIND[layout]?.papers.map(({ name }) => name) ?? [])

describe('the fresh layouts', () => {
  test('are the ones that the blind figures are of', () => {
    expect(LAYOUTS.length).toBeGreaterThanOrEqual(12)
    expect(LAYOUTS.filter((layout) => STUDIED.has(layout))).toEqual([])
    expect(EARLIER.filter((layout) => !STUDIED.has(layout))).toEqual([])
    expect(setsOf({ kind: 'blind', seed: 501 }).map(({ name }) => name)).toEqual(LAYOUTS)
  })

  test('share no text with any other page', () => {
    const others = new Set(
      [...readArticles(), ...readWideArticles(), ...articles.filter((article) => !isFresh(article))].flatMap(
        textsOf,
      ),
    )
    const shared = articles
      .filter(isFresh)
      .flatMap(textsOf)
      .filter((text) => others.has(text))
    expect(shared.filter((text) => text.length > 8)).toEqual([])
  })

  test('share no paper with the earlier layouts', () => {
    const earlier = new Set(papersOf(EARLIER))
    expect(papersOf(LAYOUTS).filter((name) => earlier.has(name))).toEqual([])
  })

  test.each(LAYOUTS)('give the same page of %s for the same seed, and another for another seed', (layout) => {
    const compose = (seed: number) => composeBlindPage(layout, seed, articles)
    expect(compose(501)).toEqual(compose(501))
    expect(compose(501).lines).not.toEqual(compose(502).lines)
  })

  test.each(LAYOUTS)('print the headlines of %s as their articles word them', (layout) => {
    const { gold } = composeBlindPage(layout, 503, articles)
    for (const { headline, parts } of gold.articles) {
      const printed = parts.find(({ role }) => role === 'headline')?.text ?? null
      expect(printed).toBe(headline?.replace(/\s/gu, '') ?? null)
    }
  })
})
