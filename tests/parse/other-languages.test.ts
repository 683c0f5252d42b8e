import { describe, expect, test } from 'vitest'
import { isWordAcross } from '../../src/parse/text/word-join.ts'
import { parseLines } from './parse-lines.ts'
import { tell } from './prose.ts'

const PAGES: [string, string[]][] = [
  [
    'English',
    [
      'Harvest festival opens',
      '',
      'On May 5 2021 some 1, 200 farmers met in town: 12 10 stalls were set up.',
      '',
      'By our correspondent',
    ],
  ],
  [
    'Japanese',
    ['市民まつりが開幕', '', '市内の公園で五日、春の市民まつりが開かれ、多くの家族連れでにぎわった。'],
  ],
  [
    'Korean',
    ['시민 축제 개막', '', '오늘 오전 시내 공원에서 시민 축제가 열려 많은 가족이 함께 즐거운 시간을 보냈다.'],
  ],
  ['Russian', ['Праздник урожая', '', 'В пятницу в городском саду открылся праздник урожая.']],
  ['short', ['Weather report', 'Fine and warm']],
]

describe('a page in another language is one article, doubtful, with the words as printed', () => {
  test.each(PAGES)('%s', (_, lines) => {
    const { articles, furniture } = parseLines(lines)
    expect(articles).toHaveLength(1)
    expect(furniture).toEqual([])
    expect(articles[0]?.confidence.cut.value).toBeLessThan(0.1)
    expect(articles[0]?.parts.map(({ text }) => text)).toEqual(lines.filter((line) => line !== ''))
  })
})

test('a Chinese page with a paragraph in English is cut as a Chinese page', () => {
  const lines = [
    '柳河县春耕备耕全面展开',
    '',
    `本报讯（记者 王静）${tell('farm')}`,
    '',
    'Spring has come to Liuhe, 12 10.',
  ]
  const [article] = parseLines(lines).articles
  expect(article?.headline).toBe('柳河县春耕备耕全面展开')
  expect(article?.bylines.map(({ name }) => name)).toEqual(['王静'])
  expect(article?.confidence.cut.value).toBeGreaterThan(0.1)
})

test('a word across two columns is known in traditional characters, too', () => {
  expect(isWordAcross('我們要學習技', '術員的經驗')).toBe(true)
  expect(isWordAcross('我們要學習', '經驗')).toBe(false)
})
