import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openArchive } from '../../src/store/archive.ts'

/** Characters that no other text of the site has: what shows one of them shows the article. */
const SECRET = ['龘', '靐', '齾', '爩', '麤']
const SHOWN = ['鱻', '驫', '羴']

const PAGE = `龘靐果园建设迈出新步伐

本报讯 记者麤甜报道 日前，江城的齾园传来好消息，果园的工程全部完工，投资三十五万元，葫芦岛市爩公司承建。

据介绍，果园的建设用了三年时间，群众对果园十分满意。


鱻驫书店重新开门迎读者

本报讯 记者李刚报道 日前，江城的羴书店重新开门，读者排起长队。

据介绍，书店新添图书三万册，读者可以免费借阅。
`

const folder = mkdtempSync(join(tmpdir(), 'guzhi-withheld-'))
const places = { seeds: join(folder, 'seeds'), content: join(folder, 'content'), out: join(folder, 'dist') }
const files = new Map<string, string>()

const run = (script: string, ...words: string[]): void =>
  void execFileSync(process.execPath, [`scripts/${script}.ts`, ...words], { stdio: 'pipe' })
const articles = () => openArchive(places.content, 'content').articles

function rewrite(id: string, from: string, to: string): void {
  const path = join(places.content, 'articles', `${id}.md`)
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}

/** The text of a file, unpacked, with characters that were written as escapes or in addresses. */
function readAll(path: string): string {
  const bytes = readFileSync(path)
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/(?:%[0-9a-f]{2})+/gi, (escaped) =>
      Buffer.from(escaped.replaceAll('%', ''), 'hex').toString('utf8'),
    )
}

/** The files of the site, and names of files, that show one of the characters. */
const filesWith = (characters: readonly string[]): string[] =>
  [...files]
    .filter(([name, text]) =>
      characters.some((character) => name.includes(character) || text.includes(character)),
    )
    .map(([name]) => name)

let withheld = ''
beforeAll(() => {
  mkdirSync(places.seeds)
  writeFileSync(join(places.seeds, 'a.txt'), PAGE)
  run('parse', '--seeds', places.seeds, '--content', places.content)
  withheld = articles().find(({ headline }) => headline?.includes('果园'))?.id ?? ''
  // A correction that holds the article's words, made before it was withheld.
  rewrite(withheld, '三年时间', '三个年头')
  run('parse', '--seeds', places.seeds, '--content', places.content)
  rewrite(withheld, 'status: published', 'status: withheld\nwithheldBecause: 当事人请求')
  run('build', ...Object.entries(places).flatMap(([name, place]) => [`--${name}`, place]))
  for (const entry of readdirSync(places.out, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const path = join(entry.parentPath, entry.name)
      files.set(path.slice(places.out.length + 1), readAll(path))
    }
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a withheld article is in no file of the site, whatever it is for', () => {
  expect(filesWith([...SECRET, '三个年头', '三年时间'])).toEqual([])
})

test('the same look finds a published article in pages, data and the search index', () => {
  const shown = filesWith(SHOWN).join('\n')
  for (const kind of [
    /^articles\/\w+\/index\.html$/m,
    /^data\/\S+\.jsonl$/m,
    /^data\/\S+\.csv$/m,
    /^search\//m,
  ])
    expect(shown).toMatch(kind)
})

test('the address of a withheld article says that it is withheld, and why', () => {
  const notice = files.get(`articles/${withheld}/index.html`)
  expect(notice).toContain('当事人请求')
  expect(notice).toContain('noindex')
  expect([...files.keys()].filter((name) => name.includes(withheld))).toEqual([
    `articles/${withheld}/index.html`,
  ])
})
