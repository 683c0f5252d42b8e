import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { digestsOf } from '../../src/store/fixity/folder-digests.ts'

const folder = mkdtempSync(join(tmpdir(), 'guzhi-options-'))
const place = (name: string): string => join(folder, name)

/** Runs a command on the folders of the test. */
function run(script: 'build' | 'parse', ...words: string[]): { status: number | null; complaints: string } {
  const own = ['--content', place('content'), ...(script === 'build' ? ['--out', place('dist')] : [])]
  const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...own, ...words], {
    encoding: 'utf8',
  })
  return { status, complaints: stderr }
}

beforeAll(() => {
  const [first = '', second = ''] = readdirSync('seeds').filter((name) => name.endsWith('.txt'))
  for (const name of ['seeds', 'changed', 'other']) mkdirSync(place(name))
  cpSync(join('seeds', first), join(place('seeds'), first))
  cpSync(join('seeds', second), join(place('other'), second))
  writeFileSync(join(place('changed'), first), `\n${readFileSync(join('seeds', first), 'utf8')}`)
  expect(run('parse', '--seeds', place('seeds')).status).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a frozen build is refused where parsing would change what was committed, and changes nothing', () => {
  const before = digestsOf(place('content'))
  const { status, complaints } = run('build', '--seeds', place('changed'), '--frozen')
  expect(status).toBe(3)
  expect(complaints).toMatch(/content\/pages\/\w+\.json: would be changed/)
  expect(complaints).toContain('is not what its pages make')
  expect(digestsOf(place('content'))).toEqual(before)
  expect(readdirSync(folder)).not.toContain('dist')
})

test('a build lets more than half of the archive go only where it is told to', () => {
  const guarded = run('parse', '--seeds', place('other'))
  expect([guarded.status, guarded.complaints]).toEqual([1, expect.stringContaining(' E031 1 of 1 pages')])
  const { status, complaints } = run('build', '--seeds', place('other'), '--withdraw', '--frozen')
  expect(status).toBe(3)
  expect(complaints).toMatch(/content\/pages\/\w+\.json: would be removed/)
})

test('a folder that holds something else than a site is not built over', () => {
  mkdirSync(place('dist'))
  writeFileSync(join(place('dist'), 'letter.txt'), 'dear')
  const { status, complaints } = run('build', '--seeds', place('seeds'))
  expect([status, complaints]).toEqual([2, expect.stringContaining('name another folder with --out')])
  expect(readdirSync(place('dist'))).toEqual(['letter.txt'])
})
