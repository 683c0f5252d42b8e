import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSite } from '../../scripts/build/build-site.ts'
import { checkFiles } from '../../scripts/build/check-files.ts'
import { checkCounts, checkPages } from '../../scripts/build/check-site.ts'
import { readManifest } from '../../scripts/build/read-manifest.ts'
import { listFiles, measureFile } from '../../scripts/build/site-files.ts'
import { openArchive } from '../../src/store/archive.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guzhi-build-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Outcome {
  status: number
  printed: string
  complaints: string
}

/** Runs a command; content and site are folders of the test. */
const run = (
  command: 'build' | 'verify',
  name: string,
  words: string[],
  environment: Record<string, string> = {},
): Promise<Outcome> =>
  new Promise((done) => {
    const places = ['--content', join(folder, `${name}-content`), '--out', join(folder, name)]
    const env = { ...process.env, ...environment }
    execFile(
      process.execPath,
      [`scripts/${command}.ts`, ...places, ...words],
      { env },
      (error, stdout, stderr) => {
        done({ status: error ? Number(error.code) : 0, printed: stdout, complaints: stderr })
      },
    )
  })

const build = (name: string, words: string[], environment: Record<string, string> = {}): Promise<Outcome> =>
  run('build', name, words, environment)

const lastLine = (text: string): string | undefined => text.trimEnd().split('\n').at(-1)

const digestsOf = async (name: string): Promise<string[]> => {
  const site = join(folder, name)
  const files = await Promise.all((await listFiles(site)).map((file) => measureFile(site, file)))
  return files.map(({ path, sha256 }) => `${sha256} ${path}`)
}

describe('a build of the archive', () => {
  test('gives the same bytes in another folder, time zone and language', async () => {
    for (const name of ['first', 'second']) {
      await cp('content', join(folder, `${name}-content`), { recursive: true })
    }
    const first = await build('first', [], {
      TZ: 'Asia/Shanghai',
      LANG: 'zh_CN.UTF-8',
      NODE_ENV: 'development',
    })
    const second = await build('second', [], { TZ: 'America/Anchorage', LANG: 'C', LC_ALL: 'tr_TR.UTF-8' })
    expect([first.status, second.status]).toEqual([0, 0])
    expect(await digestsOf('second')).toEqual(await digestsOf('first'))
    expect(lastLine(first.printed)).toBe('32 articles, 3 cities, 5 pages')
  })

  test('leaves a manifest that names every file, and every change made since', async () => {
    const site = join(folder, 'changed')
    await cp(join(folder, 'first'), site, { recursive: true })
    expect(await checkFiles(site)).toEqual([])
    await writeFile(join(site, 'robots.txt'), `${await readFile(join(site, 'robots.txt'), 'utf8')}#`)
    await rm(join(site, '404.html'))
    await writeFile(join(site, 'extra.txt'), '')
    expect(await checkFiles(site)).toEqual([
      { path: '404.html', what: 'is missing' },
      { path: 'extra.txt', what: 'was added' },
      { path: 'robots.txt', what: 'was changed' },
    ])
  })

  test('is verified: what people may have changed waits for them, what is damaged is a fault', async () => {
    const content = join(folder, 'first-content')
    const [article = ''] = await readdir(join(content, 'articles'))
    const path = join(content, 'articles', article)
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace('status: published', 'kicker: 引题\nstatus: published'))
    const edited = await run('verify', 'first', [])
    expect([edited.status, edited.complaints]).toEqual([
      1,
      expect.stringContaining(`${article}: was changed\n`),
    ])
    expect(edited.printed).toMatch(/^\d+ files of the site as they were built, 32 articles, 5 pages\n$/)
    await rm(path)
    const damaged = await run('verify', 'first', [])
    expect([damaged.status, damaged.complaints]).toEqual([
      3,
      expect.stringContaining(`${article}: is missing\n`),
    ])
    await writeFile(path, text)
  })

  test('is refused where an article has no page', async () => {
    const site = join(folder, 'without-page')
    await cp(join(folder, 'first'), site, { recursive: true })
    const archive = openArchive(join(folder, 'first-content'), 'content')
    const address = new URL((await readManifest(site)).address)
    expect(await checkPages(site, address)).toEqual([])
    expect(await checkCounts(archive, site, address)).toEqual([])
    const id = archive.articles[0]?.id
    await rm(join(site, 'articles', String(id)), { recursive: true })
    expect(await checkCounts(archive, site, address)).toEqual([
      { path: `articles/${id}/`, what: 'is missing from the pages of the site' },
    ])
    const links = (await checkPages(site, address)).map(({ what }) => what)
    expect(links).toContain(`links to articles/${id}/, which does not exist`)
  })

  test('is refused where the address of an id that departed says nothing', async () => {
    const site = join(folder, 'first')
    const archive = openArchive(join(folder, 'first-content'), 'content')
    const address = new URL((await readManifest(site)).address)
    const gone = { id: 'gone', kind: 'withdrawn', into: [], title: null, page: 'page' } as const
    const departed = [{ ...gone, url: '/articles/gone/' }]
    expect(await checkCounts({ ...archive, departed }, site, address)).toEqual([
      {
        path: 'articles/gone/index.html',
        what: 'is missing: the address of an id that was given must say what became of it',
      },
    ])
  })

  test('is refused where a character of a page has no owner, and the published site stays as it was', async () => {
    const content = join(folder, 'second-content')
    const before = await digestsOf('second')
    const [name = ''] = await readdir(join(content, 'pages'))
    const ledger = JSON.parse(await readFile(join(content, 'pages', name), 'utf8'))
    ledger.articles[0].parts[0].spans[0][1] += 1
    await writeFile(join(content, 'pages', name), JSON.stringify(ledger))
    const out = join(folder, 'second')
    const { faults } = await buildSite({ seeds: 'seeds', content, out, address: undefined })
    expect(faults.map(({ what }) => what).join()).toContain('no owner')
    expect(await digestsOf('second')).toEqual(before)
  })
})

describe('a build of other pages', () => {
  test('publishes what it can read, names what it cannot, and ends with status 1', async () => {
    const seeds = join(folder, 'seeds')
    await mkdir(seeds)
    await mkdir(join(folder, 'mixed-content'))
    await writeFile(join(seeds, 'empty.txt'), '')
    const [good = ''] = await readdir('seeds')
    await cp(join('seeds', good), join(seeds, `第 4 版 #1.txt`))
    const { status, printed, complaints } = await build('mixed', ['--seeds', seeds])
    expect(complaints).toMatch(/empty\.txt:1:1 E001 /)
    expect(lastLine(printed)).toMatch(/^\d+ articles, \d+ cities, 1 pages$/)
    expect(status).toBe(1)
    expect(await checkFiles(join(folder, 'mixed'))).toEqual([])
  })

  test('is told how to be called where the words make no sense', async () => {
    const { status, complaints } = await build('none', ['--sedes', 'x'])
    expect(complaints).toContain('npm run build -- [--seeds DIR]')
    expect(status).toBe(2)
  })
})
