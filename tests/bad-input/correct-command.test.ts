import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parsePage } from '../../src/parse/parse.ts'
import { formatProblem } from '../../src/record/problem.ts'
import { openArchive } from '../../src/store/archive.ts'
import { parseLetter, receiveLetters } from '../../src/store/corrections/receive-letters.ts'
import { filesOf } from '../living/living-archive.ts'

const ROOT = new URL('../..', import.meta.url).pathname
const CONTENT = join(ROOT, 'content')
const PAGE =
  '果园建设迈出新步伐\n\n本报讯 记者田甜报道 日前，江城的果园传来好消息，果园的工程全部完工。\n\n据介绍，果园的建设用了三年时间，群众对果园十分满意。\n\n\n书店重新开门迎读者\n\n本报讯 记者李刚报道 日前，江城的书店重新开门，读者排起长队。\n\n据介绍，书店新添图书三万册，读者可以免费借阅。\n'

const folder = mkdtempSync(join(tmpdir(), 'guzhi-correct-'))
const content = join(folder, 'content')
let page = ''
let article = ''

function command(name: 'parse' | 'correct', ...words: string[]) {
  const script = join(ROOT, 'scripts', `${name}.ts`)
  const { status, stderr, stdout } = spawnSync(process.execPath, [script, ...words], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, messages: stderr.split('\n').filter(Boolean), stdout }
}

function correct(letter: string) {
  writeFileSync(join(folder, 'letter.yaml'), letter)
  return command('correct', 'letter.yaml')
}

const headline = (more: string): string =>
  `page: ${page}\ncorrections:\n- correct: field\n  article: ${article}\n  words: 果园建设迈出新步伐\n  lines: [[1, 1]]\n  field: headline\n  old: 果园建设迈出新步伐\n${more}`
const boundary = (kind: string, from: number, to: number, text: string): string =>
  `- correct: ${kind}\n  lines: [${from}, ${to}]\n  text: ${JSON.stringify(text)}\n`

beforeAll(() => {
  mkdirSync(join(folder, 'seeds'))
  writeFileSync(join(folder, 'seeds/a.txt'), PAGE)
  expect(command('parse').status).toBe(0)
  const archive = openArchive(content, CONTENT)
  page = archive.pages[0]?.id ?? ''
  article = archive.articles.find((entry) => entry.headline?.startsWith('果园'))?.id ?? ''
})
beforeEach(() => {
  rmSync(join(content, 'corrections'), { recursive: true, force: true })
})

describe('a letter is refused whole, with place and reason, that has', () => {
  const bad: [string, () => string, RegExp][] = [
    ['an unknown key', () => headline('  new: 甲\n  wat: 1\n'), /letter\.yaml:10:3 E040 unknown key `wat`/],
    ['a misspelt key', () => headline('  new: 甲\n  wo: 甲\n'), /10:3 E040 unknown key `wo`, .* write `who`/],
    [
      'an unknown kind',
      () => `page: ${page}\ncorrections:\n- correct: begin\n  lines: [1, 1]\n  text: 甲\n`,
      /:3:.* E040 .*start/,
    ],
    [
      'the id of no page',
      () => headline('  new: 甲\n').replace(page, 'xq89znmhp'),
      /:1:1 E040 no page xq89znmhp/,
    ],
    [
      'the id of no article',
      () => headline('  new: 甲\n').replace(article, 'xq89znmhp'),
      /:3:1 E040 no article xq89znmhp on page/,
    ],
    [
      'lines outside the page',
      () => `page: ${page}\ncorrections:\n${boundary('start', 900, 901, '甲')}`,
      /:3:1 E040 lines 900 to 901 of a page of 13/,
    ],
    [
      'lines that are not these',
      () => `page: ${page}\ncorrections:\n${boundary('start', 3, 3, '甲')}`,
      /:3:1 E040 “甲” is not on the page/,
    ],
    [
      'lines that are two things',
      () =>
        `page: ${page}\ncorrections:\n${boundary('headline', 1, 3, PAGE.split('\n').slice(0, 3).join('\n'))}${boundary('caption', 3, 5, PAGE.split('\n').slice(2, 5).join('\n'))}`,
      /:6:1 E040 line 3 is headline and caption in one letter/,
    ],
    [
      'another value than the archive had',
      () => headline('  new: 乙\n').replace('old: 果园', 'old: 学校'),
      /:3:1 E040 headline is /,
    ],
    ['a headline of two lines', () => headline('  new: "甲\\n---\\nid: x"\n'), /E040 .*one line of text/],
    ['a language of its own', () => headline('  new: !!js/function "甲"\n'), /E040/],
    ['a day that is none', () => headline('  new: 甲\n  when: 1994-02-30\n'), /E040 .*a day such as/],
    [
      'a status that is none',
      () => headline('  new: 甲\n').replace('field: headline', 'field: status'),
      /E040 /,
    ],
    ['no corrections', () => `page: ${page}\ncorrections: []\n`, /E040 /],
  ]
  test.each(bad)('%s', (_, letter, says) => {
    const before = filesOf(content)
    const read = [headline('  new: 甲\n'), letter()].map((text, index) =>
      parseLetter(text, ['good.yaml', 'letter.yaml'][index] ?? '', {}),
    )
    const letters = read.flatMap((result) => ('letter' in result ? [result.letter] : []))
    const request = { seedsDir: join(folder, 'seeds'), contentDir: content, fallbackDir: CONTENT, parsePage }
    const problems = read.flatMap((result) => ('problem' in result ? [result.problem] : []))
    const told = problems.length > 0 ? problems : receiveLetters(request, letters)
    expect(told.map(formatProblem).join('\n')).toMatch(says)
    expect(filesOf(content)).toEqual(before)
  })

  test('a fault, also where another letter has none', () => {
    const before = filesOf(content)
    writeFileSync(join(folder, 'good.yaml'), headline('  new: 甲\n'))
    writeFileSync(join(folder, 'letter.yaml'), headline('  new: 甲\n  wat: 1\n'))
    const { status, messages } = command('correct', 'good.yaml', 'letter.yaml')
    expect([status, messages]).toEqual([1, [expect.stringMatching(/^letter\.yaml:10:3 E040 /)]])
    expect(filesOf(content)).toEqual(before)
  })
})

describe('corrections by command', () => {
  test('of a letter are taken, listed, and undone', () => {
    const before = filesOf(content)
    expect(correct(headline('  new: 果园建设迈出大步伐\n  who: 王欣\n')).status).toBe(0)
    const own = join(content, 'articles', `${article}.md`)
    expect(readFileSync(own, 'utf8')).toContain('headline: 果园建设迈出大步伐')
    expect(command('correct', '--list').stdout).toBe(
      `${page} 1  ${article} headline: 果园建设迈出新步伐 → 果园建设迈出大步伐 (王欣)\n`,
    )
    const record = openArchive(content, CONTENT).readArticle(article)
    expect(record.corrections).toEqual([
      { what: 'headline', old: '果园建设迈出新步伐', new: '果园建设迈出大步伐', who: '王欣' },
    ])
    expect(command('correct', '--undo', 'last').status).toBe(0)
    expect(filesOf(content)).toEqual(before)
    expect(existsSync(join(content, 'corrections', `${page}.yaml`))).toBe(false)
  })

  test('of a boundary join two articles, whose address then leads on', () => {
    const { status, messages } = command(
      'correct',
      '--page',
      page,
      '--join',
      '8',
      '--to',
      '5',
      '--by',
      '王欣',
    )
    expect([status, messages]).toEqual([0, []])
    const archive = openArchive(content, CONTENT)
    expect(archive.articles).toHaveLength(1)
    const [left] = archive.articles
    expect(archive.departed).toMatchObject([{ kind: 'merged', into: [left?.id] }])
    expect(command('correct', '--page', page, '--undo', '1').status).toBe(0)
    expect(openArchive(content, CONTENT).articles).toHaveLength(2)
  })

  test.each([
    [['--page', 'xq89znmhp', '--start', '1']],
    [['--start', '1']],
    [[]],
    [['--page', 'x', '--start', 'a-b']],
    [['--undo', '7', '--page', 'xq89znmhp']],
    [['--what']],
  ])('that make no sense are usage: %j', (words) => {
    expect(command('correct', ...words).status).toBe(2)
  })
})

test('a correction whose old text is gone is told with its place, kept, and not taken', () => {
  expect(correct(headline('  new: 果园建设迈出大步伐\n')).status).toBe(0)
  writeFileSync(join(folder, 'seeds/a.txt'), PAGE.replace('果园建设迈出新步伐', '果园的建设迈出稳健步伐'))
  for (const { status, messages } of [command('parse'), command('parse')]) {
    expect(status).toBe(1)
    expect(messages).toEqual([
      expect.stringMatching(new RegExp(`corrections/${page}\\.yaml:1:1 E041 no article`)),
    ])
  }
  expect(readFileSync(join(content, 'corrections', `${page}.yaml`), 'utf8')).toContain('大步伐')
  expect(readFileSync(join(content, 'articles', `${article}.md`), 'utf8')).toContain('稳健步伐')
  writeFileSync(join(folder, 'seeds/a.txt'), PAGE)
  expect(command('parse').status).toBe(0)
  expect(readFileSync(join(content, 'articles', `${article}.md`), 'utf8')).toContain('大步伐')
})

test('an article file that cannot be read is kept as it is, with its page', () => {
  const path = join(content, 'articles', `${article}.md`)
  const good = readFileSync(path, 'utf8')
  const bad = good.replace('---\n', '---js\n')
  writeFileSync(path, bad)
  writeFileSync(join(folder, 'seeds/a.txt'), `\n${PAGE}`)
  const { status, messages } = command('parse')
  expect([status, messages.length]).toEqual([1, 1])
  expect(messages[0]).toMatch(/articles\/.*\.md:1:1 E010/)
  expect(readFileSync(path, 'utf8')).toBe(bad)
  writeFileSync(path, good)
  expect(command('parse').status).toBe(0)
})

test('a folder that holds few of the pages withdraws nothing, unless it is told to', () => {
  mkdirSync(join(folder, 'other'), { recursive: true })
  writeFileSync(join(folder, 'other/z.txt'), PAGE.replaceAll('果园', '学校').replaceAll('书店', '剧团'))
  const before = filesOf(content)
  const { status, messages } = command('parse', '--seeds', 'other')
  expect([status, messages]).toEqual([1, [expect.stringMatching(/other:1:1 E031 1 of 1 pages/)]])
  expect(filesOf(content)).toEqual(before)
  expect(command('parse', '--seeds', 'other', '--withdraw').status).toBe(0)
  expect(readdirSync(join(content, 'pages'))).not.toContain(`${page}.json`)
})
