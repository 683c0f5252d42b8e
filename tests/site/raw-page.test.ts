import { expect, test } from 'vitest'
import { type PageLedger, PageLedger as schema } from '../../src/record/ledger.ts'
import { readRuns } from '../../src/site/raw-page.ts'

const sure = { value: 1, reasons: [] }

/** Two articles, the second of which begins in the middle of a line; a folio; a repeated line. */
const ledger: PageLedger = schema.parse({
  id: 'page1x',
  file: 'a.txt',
  sha256: '0'.repeat(64),
  parser: 'test',
  encoding: 'utf-8',
  newspaper: null,
  issue: null,
  pageNumber: null,
  section: null,
  date: null,
  city: null,
  rights: null,
  lines: ['4 要闻', '标题', '', '正文一', '正文二 乙题', '正文二', '乙文'],
  articles: [
    {
      id: 'article1',
      digest: '',
      fields: { type: 'news' },
      refersTo: [],
      topicEvidence: [],
      confidence: { cut: sure, headline: sure, byline: sure },
      parts: [
        { role: 'headline', spans: [[2, 0, 2]] },
        {
          role: 'paragraph',
          spans: [
            [4, 0, 3],
            [5, 0, 3],
          ],
        },
      ],
    },
    {
      id: 'article2',
      digest: '',
      fields: { type: 'news' },
      refersTo: [],
      topicEvidence: [],
      confidence: { cut: sure, headline: sure, byline: sure },
      parts: [
        { role: 'headline', spans: [[5, 4, 6]] },
        { role: 'paragraph', spans: [[7, 0, 2]] },
      ],
    },
  ],
  furniture: [
    {
      role: 'folio',
      text: '4 要闻',
      spans: [
        [1, 0, 1],
        [1, 2, 4],
      ],
    },
  ],
  dropped: [{ reason: 'repeated', article: 0, spans: [[6, 0, 3]] }],
  problems: [],
})

const runs = readRuns(ledger)

test('the page is shown whole, line by line', () => {
  const lines = runs.flatMap((run) => run.lines)
  expect(lines.map(({ stretches }) => stretches.map(({ text }) => text).join(''))).toEqual(ledger.lines)
  expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7])
})

test('lines of one part stand together, and an empty line with what it follows', () => {
  expect(runs.map((run) => run.lines.map(({ number }) => number))).toEqual([[1], [2, 3], [4, 5], [6], [7]])
})

test('each run says whose it is, down to the part of the body', () => {
  expect(runs.map(({ owner }) => owner)).toEqual([
    { kind: 'furniture', index: 0, role: 'folio' },
    { kind: 'part', article: 0, role: 'headline', bodyPart: null },
    { kind: 'part', article: 0, role: 'paragraph', bodyPart: 1 },
    { kind: 'dropped', article: 0, reason: 'repeated' },
    { kind: 'part', article: 1, role: 'paragraph', bodyPart: 1 },
  ])
})

test('a line with two owners is cut between them', () => {
  const line = runs[2]?.lines[1]
  expect(line?.stretches.map(({ text, owner }) => [text, owner?.kind === 'part' && owner.article])).toEqual([
    ['正文二', 0],
    [' ', false],
    ['乙题', 1],
  ])
})
