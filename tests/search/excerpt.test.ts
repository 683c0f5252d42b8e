import { describe, expect, test } from 'vitest'
import { cutExcerpt, cutPieces, findPassages, findRanges, pickPassages } from '../../src/search/excerpt.ts'
import { createFold } from '../../src/search/fold.ts'
import { parseQuery } from '../../src/search/query.ts'
import { formatPassageFragment } from '../../src/search/text-fragment.ts'

const fold = createFold('環环')
const ask = (query: string) => parseQuery(query, fold)
const paragraph = (text: string, anchor?: string) => ({
  role: 'paragraph' as const,
  text,
  ...(anchor ? { anchor } : {}),
})
const show = (text: string, query: string) =>
  cutPieces(text, findRanges(text, ask(query), fold), [0, text.length])
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('')

describe('marks', () => {
  test.each([
    ['优化营商环境，营商环境好', '营商环境', '优化[营商环境]，[营商环境]好'],
    ['优化營商環境', '环境', '优化營商[環境]'],
    ['共 1 000 元', '1000', '共 [1 000] 元'],
    ['人人人人', '人人', '[人人][人人]'],
    ['等等…好', '..好', '等等[…好]'],
    ['生态环境治理', '态环境 环境治', '生[态环境治]理'],
    ['占地３２.５％', '32.5%', '占地[３２.５％]'],
    ['看😀了', '😀', '看[😀]了'],
  ])('in %j for %j are %j', (text, query, shown) => {
    expect(show(text, query)).toBe(shown)
  })
})

describe('an excerpt', () => {
  const long = `${'前'.repeat(100)}环境${'后'.repeat(200)}`

  test('shows the text around the first mark, and says where text is left out', () => {
    const [passage] = findPassages([paragraph(long)], ask('环境'), fold)
    const { pieces, clipped } = cutExcerpt(passage ?? { part: paragraph(''), ranges: [] })
    expect(pieces.map(({ text }) => text)).toEqual(['前'.repeat(24), '环境', '后'.repeat(72)])
    expect(clipped).toEqual({ before: true, after: true })
  })

  test('shows a short text whole', () => {
    const [passage] = findPassages([paragraph('优化环境。')], ask('环境'), fold)
    expect(cutExcerpt(passage ?? { part: paragraph(''), ranges: [] }).clipped).toEqual({
      before: false,
      after: false,
    })
  })

  test('never cuts a character of two units in half', () => {
    const text = `${'😀'.repeat(60)}环境${'😀'.repeat(90)}`
    const [passage] = findPassages([paragraph(text)], ask('环境'), fold)
    const { pieces } = cutExcerpt(passage ?? { part: paragraph(''), ranges: [] })
    expect(pieces.every((piece) => piece.text.isWellFormed())).toBe(true)
  })

  test('is shown of every phrase at least once, in the order of the text', () => {
    const parts = ['甲', '甲', '甲', '甲', '乙'].map((text, index) => paragraph(text, `p${index + 1}`))
    const phrases = ask('乙 甲')
    const picked = pickPassages(findPassages(parts, phrases, fold), phrases, fold)
    expect(picked.map(({ part }) => part.anchor)).toEqual(['p1', 'p2', 'p5'])
  })

  test('is not shown of the headline, which is the title', () => {
    const parts = [{ role: 'headline' as const, text: '环境' }, paragraph('环境')]
    const picked = pickPassages(findPassages(parts, ask('环境'), fold), ask('环境'), fold)
    expect(picked.map(({ part }) => part.role)).toEqual(['paragraph'])
  })
})

describe('the address of a passage', () => {
  const fragment = (text: string, query: string, anchor?: string) =>
    findPassages([paragraph(text, anchor)], ask(query), fold).map(formatPassageFragment)

  test('names the block and the whole clause', () => {
    const clause = encodeURIComponent('优化营商环境工作')
    expect(fragment('今年，优化营商环境工作。', '环境', 'p3')).toEqual([`#p3:~:text=${clause}`])
  })

  test('does not end a clause within a number', () => {
    expect(fragment('今年，产量提高32.52%。', '2.5', 'p1')).toEqual([
      `#p1:~:text=${encodeURIComponent('产量提高32.52%')}`,
    ])
  })

  test('writes a hyphen so that it is no part of the syntax', () => {
    expect(fragment('代号A-1', 'A', 'p1')).toEqual([`#p1:~:text=${encodeURIComponent('代号A')}%2D1`])
  })

  test('names the block only where the clause is too long, and nothing where there is no block', () => {
    expect(fragment('长'.repeat(120), '长', 'p2')).toEqual(['#p2'])
    expect(fragment('长'.repeat(120), '长')).toEqual([''])
  })
})
