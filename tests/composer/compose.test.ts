import { describe, expect, test } from 'vitest'
import { composedSets } from '../score/score.ts'
import { printedTwice, sharedLines, unownedLines, wrongWords } from './check-page.ts'
import { composePage } from './compose.ts'
import { HELD_OUT, TUNED } from './layouts/index.ts'
import { readArticles } from './read-articles.ts'

const pages = composedSets().flatMap((set) => set.pages)

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
