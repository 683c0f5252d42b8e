import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/record/article.ts'
import { formatAtom } from '../../src/site/feeds/atom.ts'
import { formatEntryHtml } from '../../src/site/feeds/entry-html.ts'
import {
  type Feed,
  type FeedEntry,
  findPublished,
  formatEntryName,
  formatUpdated,
} from '../../src/site/feeds/feed.ts'
import { formatJsonFeed } from '../../src/site/feeds/json-feed.ts'
import { makeArticle, onDay } from '../search/small-archive.ts'
import { listAtomFaults, listJsonFeedFaults } from './validators.ts'

const HOSTILE = '</title><script>alert(1)</script>]]>&amp;"\'\u0000\u000b\ufffe'

const entry = (given: Partial<FeedEntry> = {}): FeedEntry => ({
  id: formatEntryName('aaaaaa'),
  address: 'https://example.org/articles/aaaaaa/',
  title: '题',
  summary: '摘要',
  html: '<p>文</p>',
  names: ['姜帆'],
  topics: ['农业'],
  updated: '2023-07-04T00:00:00+08:00',
  date: '2023年7月4日',
  ...given,
})

const feed = (entries: FeedEntry[]): Feed => ({
  title: '故纸',
  description: '报纸',
  language: 'zh-CN',
  page: 'https://example.org/',
  atom: 'https://example.org/feed.xml',
  json: 'https://example.org/feed.json',
  icon: 'https://example.org/favicon.svg',
  publisher: '故纸',
  rights: '权利',
  entries,
})

describe('a feed', () => {
  test.each([
    ['an article', [entry()]],
    ['no article', []],
    ['hostile text', [entry({ title: HOSTILE, html: HOSTILE, names: [HOSTILE], topics: [HOSTILE] })]],
    ['a known day', [entry({ published: '2023-07-04T00:00:00+08:00' })]],
  ])('of %s is valid in both of its forms', async (_, entries) => {
    expect(await listAtomFaults({ feed: formatAtom(feed(entries)) })).toEqual([])
    expect(listJsonFeedFaults(JSON.parse(formatJsonFeed(feed(entries))))).toEqual([])
  })

  test('is refused by the validators where something is missing', async () => {
    const broken = formatAtom(feed([entry()])).replace(/<updated>.*<\/updated>/, '')
    expect(await listAtomFaults({ broken })).not.toEqual([])
    // Once by the public schema, once by our own.
    expect(listJsonFeedFaults({ version: 'https://jsonfeed.org/version/1.1', title: 'x' })).toHaveLength(2)
  })

  test('is read back with the same titles, addresses, writers and dates', () => {
    const written = feed([entry({ title: '<b>&“题”' }), entry({ id: formatEntryName('bbbbbb'), names: [] })])
    const atom = parseAtomFeed(formatAtom(written))
    const json = parseJsonFeed(formatJsonFeed(written))
    const expected = written.entries.map(({ id, title, address, names }) => [id, title, address, names])
    expect(
      atom.entries?.map(({ id, title, links, authors = [] }) => [
        ...[id, title?.value, links?.[0]?.href],
        authors.map(({ name }) => name),
      ]),
    ).toEqual(expected)
    expect(
      json.items?.map(({ id, title, url, authors = [] }) => [
        id,
        title,
        url,
        authors.map(({ name }) => name),
      ]),
    ).toEqual(expected)
  })

  test('changed last when the latest of its entries did', () => {
    const entries = [
      entry({ updated: '2023-02-01T00:00:00+08:00' }),
      entry({ updated: '2024-01-21T00:00:00+08:00' }),
    ]
    expect(parseAtomFeed(formatAtom(feed(entries))).updated).toBe('2024-01-21T00:00:00+08:00')
  })
})

describe('an entry of a feed', () => {
  const inferred: Pick<Article, 'date'> = {
    date: {
      ...{ edtf: '[2023-01-29..2023-02-28]', earliest: '2023-01-29', latest: '2023-02-28' },
      ...{ assumed: null, from: 'text', evidence: '截至1月28日' },
    },
  }

  test('has a name that is the same wherever the archive stands, and never that of another', () => {
    expect(formatEntryName('b8p242d2s')).toBe(formatEntryName('b8p242d2s'))
    expect(formatEntryName('b8p242d2s')).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-/,
    )
    expect(formatEntryName('b8p242d2s')).not.toBe(formatEntryName('b8p242d2t'))
  })

  test('changed last on the first day on which it can have been printed, or when it was corrected', () => {
    const what = { what: 'headline', old: 'a', new: 'b' }
    expect(formatUpdated(inferred)).toBe('2023-01-29T00:00:00+08:00')
    expect(formatUpdated({ ...inferred, corrections: [{ ...what, when: '2026-03-02' }, what] })).toBe(
      '2026-03-02T00:00:00+08:00',
    )
    expect(formatUpdated({ date: null })).toBe('1970-01-01T00:00:00Z')
  })

  test('was published on a day only where that day is known', () => {
    expect(findPublished(inferred)).toBeUndefined()
    expect(findPublished({ date: onDay('2023-07-04') })).toBe('2023-07-04T00:00:00+08:00')
  })

  test('carries the text of the article as text', () => {
    const article = makeArticle('aaaaaa', ['<script>1</script>'], { deck: '副题', summary: '提示' })
    expect(formatEntryHtml(article)).toBe(
      '<p>副题</p>\n<p><b>核心提示</b>　提示</p>\n<p>&lt;script&gt;1&lt;/script&gt;</p>',
    )
  })
})
