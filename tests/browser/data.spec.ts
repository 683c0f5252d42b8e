import { execFile, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import { Package } from 'datapackage'
import { z } from 'zod'
import { restoreText } from '../../src/data/csv.ts'
import { formatBytes } from '../../src/offline/format-bytes.ts'
import { Article } from '../../src/record/article.ts'
import { listAtomFaults, listJsonFeedFaults, makeSchemaCheck } from '../data/validators.ts'
import { expect, test } from './fixtures.ts'
import type { BuiltSite } from './sites.ts'

const run = promisify(execFile)

/** Where the sites of the tests say that they stand. */
const CLAIMED = /https:\/\/archive\.example\/(papers\/old\/)?/g

const readData = ({ folder }: BuiltSite, name: string): string =>
  readFileSync(join(folder, 'data', name), 'utf8')

const readArticles = (site: BuiltSite): Article[] =>
  readData(site, 'articles.jsonl')
    .split('\n')
    .filter(Boolean)
    .map((line) => Article.parse(JSON.parse(line)))

for (const [archive, options] of Object.entries({
  'the archive': {},
  'an archive of hostile text': { siteName: 'hostile' },
} as const)) {
  test.describe(`of ${archive}`, () => {
    test.use(options)

    test('every article of the export keeps to the published schema', async ({ site }) => {
      const listFaults = makeSchemaCheck(JSON.parse(readData(site, 'article.schema.json')))
      const articles = readArticles(site)
      expect(articles.length).toBeGreaterThan(0)
      expect(articles.flatMap(listFaults)).toEqual([])
    })

    test('the table says the same as the lines, and no cell of it is a formula', async ({ site }) => {
      const rows: Record<string, string>[] = parse(readData(site, 'articles.csv'), {
        bom: true,
        columns: true,
      })
      expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual(
        [],
      )
      const told = rows.map(({ id, headline = '', text = '' }) => [
        id,
        restoreText(headline),
        restoreText(text),
      ])
      expect(told).toEqual(
        readArticles(site).map(({ id, headline, body }) => [
          ...[id, headline ?? ''],
          body.map(({ text }) => text).join('\n'),
        ]),
      )
    })

    test('the data package is valid, and its tables can be read by what it says of them', async ({
      site,
    }) => {
      const described: unknown = JSON.parse(readData(site, 'datapackage.json'))
      const basePath = mkdtempSync(join(tmpdir(), 'guzhi-package-'))
      try {
        const tables = readdirSync(join(site.folder, 'data')).filter((name) => name.endsWith('.csv'))
        // This reader takes the byte order mark for a part of the first column's name.
        for (const name of tables)
          writeFileSync(join(basePath, name), readData(site, name).replace(/^\ufeff/, ''))
        const loaded = await Package.load(described, { basePath })
        expect(loaded.errors).toEqual([])
        const rows = await loaded.getResource('articles.csv').read({ keyed: true })
        expect(rows.map((row) => row['id'])).toEqual(readArticles(site).map(({ id }) => id))
        for (const name of tables)
          expect((await loaded.getResource(name).read({ keyed: true })).length, name).toBeGreaterThan(0)
      } finally {
        rmSync(basePath, { recursive: true, force: true })
      }
    })

    test('a data package that lacks what the standard asks is refused', async ({ site }) => {
      const { resources: _, ...rest } = JSON.parse(readData(site, 'datapackage.json'))
      expect((await Package.load(rest, { basePath: site.folder })).errors).not.toEqual([])
    })

    test('every feed is valid, and leads to articles of the archive', async ({ site }) => {
      const names = readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
      const ids = readArticles(site).map(({ id }) => id)
      const atom = Object.fromEntries(
        names
          .filter((name) => name.endsWith('feed.xml'))
          .map((name) => [name, readFileSync(join(site.folder, name), 'utf8')]),
      )
      expect(Object.keys(atom)).toContain('feed.xml')
      expect(await listAtomFaults(atom)).toEqual([])
      for (const [, id = ''] of Object.values(atom)
        .join('')
        .matchAll(/\/articles\/([^/]+)\/"/g))
        expect(ids).toContain(id)
      for (const name of names.filter((name) => name.endsWith('feed.json')))
        expect(listJsonFeedFaults(JSON.parse(readFileSync(join(site.folder, name), 'utf8'))), name).toEqual(
          [],
        )
    })
  })
}

test('the digests are those of the files', async ({ site }) => {
  const Described = z.object({ resources: z.array(z.object({ path: z.string(), hash: z.string() })) })
  const { resources } = Described.parse(JSON.parse(readData(site, 'datapackage.json')))
  expect(resources.map(({ path }) => path)).toContain('articles.jsonl')
  for (const { path, hash } of resources) {
    const sha256 = createHash('sha256').update(readData(site, path)).digest('hex')
    expect(hash, path).toBe(`sha256:${sha256}`)
    expect(readData(site, 'SHA256SUMS')).toContain(`${sha256}  ${path}\n`)
  }
})

test('the page of the data names each file once, and the size of those that do not tell of others', async ({
  page,
  site,
}) => {
  await page.goto('data/')
  const rows = await page.locator('.files > div').evaluateAll((all) =>
    all.map((row) => ({
      name: row.querySelector('a')?.textContent ?? '',
      size: row.querySelector('.count')?.textContent ?? null,
    })),
  )
  const held = readdirSync(join(site.folder, 'data'), { withFileTypes: true })
  const names = held.filter((entry) => entry.isFile() && entry.name !== 'index.html').map(({ name }) => name)
  expect(rows.map(({ name }) => name).sort()).toEqual(names.sort())
  const telling = ['datapackage.json', 'SHA256SUMS']
  for (const { name, size } of rows)
    expect(size, name).toBe(
      telling.includes(name) ? null : formatBytes(statSync(join(site.folder, 'data', name)).size),
    )
})

test('each city and topic has its feeds, named where a reader looks for them', async ({ page, request }) => {
  for (const list of ['', 'cities/', 'topics/']) {
    await page.goto(list)
    if (list !== '') await page.getByRole('main').locator(`a[href*="/${list}"]`).first().click()
    const links = page.locator('link[rel="alternate"][type^="application/"]')
    const addresses = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
    expect(addresses.some((address) => address.endsWith(`feed.xml`))).toBe(true)
    for (const address of addresses)
      expect((await request.get(new URL(address, page.url()).href)).status()).toBe(200)
  }
})

/** The languages of the examples, each with the programs that it takes. */
const PROGRAMS = {
  sh: ['sh', 'curl', 'sha256sum'],
  python: ['python3'],
  r: ['Rscript'],
} as const

const isInstalled = (program: string): boolean =>
  spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program]).status === 0

/** All of them where it is asked for (`npm run test:examples`), else those whose programs this machine has. */
const examples = Object.entries(PROGRAMS).filter(
  ([, programs]) => process.env['GUZHI_EXAMPLES'] === 'all' || programs.every(isInstalled),
)

for (const [language, [program]] of examples) {
  test(`the example in ${language} runs as it stands`, async ({ page, site }) => {
    await page.goto('data/')
    const shown = (await page.locator(`.language-${language}`).textContent()) ?? ''
    const folder = mkdtempSync(join(tmpdir(), 'guzhi-example-'))
    try {
      writeFileSync(join(folder, 'example'), shown.replaceAll(CLAIMED, site.address))
      const { stdout } = await run(program, ['example'], { cwd: folder })
      expect(stdout).toContain(language === 'sh' ? 'articles.jsonl: OK' : '葫芦岛市')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}
