import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { formatProblem } from '../../src/record/problem.ts'
import { LivingArchive } from '../living/living-archive.ts'
import { newPage } from '../living/moves.ts'
import { PARSERS } from '../living/toy-parser.ts'

let archive: LivingArchive
let page = ''
let article = ''
beforeEach(() => {
  archive = new LivingArchive()
  writeFileSync(join(archive.seeds, 'a.txt'), newPage(1, 2))
  archive.parse()
  page = archive.open().pages[0]?.id ?? ''
  article = archive.open().articles[0]?.id ?? ''
})
afterEach(() => archive.remove())

const correctionPath = (id = page): string => join(archive.content, 'corrections', `${id}.yaml`)
function write(text: string, id = page): void {
  mkdirSync(dirname(correctionPath(id)), { recursive: true })
  writeFileSync(correctionPath(id), text)
}
const told = (): string[] =>
  archive.problems.map((problem) => formatProblem(problem).slice(archive.content.length + 1))
const archived = (): [string, string][] =>
  Object.entries(archive.files()).filter(([name]) => /^(articles|pages)\//.test(name))

const headline = (more: string): string =>
  `- correct: field\n  article: ${article}\n  words: 【果园第1版之0】新事几桩\n  lines: [[1, 1]]\n  field: headline\n  old: 【果园第1版之0】新事几桩\n${more}`
const GOOD = '- { correct: headline, lines: [1, 1], text: 【果园第1版之0】新事几桩 }\n'

describe('a correction file is refused whole, with its place, that has', () => {
  test.each([
    [
      'an unknown key',
      () => `${GOOD}- { correct: start, lines: [1, 1], text: 甲, wat: 1 }`,
      /:2:45 E040 unknown key `wat`/,
    ],
    [
      'lines in the wrong order',
      () => `${GOOD}- { correct: start, lines: [5, 3], text: 甲 }`,
      /:2:21 E040 .*first to the last/,
    ],
    [
      'a field that nobody may correct',
      () => `${GOOD}${headline('  new: 甲\n').replace('field: headline', 'field: id')}`,
      /:6:3 E040 /,
    ],
    [
      'a headline that would be front matter',
      () => `${GOOD}${headline('  new: "甲\\n---\\n---js"\n')}`,
      /:8:3 E040 .*one line of text/,
    ],
    ['an alias', () => 'a: &a [x]\nb: *a\n', /:1:1 E040 Alias/],
    ['a language of its own', () => `${GOOD}- !!js/function "甲"\n`, /E040 /],
    ['another form than a list', () => 'correct: start\n', /:1:1 E040 .*expected array/],
    [
      'a credit with white space around it',
      () =>
        `${GOOD}- { correct: text, article: ${article}, words: 甲, lines: [], old: null, after: null, new: { role: caption, text: 甲, credit: "\\v乙" } }\n`,
      /:2:\d+ E040 .*a credit without white space/,
    ],
  ])('%s', (_, text, says) => {
    const before = archived()
    write(text())
    for (const _run of [1, 2]) {
      archive.parse()
      expect(told()).toEqual([expect.stringMatching(says)])
      expect(told()[0]).toContain(`corrections/${page}.yaml`)
      expect(archived()).toEqual(before)
    }
    expect(readFileSync(correctionPath(), 'utf8')).toBe(text())
  })
})

test('a correction file of no page is told, and kept', () => {
  write(GOOD, 'xq89znmhp')
  archive.parse()
  expect(told()).toEqual([expect.stringMatching(/xq89znmhp\.yaml:1:1 E040 no page ever had the id/)])
  expect(readFileSync(correctionPath('xq89znmhp'), 'utf8')).toBe(GOOD)
})

test('a page whose correction file was refused is parsed by the new parser once that is mended', () => {
  write('- { correct: begin }\n')
  archive.parser = PARSERS[3]
  archive.parse()
  rmSync(correctionPath())
  archive.parse()
  expect(told()).toEqual([])
  expect(archive.files()).toEqual(archive.fromScratch())
  expect(archive.files()[`articles/${article}.md`]).toContain('，')
})

test('what lies where a file should be is named, and nothing is written', () => {
  const before = archived()
  mkdirSync(correctionPath(), { recursive: true })
  expect(() => archive.parse()).toThrow(/EISDIR/)
  expect(archived()).toEqual(before)
})
