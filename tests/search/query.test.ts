import { describe, expect, test } from 'vitest'
import { createFold } from '../../src/search/fold.ts'
import { parseQuery } from '../../src/search/query.ts'
import { formatQuestion, formatTokens, SEPARATOR } from '../../src/search/tokens.ts'

const phrases = (query: string) => parseQuery(query, createFold('')).map(({ folded }) => folded)

describe('a query', () => {
  test.each([
    ['营商环境', ['营商环境']],
    ['  营商环境\u3000锦州 ', ['营商环境', '锦州']],
    ['"New York" 锦州', ['newyork', '锦州']],
    ['锦州 锦州 ', ['锦州']],
    ['ＷiFi wifi', ['wifi']],
    ['“百日攻坚”', ['“百日攻坚”']],
    ['他说"好', ['他说', '好']],
    ['%', ['%']],
    ['', []],
    ['  " " \u200b', []],
  ])('%j asks for %j', (query, expected) => {
    expect(phrases(query)).toEqual(expected)
  })

  test('keeps what the reader typed, to be shown', () => {
    expect(parseQuery('Ｇ45 "a b"', createFold('')).map(({ typed }) => typed)).toEqual(['Ｇ45', 'a b'])
  })
})

describe('tokens', () => {
  test('are one word of five letters a character, and no two characters share one', () => {
    const characters = ['a', 'b', '3', '—', '%', '葫', '芦', '😀', '\u0301', '\u{10ffff}', '\ud83d', '\u0000']
    const tokens = formatTokens(characters.join('\u200b')).split(' ')
    expect(tokens.every((token) => /^[a-z]{5}$/.test(token))).toBe(true)
    expect(new Set(characters.map(formatTokens)).size).toBe(characters.length)
    expect(characters.map(formatTokens)).not.toContain(SEPARATOR)
  })

  test('are asked for as one exact run', () => {
    expect(formatQuestion('ab')).toBe(`"${formatTokens('a')} ${formatTokens('b')}"`)
  })
})
