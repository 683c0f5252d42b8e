import { describe, expect, test } from 'vitest'
import { setsOf } from '../../score/score.ts'
import { readArticles } from '../read-articles.ts'
import { readWideArticles } from '../wide/compose-wide.ts'
import { OLD_PAPERS, OWN_PAPERS, STRAITS_PAPERS } from '../wide/papers.ts'
import { composeBlindPage, readBlindArticles } from './compose-blind.ts'
import { BLIND, ROUNDS, STUDIED } from './layouts/index.ts'

const articles = readBlindArticles()
const all = Object.keys(BLIND)
const textsOf = ({ headline, body }: { headline: string | null; body: readonly { text: string }[] }) => [
  ...(headline ? [headline] : []),
  ...body.map(({ text }) => text),
]
const papersOf = (layouts: readonly string[]): string[] =>
  layouts.flatMap((layout) => BLIND[layout]?.papers.map(({ name }) => name) ?? [])

test('the blind figures are of the layouts that nobody studied', () => {
  expect(setsOf({ kind: 'blind', seed: 501 }).map(({ name }) => name)).toEqual(
    all.filter((layout) => !STUDIED.has(layout)),
  )
  expect([...STUDIED].filter((layout) => !(layout in BLIND))).toEqual([])
})

describe.each(
  Object.entries(ROUNDS).map(([round, layouts]) => ({ folder: `${round}/`, layouts: Object.keys(layouts) })),
)('the layouts with articles in $folder', ({ folder, layouts }) => {
  const isOwn = ({ desk }: { desk: string }): boolean => desk.startsWith(folder)

  test('are enough for a figure', () => {
    expect(layouts.length).toBeGreaterThanOrEqual(10)
  })

  test('share no text with any other page', () => {
    const others = new Set(
      [...readArticles(), ...readWideArticles(), ...articles.filter((article) => !isOwn(article))].flatMap(
        textsOf,
      ),
    )
    const shared = articles
      .filter(isOwn)
      .flatMap(textsOf)
      .filter((text) => others.has(text))
    expect(shared.filter((text) => text.length > 8)).toEqual([])
  })

  test('share no paper with other layouts', () => {
    const others = new Set([
      ...papersOf(all.filter((layout) => !layouts.includes(layout))),
      ...[...OWN_PAPERS, ...OLD_PAPERS, ...STRAITS_PAPERS].map(({ name }) => name),
    ])
    expect(papersOf(layouts).filter((name) => others.has(name))).toEqual([])
  })

  test.each(layouts)('give the same page of %s for the same seed, and another for another seed', (layout) => {
    const compose = (seed: number) => composeBlindPage(layout, seed, articles)
    expect(compose(501)).toEqual(compose(501))
    expect(compose(501).lines).not.toEqual(compose(502).lines)
  })

  test.each(layouts)('print the headlines of %s as their articles word them', (layout) => {
    const { gold } = composeBlindPage(layout, 503, articles)
    for (const { headline, parts } of gold.articles) {
      const printed = parts.find(({ role }) => role === 'headline')?.text ?? null
      expect(printed).toBe(headline?.replace(/\s/gu, '') ?? null)
    }
  })
})
