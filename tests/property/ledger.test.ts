import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePage } from '../../src/parse/parse.ts'
import { checkLedger } from '../../src/record/check-ledger.ts'
import type { ParsedPage } from '../../src/record/parsed-page.ts'
import { formatArticleFile, parseArticleFile } from '../../src/store/article-file.ts'
import { writePage } from '../../src/store/run/write-page.ts'
import { readKnowledge } from '../../src/store/settings.ts'
import { newFolder, newRegister, planOf } from '../store/sample.ts'
import { lineOfText } from './texts.ts'

const knowledge = readKnowledge(new URL('../../content', import.meta.url).pathname)
const SEEDS = new URL('../../seeds/', import.meta.url)
const seedLines = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(new URL(name, SEEDS), 'utf8').split('\n'))

const parse = (lines: string[]): ParsedPage =>
  parsePage({ file: 'a.txt', sha256: '0'.repeat(64), encoding: 'utf-8', lines }, {}, knowledge)

/** Stretches of real pages, out of order, with empty lines and text of any kind between them. */
const stretch = fc
  .tuple(fc.nat(seedLines.length - 1), fc.integer({ min: 1, max: 12 }))
  .map(([from, length]) => seedLines.slice(from, from + length))
const lines = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: stretch },
      { weight: 1, arbitrary: fc.constant(['']) },
      { weight: 1, arbitrary: lineOfText.map((text) => [text]) },
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.flat())

test('every character of any page has one owner and is read as it is printed', () => {
  fc.assert(
    fc.property(lines, (page) => {
      expect(checkLedger(parse(page))).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('any page can be written, and its articles come back from their files', () => {
  const folder = newFolder()
  const register = newRegister()
  fc.assert(
    fc.property(lines, (page) => {
      const id = register.mintPage({ file: 'a.txt', sha256: String(page.length) }, () => false)
      writePage(folder, planOf(id, parse(page), register))
    }),
    { numRuns: 100 },
  )
  const articles = `${folder}/articles`
  for (const name of readdirSync(articles)) {
    const text = readFileSync(`${articles}/${name}`, 'utf8')
    const result = parseArticleFile(text, name)
    expect('file' in result && formatArticleFile(result.file)).toBe(text)
  }
})

describe('the check notices', () => {
  const page = parse(readFileSync(new URL('002_34cd013dffe2cd36.txt', SEEDS), 'utf8').split('\n'))
  const whats = (changed: ParsedPage) => checkLedger(changed).map(({ what }) => what)

  test('nothing on a page that adds up', () => {
    expect(whats(page)).toEqual([])
  })

  test('any part that is taken away', () => {
    for (const [at, article] of page.articles.entries())
      for (const index of article.parts.keys()) {
        const parts = article.parts.toSpliced(index, 1)
        const articles = page.articles.with(at, { ...article, parts })
        expect(whats({ ...page, articles })[0]).toMatch(/^no owner: /)
      }
  })

  test('any part that stands twice', () => {
    for (const [at, article] of page.articles.entries())
      for (const part of article.parts) {
        const articles = page.articles.with(at, { ...article, parts: [...article.parts, part] })
        expect(whats({ ...page, articles })[0]).toMatch(/^more than one owner: /)
      }
  })

  test('a span that is not on the page', () => {
    const furniture = [
      ...page.furniture,
      { role: 'stray' as const, text: '', spans: [[9999, 0, 1] as [number, number, number]] },
    ]
    expect(whats({ ...page, furniture })).toEqual(['the span [9999, 0, 1] is not on the page'])
  })

  test('one character that is read otherwise than it is printed', () => {
    const [first, ...others] = page.articles
    const [part, ...parts] = first?.parts ?? []
    if (!first || !part) throw new Error('the page has an article')
    const changed = { ...first, parts: [{ ...part, text: `${part.text.slice(0, -1)}讹` }, ...parts] }
    expect(whats({ ...page, articles: [changed, ...others] })).toEqual([
      expect.stringMatching(/ reads .*讹.* where the page has /),
    ])
  })
})
