import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { filesOf } from './living-archive.ts'

const ROOT = new URL('../..', import.meta.url).pathname
const FAIL_AT = new URL('fail-at.ts', import.meta.url).pathname
/** The normal run tries every sixteenth change of the disk, `npm run test:living` all of them. */
const STEP = import.meta.env.MODE === 'living' ? 1 : 16
const TIMEOUT = 3_600_000
const LAST_SUBJECTS = ['港口', '果园', '学校', '桥梁', '剧团', '渔村', '林场', '水库', '车站', '集市', '书店']

/** A page of short reports, each with a dateline of its own. */
const pageOf = (subjects: readonly string[], more: string): string =>
  subjects
    .map(
      (subject) =>
        `${subject}建设迈出新步伐\n\n本报讯 记者田甜报道 日前，江城的${subject}传来好消息，${subject}的工程全部完工。${more}\n\n据介绍，${subject}的建设用了三年时间，群众对${subject}十分满意。\n`,
    )
    .join('\n\n')

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
  const words = [
    '--import',
    FAIL_AT,
    join(ROOT, 'scripts/parse.ts'),
    '--seeds',
    'seeds',
    '--content',
    'content',
  ]
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

/** Every file of the content folder; the version of the parser is none of a page's bytes. */
function contentOf(root: string): Record<string, string> {
  const { 'parsed.json': _, ...files } = filesOf(join(root, 'content'))
  return files
}

const moments = (): string[] =>
  Array.from({ length: Math.ceil(changes / STEP) }, (_, index) => String(1 + index * STEP))

/** An archive of eleven articles; then all of its pages change, one article is edited by hand, one page goes. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guzhi-crash-'))
  const seeds = join(folder, 'seeds')
  mkdirSync(seeds)
  const [one, two, three] = [LAST_SUBJECTS.slice(0, 5), LAST_SUBJECTS.slice(5, 10), LAST_SUBJECTS.slice(10)]
  writeFileSync(join(seeds, 'a.txt'), pageOf(one, ''))
  writeFileSync(join(seeds, 'b.txt'), pageOf(two, ''))
  writeFileSync(join(seeds, 'c.txt'), pageOf(three, ''))
  expect(run(folder).status).toBe(0)
  writeFileSync(join(seeds, 'a.txt'), `\n${pageOf(one, '市民纷纷前往参观。')}`)
  writeFileSync(join(seeds, 'b.txt'), `\n${pageOf(two.slice(1), '市民纷纷前往参观。')}`)
  rmSync(join(seeds, 'c.txt'))
  const articles = join(folder, 'content/articles')
  for (const name of readdirSync(articles)) {
    const path = join(articles, name)
    const text = readFileSync(path, 'utf8')
    if (text.includes('headline: 果园')) writeFileSync(path, text.replace('十分满意', '非常满意'))
  }
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
      expect([moment, status, tornFiles(root)]).toEqual([moment, 1, []])
      expect(stderr).toContain('ENOSPC')
      run(root)
      expect([moment, contentOf(root)]).toEqual([moment, after])
      rmSync(root, { recursive: true })
    }
  },
  TIMEOUT,
)
