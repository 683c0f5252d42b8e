import { expect, test } from 'vitest'
import { formatArticleFile, parseArticleFile } from '../../src/store/article-file.ts'
import { FrontMatter } from '../../src/store/front-matter.ts'

const file = (extra: string, body = '正文。'): string =>
  `---\nid: xq89znmhp\npage: vm42h5sw4\ntype: news\n${extra}\n---\n\n${body}\n`

const refusal = (text: string): string => {
  const result = parseArticleFile(text, 'articles/x.md')
  if ('file' in result) return 'accepted'
  const { line, column, code, what } = result.problem
  return `${line}:${column} ${code} ${what}`
}

test('an article file reads like a document', () => {
  const front = FrontMatter.parse({
    id: 'xq89znmhp',
    page: 'vm42h5sw4',
    pageNumber: '010',
    type: 'news',
    headline: '题：一、二',
    bylines: [{ name: '翟新群', role: 'reporter', as: '本报记者 翟新群' }],
    topics: ['文旅', '工业'],
  })
  const body = [
    { role: 'subhead' as const, text: '小标题' },
    { role: 'paragraph' as const, text: '1985. 年，*星*号。' },
    { role: 'caption' as const, text: '图为港口。', credit: '田嘉 摄' },
    { role: 'table' as const, text: '甲  1\n乙  2' },
  ]
  expect(formatArticleFile({ front, body })).toMatchInlineSnapshot(`
    "---
    id: xq89znmhp
    page: vm42h5sw4
    pageNumber: "010"
    type: news
    headline: 题：一、二
    bylines:
      - { name: 翟新群, role: reporter, as: 本报记者 翟新群 }
    topics: [ 文旅, 工业 ]
    status: published
    ---

    ## 小标题

    1985\\. 年，\\*星\\*号。

    > 图为港口。
    >
    > *田嘉 摄*

    \`\`\`
    甲  1
    乙  2
    \`\`\`
    "
  `)
})

test.each([
  ['a file without front matter', '正文', /^1:1 E010 no `---`/],
  [
    'front matter in JavaScript',
    '---js\n{ a: process.exit(9) }\n---\n',
    /^1:1 E010 front matter in the language js/,
  ],
  ['front matter in JSON', '---json\n{"a":1}\n---\n', /^1:1 E010 front matter in the language json/],
  ['front matter in TOML', '+++\na=1\n+++\n', /^1:1 E010 no `---`/],
  ['front matter without an end', '---\nid: xq89znmhp\n', /^1:1 E010 front matter without an end/],
  ['a tag of another language', file('headline: !!js/function "function(){}"'), /^5:11 E010 Unresolved tag/],
  ['a key twice', file('type: news'), /^5:1 E010 Map keys must be unique/],
  ['an alias', file('headline: &a x\nkicker: *a'), /^1:1 E010 Alias/],
  ['a key of the prototype', file('__proto__: { a: 1 }'), /^5:1 E010 unknown key `__proto__`/],
  ['an unknown key', file('headlin: 题'), /^5:1 E010 unknown key `headlin`/],
  ['a number where text is meant', file('pageNumber: 010'), /^5:1 E010 pageNumber: /],
  [
    'a day that does not exist',
    file(
      'date: { edtf: 1994-02-30, earliest: 1994-02-30, latest: 1994-02-30, assumed: null, from: text, evidence: x }',
    ),
    /^5:27 E010 date.earliest: /,
  ],
  ['an id with a wrong character', file('').replace('xq89znmhp', 'xq89znmhq'), /^2:1 E010 id: not an id/],
  ['a headline of two lines', file('headline: "a\\n---\\nb"'), /^5:1 E010 headline: one line of text/],
  ['half a character', file('headline: "\\ud800"'), /^5:1 E010 headline: one line of text/],
  [
    'a reference to a control character',
    file('', '> 图为港口。\n>\n> *&#xB;田嘉 摄*'),
    /^10:4 E010 &#xB; stands for no character/,
  ],
  ['a reference to half a character', file('', '正文&#xd800;'), /^8:3 E010 &#xd800; stands for no character/],
  ['lists without end', file('', '- '.repeat(4000)), /^8:1 E010 lists or quotes nested too deep/],
  ['quotes without end', file('', '> '.repeat(2000)), /^8:1 E010 lists or quotes nested too deep/],
  ['emphasis without end', file('', '*a **a '.repeat(2000)), /^8:1 E010 more than 2000 marks/],
  ['brackets without end', file('', '['.repeat(100_000)), /^8:1 E010 more than 2000 marks/],
  [
    'brackets in the front matter without end',
    file(`headline: ${'['.repeat(100_000)}`),
    /^1:1 E010 brackets nested too deep/,
  ],
])('%s is refused with its place', (_, text, expected) => {
  expect(refusal(text)).toMatch(expected)
})

test('the same faulty text is refused a second time', () => {
  const faulty = file('headlin: 题')
  expect(refusal(faulty)).toBe(refusal(faulty))
})

test('an unknown key names the nearest known one', () => {
  const result = parseArticleFile(file('headlin: 题'), 'x')
  expect('problem' in result && result.problem.todo).toContain('`headline`')
})

test('Markdown that the record has no place for stays as it was typed', () => {
  const result = parseArticleFile(
    file('', '见[网页](https://a.b)与<b>字</b>。\n\n1985. 年\n\n<div>x</div>'),
    'x',
  )
  expect('file' in result && result.file.body.map(({ text }) => text)).toEqual([
    '见[网页](https://a.b)与<b>字</b>。',
    '1985. 年',
    '<div>x</div>',
  ])
})

test('a paragraph that an editor wrapped is one line again', () => {
  const result = parseArticleFile(file('', '葫芦岛\n开工。\nA new\nline'), 'x')
  expect('file' in result && result.file.body[0]?.text).toBe('葫芦岛开工。 A new line')
})

test('white space around a credit is no part of it', () => {
  const read = parseArticleFile(file('', '> 图为港口。\n>\n> *&nbsp;田嘉 摄&#x3000;*'), 'articles/x.md')
  expect('file' in read && read.file.body).toEqual([
    { role: 'caption', text: '图为港口。', credit: '田嘉 摄' },
  ])
})
