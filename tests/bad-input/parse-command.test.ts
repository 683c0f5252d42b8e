import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'

const ROOT = new URL('../..', import.meta.url).pathname
const SEED = readFileSync(join(ROOT, 'seeds/002_34cd013dffe2cd36.txt'))
const GOOD = Buffer.from(
  '葫芦岛重点项目集中开工\n\n本报讯 记者翟新群报道 日前，葫芦岛市二十三个重点项目集中开工，总投资七十八亿元。\n\n开工的项目涉及工业、能源、服务业等多个领域，对全市经济结构优化具有重要意义。\n',
)

interface Run {
  status: number | null
  messages: string[]
  folder: string
}

/** Runs the parse command on files given by name, in a folder of their own. */
function parse(
  files: Record<string, string | Uint8Array>,
  prepare?: (seeds: string, folder: string) => void,
): Run {
  const folder = mkdtempSync(join(tmpdir(), 'guzhi-bad-'))
  const seeds = join(folder, 'seeds')
  mkdirSync(seeds)
  for (const [name, data] of Object.entries(files)) {
    mkdirSync(join(seeds, name, '..'), { recursive: true })
    writeFileSync(join(seeds, name), data)
  }
  prepare?.(seeds, folder)
  return runIn(folder)
}

function runIn(folder: string, ...more: string[]): Run {
  const words = [
    join(ROOT, 'scripts/parse.ts'),
    '--seeds',
    'seeds',
    '--content',
    'content',
    '--jsonl',
    'out.jsonl',
  ]
  const { status, stderr } = spawnSync(process.execPath, [...words, ...more], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, messages: stderr.split('\n').filter(Boolean), folder }
}

const articlesOf = ({ folder }: Run): { id: string; headline: string; source: { file: string } }[] =>
  readFileSync(join(folder, 'out.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const filesOf = (run: Run): string[] => [...new Set(articlesOf(run).map(({ source }) => source.file))].sort()
const refusals = ({ messages }: Run): string[] => messages.filter((message) => / E\d{3} /.test(message))

const gb18030 = (text: string): Buffer =>
  execFileSync('iconv', ['-f', 'UTF-8', '-t', 'GB18030'], { input: text })

describe('one bad page among good ones', () => {
  let run: Run
  beforeAll(() => {
    run = parse(
      {
        'good.txt': GOOD,
        'empty.txt': '',
        'blank.txt': ' \n\u3000\n',
        'bytes.txt': Buffer.concat([GOOD, Buffer.from([0xe9, 0xff, 0x0a]), GOOD]),
        'large.txt': 'x'.repeat(2_000_001),
        'js.txt': `---js\n{ a: require('fs').writeFileSync('canary', 'x') }\n---\n\n${GOOD}`,
        'said.txt': GOOD,
        'said.yaml': 'newspapr: 辽宁日报\n',
        'folder.txt/inside.txt': GOOD,
      },
      (seeds, folder) => {
        writeFileSync(join(folder, 'outside.txt'), GOOD)
        symlinkSync('../outside.txt', join(seeds, 'link.txt'))
        symlinkSync('nowhere.txt', join(seeds, 'dangling.txt'))
        execFileSync('mkfifo', [join(seeds, 'pipe.txt')])
      },
    )
  })

  test('is named once, with its place and code, what, why and what to do', () => {
    expect(refusals(run).map((message) => message.split(' ').slice(0, 2).join(' '))).toEqual([
      'seeds/dangling.txt:1:1 E003',
      'seeds/folder.txt:1:1 E003',
      'seeds/link.txt:1:1 E003',
      'seeds/pipe.txt:1:1 E003',
      'seeds/large.txt:1:1 E004',
      'seeds/blank.txt:1:1 E001',
      'seeds/bytes.txt:6:1 E002',
      'seeds/empty.txt:1:1 E001',
      'seeds/said.yaml:1:1 E005',
    ])
    for (const message of refusals(run)) expect(message.split(', ').length).toBeGreaterThanOrEqual(3)
  })

  test('gives the exit status 1 and leaves the others built', () => {
    expect(run.status).toBe(1)
    expect(filesOf(run)).toEqual(['good.txt', 'js.txt'])
  })

  test('says how to name an encoding, and which key was meant', () => {
    expect(run.messages.find((message) => message.includes('E002'))).toContain(
      'bytes.yaml with the key `encoding:`',
    )
    expect(run.messages.find((message) => message.includes('E005'))).toContain('`newspaper`')
  })

  test('runs nothing', () => {
    expect(existsSync(join(run.folder, 'canary'))).toBe(false)
    expect(existsSync(join(run.folder, 'seeds/canary'))).toBe(false)
  })
})

test('GB18030 is recognised, and gives the articles that UTF-8 gives', () => {
  const run = parse({ 'a.txt': SEED, 'b.txt': gb18030(SEED.toString('utf8')) })
  const of = (file: string) =>
    articlesOf(run)
      .filter(({ source }) => source.file === file)
      .map(({ headline }) => headline)
      .sort()
  expect(run.status).toBe(0)
  expect(of('b.txt')).toEqual(of('a.txt'))
  expect(of('a.txt').length).toBeGreaterThan(1)
})

test('names with #, spaces, percent signs, Chinese and folders are accepted', () => {
  const names = [
    'a#b?c.txt',
    'two words.txt',
    '100%.txt',
    '葫芦岛/四版.txt',
    '...txt',
    '-rf.txt',
    'e\u0301.txt',
    '\u00e9.txt',
  ]
  const run = parse(Object.fromEntries(names.map((name) => [name, GOOD])))
  expect(run.status).toBe(0)
  expect(filesOf(run)).toEqual(names.toSorted())
  expect(new Set(articlesOf(run).map(({ id }) => id)).size).toBe(names.length)
})

test('a page without any article is kept, with a warning', () => {
  const run = parse({ 'none.txt': '4 版\n', 'good.txt': GOOD })
  expect(run.status).toBe(0)
  expect(run.messages.filter((message) => message.includes(' W101 '))).toHaveLength(1)
  expect(readdirSync(join(run.folder, 'content/pages'))).toHaveLength(2)
})

test('a file name cannot write to the terminal', () => {
  const run = parse({ 'a\u001b[31m\nb.txt': '' })
  expect(run.messages).toHaveLength(1)
  expect(run.messages.join('')).not.toContain('\u001b')
})

test('an archive setting that is wrong is named, and nothing is built', () => {
  const run = parse({ 'good.txt': GOOD }, (_, folder) => {
    mkdirSync(join(folder, 'content'))
    writeFileSync(join(folder, 'content/archive.yaml'), 'title: 故纸\naddres: https://example.org/\n')
  })
  expect(run.status).toBe(2)
  expect(run.messages[0]).toContain('content/archive.yaml:')
  expect(run.messages[0]).toContain('E020')
})

test('an unknown option is a fault of usage', () => {
  const run = runIn(mkdtempSync(join(tmpdir(), 'guzhi-bad-')), '--fast')
  expect(run.status).toBe(2)
})

describe('an article file that people made faulty', () => {
  const original = parse({ 'good.txt': GOOD, 'more.txt': SEED })
  const [name = ''] = readdirSync(join(original.folder, 'content/articles'))
  const path = join(original.folder, 'content/articles', name)
  const before = readFileSync(path, 'utf8')
  const count = articlesOf(original).length

  test.each([
    ['---js', before.replace('---', "---js\n{ a: require('fs').writeFileSync('canary', 'x') }")],
    ['a broken fence', before.replace('\n---\n', '\n--\n')],
    ['a key twice', before.replace('---\n', '---\nstatus: published\n')],
  ])('with %s is refused, twice the same, and the rest is built', (_, text) => {
    writeFileSync(path, text)
    for (const run of [runIn(original.folder), runIn(original.folder)]) {
      expect(run.status).toBe(1)
      expect(refusals(run)).toHaveLength(1)
      expect(refusals(run)[0]).toMatch(new RegExp(`^content/articles/${name}:\\d+:\\d+ E010 `))
      expect(articlesOf(run)).toHaveLength(count - 1)
      expect(existsSync(join(run.folder, 'canary'))).toBe(false)
    }
    expect(readFileSync(path, 'utf8')).toBe(text)
  })
})
