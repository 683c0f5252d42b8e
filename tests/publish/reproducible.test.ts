import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkFiles } from '../../scripts/build/check-files.ts'
import { readManifest } from '../../scripts/build/read-manifest.ts'
import { listFiles, measureFile } from '../../scripts/build/site-files.ts'

const run = promisify(execFile)
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guzhi-build-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Builds the archive into a folder of its own; gives what the command printed. */
async function build(
  name: string,
  environment: Record<string, string>,
  words: string[] = [],
): Promise<string> {
  await cp('content', join(folder, `${name}-content`), { recursive: true })
  const places = ['--content', join(folder, `${name}-content`), '--out', join(folder, name)]
  const { stdout } = await run(process.execPath, ['scripts/build.ts', ...places, ...words], {
    env: { ...process.env, ...environment },
  })
  return stdout
}

const digestsOf = async (name: string): Promise<string[]> => {
  const site = join(folder, name)
  const files = await Promise.all((await listFiles(site)).map((file) => measureFile(site, file)))
  return files.map(({ path, sha256 }) => `${sha256} ${path}`)
}

describe('a build of the archive', () => {
  test('gives the same bytes in another folder, time zone, language and on another day', async () => {
    const printed = await build('first', { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'C' })
    await build('second', { TZ: 'America/Anchorage', LANG: 'C', LC_ALL: 'tr_TR.UTF-8' })
    expect(await digestsOf('second')).toEqual(await digestsOf('first'))
    expect(printed.trimEnd().split('\n').at(-1)).toBe('32 articles, 3 cities, 5 pages')
  })

  test('leaves a manifest that names every file, and every change made since', async () => {
    const site = join(folder, 'first')
    expect(await checkFiles(site)).toEqual([])
    const { files } = await readManifest(site)
    expect(files.map(({ path }) => path)).toEqual(
      (await listFiles(site)).filter((path) => path !== 'manifest.json'),
    )
    await writeFile(join(site, 'robots.txt'), `${await readFile(join(site, 'robots.txt'), 'utf8')}#`)
    await rm(join(site, '404.html'))
    await writeFile(join(site, 'extra.txt'), '')
    expect(await checkFiles(site)).toEqual([
      { path: 'extra.txt', what: 'is not in the manifest' },
      { path: 'robots.txt', what: 'was changed' },
      { path: '404.html', what: 'is missing' },
    ])
  })
})
