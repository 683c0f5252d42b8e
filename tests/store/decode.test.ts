import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodePage } from '../../src/parse/decode/decode.ts'

const TEXT = readFileSync(new URL('../../seeds/001_46928188b136c099.txt', import.meta.url), 'utf8')
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
/** 本报讯，葫芦岛市重点项目开工。 in legacy tables. */
const GBK = Uint8Array.from(
  Buffer.from('b1beb1a8d1b6a3acbaf9c2abb5bacad0d6d8b5e3cfeec4bfbfaab9a4a1a3', 'hex'),
)
const BIG5 = Uint8Array.from(
  Buffer.from('a5bbb3f8b054a141b3ccb0aab54cc250b3cdaabaa440a662b0eaa448a44aa4a3a446a143', 'hex'),
)

function wide(text: string, order: 'le' | 'be', mark = false): Uint8Array {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le')
  return Uint8Array.from(order === 'le' ? bytes : bytes.swap16())
}

const decode = (bytes: Uint8Array, encoding?: Parameters<typeof decodePage>[2]): string => {
  const result = decodePage(bytes, 'a.txt', encoding)
  if ('problem' in result) return `${result.problem.code} ${result.problem.line}:${result.problem.column}`
  const { page } = result
  return [page.encoding, ...page.problems.map(({ code, line, column }) => `${code} ${line}:${column}`)].join(
    ' ',
  )
}

describe('an encoding is recognised:', () => {
  test.each([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16LE with a mark', wide(TEXT, 'le', true), 'utf-16le'],
    ['UTF-16BE with a mark', wide(TEXT, 'be', true), 'utf-16be'],
    ['UTF-16LE without', wide(TEXT, 'le'), 'utf-16le'],
    ['UTF-16BE without', wide(TEXT, 'be'), 'utf-16be'],
    ['GBK', GBK, 'gb18030'],
    ['Big5', BIG5, 'big5'],
    ['plain English', utf8('The mayor opened the works.\n'), 'utf-8'],
  ])('%s', (_, bytes, expected) => {
    expect(decode(bytes)).toBe(expected)
  })

  test('the text is the same from each of them', () => {
    for (const bytes of [utf8(TEXT), wide(TEXT, 'le', true), wide(TEXT, 'be')]) {
      const result = decodePage(bytes, 'a.txt')
      expect('page' in result && result.page.lines.join('\n')).toBe(TEXT)
    }
  })
})

test('line ends of every kind part lines', () => {
  const result = decodePage(utf8('一\r\n二\r三\n四'), 'a.txt')
  expect('page' in result && result.page.lines).toEqual(['一', '二', '三', '四'])
})

describe('what is refused or declared, and where:', () => {
  const inserted = (...bytes: number[]) =>
    Buffer.concat([utf8('第一行\n第二'), Uint8Array.from(bytes), utf8('行\n')])
  test.each([
    ['an empty file', utf8(''), 'E001 1:1'],
    ['white space only', utf8(' \n\u3000\t\n'), 'E001 1:1'],
    ['a Latin-1 byte', inserted(0xe9), 'E002 2:3'],
    ['an overlong form', inserted(0xc0, 0xaf), 'E002 2:3'],
    ['a surrogate', inserted(0xed, 0xa0, 0x80), 'E002 2:3'],
    ['a truncated end', utf8('第一行\n第二行').subarray(0, -1), 'E002 2:3'],
    ['characters that were lost', utf8('第一行\n第\ufffd行'), 'utf-8 W108 2:2'],
    ['what GBK makes of lost characters', utf8('第一行\n第锟斤拷行'), 'utf-8 W108 2:2'],
    [
      'text that was encoded twice',
      utf8(`一\n${Buffer.from('重点项目').toString('latin1')}`),
      'utf-8 W108 2:1',
    ],
  ])('%s', (_, bytes, expected) => {
    expect(decode(bytes)).toBe(expected)
  })

  test('UTF-8 that was read as GBK', () => {
    const misread = new TextDecoder('gbk').decode(utf8(TEXT)).replaceAll('\ufffd', '')
    expect(decode(utf8(misread))).toMatch(/^utf-8 W108 /)
  })

  test('an encoding that the archivist names is taken, or refused where a byte does not fit', () => {
    expect(decode(GBK, 'gb18030')).toBe('gb18030')
    expect(decode(GBK, 'utf-8')).toBe('E002 1:1')
  })
})
