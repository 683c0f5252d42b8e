import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listFields } from '../../src/data/article-schema.ts'
import { formatDataPackage, formatSums } from '../../src/data/data-package.ts'
import { exportData } from '../../src/data/export-data.ts'
import type { Article } from '../../src/record/article.ts'
import { words } from '../../src/site/words.ts'
import { makeArticle, onDay } from '../search/small-archive.ts'
import { makeSchemaCheck } from './validators.ts'

const SITE = new URL('https://example.org/archive/')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guzhi-data-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const linesOf = (name: string): string[] => read(name).split('\n').filter(Boolean)

const ARTICLES: Article[] = [
  makeArticle('aaaaaa', ['第一段', '=第二段'], { headline: '=HYPERLINK("x")', date: onDay('2023-07-04') }),
  makeArticle('bbbbbb', ['"引文"，逗号'], {
    bylines: [{ name: '姜帆', role: 'reporter', as: '本报记者 姜 帆' }],
  }),
  makeArticle('cccccc', ['甲'.repeat(400)]),
]

describe('the data of an archive', () => {
  test('has each article once as a line, as a row and as a file of its own', () => {
    exportData({ articles: ARTICLES, folder, site: SITE })
    const lines = linesOf('articles.jsonl').map((line): Article => JSON.parse(line))
    expect(lines.map(({ id, url }) => [id, url])).toEqual(
      ARTICLES.map(({ id }) => [id, `https://example.org/archive/articles/${id}/`]),
    )
    expect(readdirSync(join(folder, 'articles'))).toEqual(ARTICLES.map(({ id }) => `${id}.json`))
    for (const line of lines) expect(JSON.parse(read(`articles/${line.id}.json`))).toEqual(line)
    const rows: Record<string, string>[] = parse(read('articles.csv'), { bom: true, columns: true })
    expect(rows.map(({ id }) => id)).toEqual(ARTICLES.map(({ id }) => id))
    expect(rows[0]).toMatchObject({ headline: '\'=HYPERLINK("x")', date: '2023-07-04', characters: '7' })
    expect(rows[1]).toMatchObject({ text: '"引文"，逗号', bylines: 'reporter 姜帆' })
  })

  test('goes on in another file where one would be too large, no article cut in two', () => {
    exportData({ articles: ARTICLES, folder, site: SITE, limit: 2500 })
    const parts = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
    expect(parts).toEqual(['articles-1.jsonl', 'articles-2.jsonl'])
    const ids = parts.flatMap(linesOf).map((line): string => JSON.parse(line).id)
    expect(ids).toEqual(['aaaaaa', 'bbbbbb', 'cccccc'])
    for (const name of readdirSync(folder).filter((name) => name.endsWith('.csv')))
      expect(read(name).startsWith('\ufeff"id"')).toBe(true)
  })

  test('has a schema that every line keeps to, and that finds a line which does not', () => {
    exportData({ articles: ARTICLES, folder, site: SITE })
    const listFaults = makeSchemaCheck(JSON.parse(read('article.schema.json')))
    for (const line of linesOf('articles.jsonl')) expect(listFaults(JSON.parse(line))).toEqual([])
    const broken = { ...ARTICLES[0], type: 'poem', extra: 1 }
    expect(listFaults(broken).join()).toMatch(/\/type .*must NOT|must NOT.*\/type/)
  })

  test('says in Chinese what each of its fields means', () => {
    expect(listFields().filter((field) => !(field in words.data.meanings))).toEqual([])
  })
})

describe('the description of the data', () => {
  const bytes = Buffer.from('x')
  const file = (path: string) => ({
    path,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  })

  test('names every data file with its size and digest, and no other file', () => {
    const facts = { title: '故纸', description: '', rights: null, homepage: SITE.href }
    const described = JSON.parse(
      formatDataPackage([file('articles.csv'), file('articles.jsonl'), file('SHA256SUMS')], facts),
    )
    expect(described.resources.map(({ path }: { path: string }) => path)).toEqual([
      'articles.csv',
      'articles.jsonl',
    ])
    expect(described.resources[0]).toMatchObject({ bytes: 1, hash: `sha256:${file('').sha256}` })
    expect(described).not.toHaveProperty('licenses')
  })

  test('gives the digests in the form that sha256sum reads', () => {
    expect(formatSums([file('a b.csv')])).toBe(`${file('').sha256}  a b.csv\n`)
  })
})
