import { expect, test } from 'vitest'
import type { ProblemCode } from '../../src/record/problem.ts'
import { listDoubts } from '../../src/site/doubts.ts'
import type { PageSummary } from '../../src/store/summary.ts'
import { dateOf, entryOf } from './sample.ts'

const sure = { value: 1, reasons: [] }
const pageOf = (id: string, articles: string[]): PageSummary => ({
  ...{
    id,
    file: `${id}.txt`,
    newspaper: null,
    issue: null,
    pageNumber: null,
    section: null,
    date: null,
    city: null,
  },
  ...{ articles, lineCount: 1 },
})
const problem = (code: ProblemCode) => ({ path: 'a', line: 1, column: 1, code, what: '', why: '', todo: '' })
const fine = {
  ...{ newspaper: '辽宁日报', pageNumber: '4', city: { id: '211400', name: '葫芦岛市' } },
  date: dateOf('2023-07-04', '2023-07-04', '2023-07-04'),
}

const look = (changes: Partial<Parameters<typeof listDoubts>[0]> = {}) =>
  listDoubts({
    articles: [entryOf('a', fine)],
    withheld: 0,
    pages: [pageOf('p', ['a'])],
    readArticle: () => ({ confidence: { cut: sure, headline: sure, byline: sure } }),
    readPage: () => ({ problems: [] }),
    ...changes,
  }).map(({ name, count, articles, pages }) => [
    name,
    count,
    [...articles, ...pages].map(({ id }) => id).join(),
  ])

test('an archive that is sure of everything has no doubts', () => {
  expect(look()).toEqual([])
})

test('what is not known of articles is counted, and where it is rare, shown', () => {
  const inferred = { ...fine, date: dateOf('2023-07~', '2023-07-03', '2023-07-31') }
  const articles = [entryOf('a', fine), entryOf('b', inferred), entryOf('c')]
  expect(look({ articles })).toEqual([
    ['报名不详', 1, ''],
    ['版次不详', 1, ''],
    ['见报日期系推定', 1, ''],
    ['见报日期不详', 1, 'c'],
    ['城市不详', 1, 'c'],
  ])
})

test('a doubtful cut is shown', () => {
  const doubtful = { value: 0.3, reasons: [] }
  const readArticle = () => ({ confidence: { cut: doubtful, headline: sure, byline: sure } })
  expect(look({ readArticle })).toEqual([['切分存疑', 1, 'a']])
})

test('pages without articles, with text left over and with broken text are shown', () => {
  const pages = [pageOf('p', ['a']), pageOf('q', [])]
  const readPage = (id: string) => ({ problems: id === 'p' ? [problem('W103'), problem('W104')] : [] })
  expect(look({ pages, readPage })).toEqual([
    ['未切出文章的版面', 1, 'q'],
    ['有文字未归入任何一篇的版面', 1, 'p'],
    ['原文有中断或损坏的版面', 1, 'p'],
  ])
})

test('articles that are not shown are counted', () => {
  expect(look({ withheld: 2 })).toEqual([['不公开', 2, '']])
})
