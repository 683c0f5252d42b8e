import { describe, expect, test } from 'vitest'
import type { ParsedPage } from '../../src/record/parsed-page.ts'
import { parseLines } from './parse-lines.ts'
import { setInColumn, tell } from './prose.ts'

const HEAD = ['清水河两岸垂柳吐新芽', '本报记者 王静', '']
const paragraphs = ({ articles }: ParsedPage): string[] | undefined =>
  articles[0]?.parts.flatMap(({ role, text }) => (role === 'paragraph' ? [text] : []))

describe('a paragraph that the page breaks', () => {
  const text = tell('river')
  const [first, rest] = [text.slice(0, 50), text.slice(50)]

  test('between two columns is one paragraph', () => {
    const page = parseLines([...HEAD, ...setInColumn(first, 10), '', ...setInColumn(rest, 10)])
    expect(paragraphs(page)).toEqual([text])
  })

  test('around a caption is one paragraph before it', () => {
    const page = parseLines([...HEAD, first, '', '图为清水河畔。 周海 摄', '', rest])
    expect(paragraphs(page)).toEqual([text])
    expect(page.articles[0]?.parts.map(({ role }) => role)).toEqual([
      'headline',
      'byline',
      'paragraph',
      'caption',
      'credit',
    ])
  })

  test('counts the lines that were joined', () => {
    const lines = setInColumn(text, 10)
    const page = parseLines([...HEAD, ...lines])
    const paragraph = page.articles[0]?.parts.find(({ role }) => role === 'paragraph')
    expect(paragraph?.edits).toEqual([{ kind: 'join', count: lines.length - 1 }])
  })
})

test('paragraphs that end their sentence stay apart', () => {
  const page = parseLines([...HEAD, tell('river'), '', tell('school')])
  expect(paragraphs(page)).toEqual([tell('river'), tell('school')])
})

test('a text that does not end says that a part is missing', () => {
  const page = parseLines([...HEAD, tell('river'), '', tell('school').slice(0, 60)])
  expect(page.articles[0]?.parts.at(-1)).toMatchObject({ gapAfter: true })
})

describe('a paragraph ends', () => {
  test.each(['＂', '"', '”'])('with a quotation that %s closes', (mark) => {
    const said = `她说：${mark === '”' ? '“' : mark}今年冬天一点都不冷。${mark}`
    expect(paragraphs(parseLines([...HEAD, said, '', tell('school')]))).toEqual([said, tell('school')])
  })

  test('before the source in brackets, which is a byline', () => {
    const { articles } = parseLines([...HEAD, `${tell('river')}（据新华社）`])
    expect(articles[0]?.parts.slice(-2)).toMatchObject([
      { role: 'paragraph', text: tell('river') },
      { role: 'byline', text: '（据新华社）' },
    ])
  })

  test('but not with the name of a school that a column breaks off', () => {
    const [upper, lower] = ['听说他的房子要拆，附近中学', '的校长找上门来，腾出一间教室给他用。']
    expect(paragraphs(parseLines([...HEAD, upper, '', lower]))).toEqual([upper + lower])
  })
})

describe('what is printed twice', () => {
  test('is shown once and declared', () => {
    const page = parseLines([...HEAD, tell('river'), '', tell('river'), '', tell('school')])
    expect(paragraphs(page)).toEqual([tell('river'), tell('school')])
    expect(page.dropped).toEqual([{ reason: 'repeated', article: 0, spans: [[6, 0, tell('river').length]] }])
  })

  test('also where a column broke the first printing in two', () => {
    const [upper, lower] = [tell('river').slice(0, 50), tell('river').slice(50)]
    const page = parseLines([...HEAD, upper, '', lower, '', tell('river'), '', tell('school')])
    expect(paragraphs(page)).toEqual([tell('river'), tell('school')])
  })

  test('also where the second printing breaks off', () => {
    const page = parseLines([...HEAD, tell('river'), '', tell('river').slice(0, 34), '', tell('school')])
    expect(paragraphs(page)).toEqual([tell('river'), tell('school')])
  })

  test('stays where it is only a short phrase', () => {
    const page = parseLines([...HEAD, `${tell('river')}快来吧！快来吧！`])
    expect(paragraphs(page)).toEqual([`${tell('river')}快来吧！快来吧！`])
  })
})

test('marks of the engine and bullets are left out and declared', () => {
  const page = parseLines(['## 清水河两岸垂柳吐新芽', '', '本报记者 王静', '', `■ ${tell('river')}`])
  expect(page.articles[0]?.headline).toBe('清水河两岸垂柳吐新芽')
  expect(page.dropped.map(({ reason, spans }) => [reason, spans])).toEqual([
    ['markup', [[1, 0, 2]]],
    ['marker', [[5, 0, 1]]],
  ])
})
