import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { filesOf, SETTINGS } from './living-archive.ts'
import { newPage } from './moves.ts'

const FAIL_AT = new URL('fail-at.ts', import.meta.url).pathname
const PARSE = new URL('parse-command.ts', import.meta.url).pathname
/** The normal run tries every thirteenth change of the disk, `npm run test:living` all of them. */
const STEP = import.meta.env.MODE === 'living' ? 1 : 13
const TIMEOUT = 3_600_000

let folder = ''
let before: Record<string, string> = {}
let after: Record<string, string> = {}
let changes = 0

interface Failure {
  FAIL_AT?: string
  FAIL_BY?: 'kill' | 'full'
  PLAIN?: string
}

/** Parses the folder with a disk that fails as told. */
function run(root: string, failure: Failure = {}) {
  const words = ['--import', FAIL_AT, PARSE]
  const env = { ...process.env, ...failure }
  return spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8', env })
}

function copyOf(): string {
  const root = mkdtempSync(join(tmpdir(), 'guzhi-crash-'))
  cpSync(folder, root, { recursive: true })
  return root
}

/** Files that are neither as they were nor as they should become; the list of ids grows by whole steps. */
const tornFiles = (root: string): string[] =>
  Object.entries(contentOf(root))
    .filter(([name]) => !name.endsWith('.guzhi-part') && name !== 'unfinished.json')
    .filter(([name, text]) => text !== before[name] && text !== after[name] && !isStep(name, text))
    .map(([name]) => name)

const isStep = (name: string, text: string): boolean =>
  name === 'ids.jsonl' && text.endsWith('\n') && (after[name]?.startsWith(text) ?? false)

const contentOf = (root: string): Record<string, string> => filesOf(join(root, 'content'))

const moments = (): string[] =>
  Array.from({ length: Math.ceil(changes / STEP) }, (_, index) => String(1 + index * STEP))

/** An archive of eleven articles; then all of its pages change, one article is edited by hand, one page goes. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guzhi-crash-'))
  const seeds = join(folder, 'seeds')
  mkdirSync(seeds)
  for (const [name, articles] of [
    ['a', 5],
    ['b', 5],
    ['c', 1],
  ] as const)
    writeFileSync(join(seeds, `${name}.txt`), newPage(name.charCodeAt(0), articles))
  mkdirSync(join(folder, 'content'))
  writeFileSync(join(folder, 'content/archive.yaml'), SETTINGS)
  expect(run(folder).status).toBe(0)
  for (const [name, articles] of [
    ['a', 5],
    ['b', 4],
  ] as const) {
    const text = newPage(name.charCodeAt(0), articles)
    writeFileSync(join(seeds, `${name}.txt`), `\n${text.replaceAll('件事。', '件大事。')}`)
  }
  rmSync(join(seeds, 'c.txt'))
  const articles = join(folder, 'content/articles')
  const [edited = ''] = readdirSync(articles).filter((name) =>
    readFileSync(join(articles, name), 'utf8').includes(`第${'a'.charCodeAt(0)}版之2】`),
  )
  const text = readFileSync(join(articles, edited), 'utf8')
  writeFileSync(join(articles, edited), text.replace('新事几桩', '新事三桩'))
  before = contentOf(folder)
  const whole = copyOf()
  changes = Number(/changes (\d+)/.exec(run(whole).stdout)?.[1])
  after = contentOf(whole)
})

describe('a parse that is cut off at any change of the disk', () => {
  test(
    'leaves every file whole, and the next run reaches the same bytes',
    () => {
      expect(changes).toBeGreaterThan(40)
      for (const moment of moments()) {
        const root = copyOf()
        const { signal } = run(root, { FAIL_AT: moment })
        expect([moment, signal, tornFiles(root)]).toEqual([moment, 'SIGKILL', []])
        run(root)
        expect([moment, contentOf(root)]).toEqual([moment, after])
        rmSync(root, { recursive: true })
      }
    },
    TIMEOUT,
  )

  test(
    'tears files where these are written in place',
    () => {
      const torn = moments().filter((moment) => {
        const root = copyOf()
        run(root, { FAIL_AT: moment, PLAIN: '1' })
        const isTorn = tornFiles(root).length > 0
        rmSync(root, { recursive: true })
        return isTorn
      })
      expect(torn.length).toBeGreaterThan(0)
      console.log(
        `${torn.length} of ${moments().length} moments of ${changes} changes tear files written in place`,
      )
    },
    TIMEOUT,
  )
})

test(
  'a disk that is full leaves every file whole, says so, and the next run reaches the same bytes',
  () => {
    for (const moment of moments()) {
      const root = copyOf()
      const { status, stderr } = run(root, { FAIL_AT: moment, FAIL_BY: 'full' })
      expect([moment, status, tornFiles(root)]).toEqual([moment, 3, []])
      expect(stderr).toMatch(/^content\/\S+:1:1 E050 no room left on the disk, .*, make room and run /)
      run(root)
      expect([moment, contentOf(root)]).toEqual([moment, after])
      rmSync(root, { recursive: true })
    }
  },
  TIMEOUT,
)
