import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Article } from '../../src/record/article.ts'
import { buildSearchIndex } from '../../src/search/build-index.ts'
import { describeDifference, proveSearch } from '../../src/search/prove-search.ts'
import type { SearchableArchive } from '../../src/search/searchable.ts'
import { makeArchive, makeArticle, onDay } from './small-archive.ts'

const folders: string[] = []

async function build(archive: SearchableArchive): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'guzhi-search-'))
  folders.push(outDir)
  await buildSearchIndex({ archive, outDir })
  return outDir
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted()
}

const readAll = async (folder: string) =>
  Promise.all(
    (await listFiles(folder)).map(async (name) => [name, await readFile(join(folder, name), 'base64')]),
  )

const DIFFICULT = [
  '生态环境 G4515、WiFi6、32.52%、—— …… “百日攻坚”（一期）①½㎡',
  'e\u0301té 😀👍🏽 \u0301开头 \u0000\u0085 \ufffd \ue000 \ud83d孤 ﷽ ŒœÆ ß İ Σς',
  '𠮷野家 한글 가각 ｶﾞｷﾞ ไทย עברית <script>alert(1)</script> &amp; ¶ zzzzz aaaaa',
  `甲。${'长文反复，'.repeat(4000)}末尾独有。`,
]

const articles: Article[] = [
  makeArticle('aaaaa1', DIFFICULT, { headline: '優化營商環境', date: onDay('2023-01-01') }),
  makeArticle('aaaaa2', ['优化营商', '环境整治', '2024年'], { headline: '两段之间', kicker: '引题' }),
  makeArticle('aaaaa3', ['优化营商环境'], { date: onDay('2024-01-01'), summary: '核心提示', deck: '副题' }),
  makeArticle('aaaaa4', [], { headline: '只有标题' }),
  makeArticle('aaaaa5', ['秘密'], { status: 'withheld' }),
  makeArticle('aaaaa6', []),
]
const archive = makeArchive(articles)

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

describe('the index', () => {
  test('answers exactly for every kind of character', async () => {
    expect(await proveSearch({ archive, outDir: await build(archive) })).toEqual([])
  })

  test('has the same bytes whenever it is built, in whatever order the articles come', async () => {
    const first = await readAll(await build(archive))
    const second = await readAll(await build(makeArchive(articles.toReversed())))
    expect(second).toEqual(first)
  })

  test('holds what a page loads, and no more', async () => {
    const names = await listFiles(await build(archive))
    const kinds = new Set(names.map((name) => name.replace(/[0-9a-z]+_[0-9a-f]+|aaaaa\d/, '*')))
    expect([...kinds].toSorted()).toEqual([
      'manifest.json',
      'pagefind/index/*.pf_index',
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind.*.pf_meta',
      'pagefind/pagefind.js',
      'pagefind/wasm.unknown.pagefind',
      'people.json',
      'rows/all.json',
      'texts/*.json',
    ])
  })

  test('holds nothing of a withheld article', async () => {
    const outDir = await build(archive)
    const rows = JSON.parse(await readFile(join(outDir, 'rows/all.json'), 'utf8'))
    expect(rows.map(({ id }: { id: string }) => id).toSorted()).toEqual([
      'aaaaa1',
      'aaaaa2',
      'aaaaa3',
      'aaaaa4',
      'aaaaa6',
    ])
    expect(await listFiles(outDir)).not.toContain('texts/aaaaa5.json')
  })

  test('of an archive without articles is empty and proven', async () => {
    const empty = makeArchive([])
    expect(await proveSearch({ archive: empty, outDir: await build(empty) })).toEqual([])
  })
})

describe('the proof', () => {
  test('finds that an article is missing from the index', async () => {
    const outDir = await build(makeArchive(articles.filter(({ id }) => id !== 'aaaaa3')))
    const faults = await proveSearch({ archive, outDir })
    expect(faults.map(({ what }) => what)).toContainEqual(expect.stringContaining('misses aaaaa3'))
  })

  test('finds that the index has text which the archive has not', async () => {
    const changed = articles.map((article) =>
      article.id === 'aaaaa4' ? makeArticle('aaaaa4', ['优化营商环境'], { headline: '只有标题' }) : article,
    )
    const faults = await proveSearch({ archive, outDir: await build(makeArchive(changed)) })
    expect(faults.map(({ what }) => what)).toContainEqual(expect.stringContaining('finds aaaaa4'))
  })

  test('finds that a part of the index is lost, and does not take it for a zero', async () => {
    const outDir = await build(archive)
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    for (const name of await readdir(join(outDir, 'pagefind/index')))
      await rm(join(outDir, 'pagefind/index', name))
    const faults = await proveSearch({ archive, outDir })
    expect(faults.map(({ what }) => what)).toContainEqual(expect.stringContaining('did not arrive'))
    vi.restoreAllMocks()
  })

  test('finds a wrong order', () => {
    expect(describeDifference(['b', 'a'], ['a', 'b'])).toBe('is in the order b, a')
    expect(describeDifference(['a', 'b'], ['a', 'b'])).toBeUndefined()
  })
})
