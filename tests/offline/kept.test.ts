import { describe, expect, test } from 'vitest'
import { findTaken, readCacheOf, takenCacheOf } from '../../src/offline/cache-names.ts'
import type { Edition } from '../../src/offline/edition.ts'
import { formatBytes } from '../../src/offline/format-bytes.ts'
import { addressOfKept } from '../../src/offline/kept-address.ts'
import { isKept } from '../../src/offline/kept-files.ts'
import { describeCore, describeState } from '../../src/offline/page/describe.ts'

describe('what is kept', () => {
  test.each([
    '',
    'index.html',
    'articles/x/',
    'articles/x/index.html',
    'articles/x/cite.ris',
    'data/',
    'data/index.html',
    'search/rows/all.json',
    'trends/totals.json',
    'assets/site.css',
    'manifest.webmanifest',
  ])('includes %j', (path) => {
    expect(isKept(path)).toBe(true)
  })

  test.each([
    '_headers',
    'sw.js',
    'manifest.json',
    'offline/edition.json',
    'offline/core.pack',
    'data/articles.jsonl',
    'data/articles/x.json',
    'feed.xml',
    'cities/jinzhou/feed.json',
    'articles/x/card.png',
    'sitemap.xml',
  ])('leaves out %j', (path) => {
    expect(isKept(path)).toBe(false)
  })

  test('bears the address by which it is asked for: that of the index with its edition', () => {
    const addresses = [
      'articles/x/index.html',
      'index.html',
      'search/index.html',
      'search/manifest.json',
      'search/rows/all.json',
      'search/texts/x.json',
      'search/people.json',
      'trends/totals.json',
      'search/pagefind/pagefind-entry.json',
      'search/pagefind/index/zh_1.pf_index',
    ].map((path) => addressOfKept(path, '/a/', 'e1'))
    expect(addresses).toEqual([
      '/a/articles/x/',
      '/a/',
      '/a/search/',
      '/a/search/manifest.json',
      '/a/search/rows/all.json?e1',
      '/a/search/texts/x.json?e1',
      '/a/search/people.json?e1',
      '/a/trends/totals.json?e1',
      '/a/search/pagefind/pagefind-entry.json?ts=e1',
      '/a/search/pagefind/index/zh_1.pf_index',
    ])
  })
})

test('archives on one host keep their stores apart', () => {
  const own = takenCacheOf('/a/', 'core', 'e1')
  expect(findTaken('/a/', own)).toEqual({ name: own, extent: 'core', edition: 'e1' })
  expect(findTaken('/a/', takenCacheOf('/a/', 'edition', 'e1'))?.extent).toBe('edition')
  expect(findTaken('/', own)).toBeUndefined()
  expect(findTaken('/a/', readCacheOf('/a/'))).toBeUndefined()
})

const offered: Edition = {
  ...{ edition: 'e1', files: 406, bytes: 2_700_000, index: 'i', searchBytes: 320_000 },
  core: { edition: 'c1', files: 90, bytes: 800_000, packed: 200_000, parts: ['search', 'indexes', 'texts'] },
}
const none = { offered, files: 0, whole: undefined, core: undefined, declined: false, read: 0 }

test('the size of the archive is told before anything is kept, and what is kept after', () => {
  expect(describeState(none)).toContain('406个文件，约 2.7 MB')
  expect(describeState({ ...none, files: 12 })).toContain('已存12个，共406个文件')
  expect(describeState({ ...none, whole: offered })).toContain('逐件核对过')
  expect(describeState({ ...none, whole: { ...offered, edition: 'e0' } })).toContain('旧版')
  expect(describeState({ ...none, offered: undefined })).toContain('连不上网')
})

test('what is kept unasked is told, with its size, and what that means for search', () => {
  expect(describeCore(none)).toMatch(
    /在后台.*首页、检索与词频、各类目录、检索结果的题名与摘句，共约 800 KB，下载约 200 KB/,
  )
  expect(describeCore({ ...none, core: offered })).toMatch(/已存.*检索与词频.*800 KB。$/)
  const large = { ...offered, core: { ...offered.core, parts: [] } }
  expect(describeCore({ ...none, core: large })).toMatch(/索引约 320 KB.*必定说明/)
  const some: Edition = { ...offered, core: { ...offered.core, parts: ['search', 'indexes'] } }
  expect(describeCore({ ...none, core: some })).toContain('只报篇数')
  expect(describeCore({ ...none, core: offered, declined: true })).toContain('已停止')
  expect(describeCore({ ...none, whole: offered })).toContain('整个档案已存')
  expect(describeCore({ ...none, offered: undefined })).toContain('还没有')
})

test('sizes are told as disks count them', () => {
  expect([0, 999, 1000, 24_499, 999_499, 999_600, 2_712_062, 15_000_000, 3e9].map(formatBytes)).toEqual([
    ...['0 B', '999 B', '1 KB', '24 KB', '999 KB', '1 MB', '2.7 MB', '15 MB', '3 GB'],
  ])
})
