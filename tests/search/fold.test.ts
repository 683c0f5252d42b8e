import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFold } from '../../src/search/fold.ts'
import { formatSimplified } from '../../src/search/simplified.ts'

const plain = createFold('')
const AWKWARD = [...' "\u3000\u00ad\u200b…½①㎡ｶﾞe\u0301\u1100\u1161\u11a8İΣ']
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'binary', maxLength: 2 })))
  .map((parts) => parts.join(''))

describe('folding', () => {
  test.each([
    ['２０２３年', '2023年'],
    ['ＷｉＦｉ', 'wifi'],
    ['葫芦岛市，连山区', '葫芦岛市,连山区'],
    ['占地3㎡', '占地3m2'],
    ['等等…', '等等...'],
    ['ｶﾞｽ', 'ガス'],
    ['e\u0301', 'é'],
    ['故 纸\u3000\n堆', '故纸堆'],
    ['所谓"故纸"', '所谓故纸'],
    ['葫\u200b芦\u00ad岛', '葫芦岛'],
  ])('takes %j for %j', (text, folded) => {
    expect(plain(text)).toBe(folded)
  })

  test('takes the two spellings of a word for one, in both directions', () => {
    const fold = createFold(formatSimplified(new Set('环境發')))
    expect(fold('環境')).toBe('环境')
    expect(fold('环境')).toBe('环境')
    expect(fold('开發')).toBe('开发')
  })

  test('knows no traditional form of a character that the archive has in neither form', () => {
    expect(createFold(formatSimplified(new Set('境')))('環境')).toBe('環境')
  })

  test('gives the same for a text piece by piece as for the whole', () => {
    const whole = (text: string) =>
      Array.from(text.normalize('NFKC'), (character) => character.toLowerCase())
        .join('')
        .replace(/[\s"\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '')
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plain(text)).toBe(whole(text))
      }),
      { numRuns: 3000 },
    )
  })

  test('knows for each unit which characters of the original it comes from', () => {
    const { text, starts, ends } = plain.traced('a…½ b')
    expect(text).toBe('a...1⁄2b')
    expect(starts).toEqual([0, 1, 1, 1, 2, 2, 2, 4])
    expect(ends).toEqual([1, 2, 2, 2, 3, 3, 3, 5])
  })

  test('traces every unit of any text to a stretch that folds to text with that unit', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { text, starts, ends } = plain.traced(original)
        expect(text).toBe(plain(original))
        for (const [unit, start] of starts.entries()) {
          expect(plain(original.slice(start, ends[unit]))).toContain(text.charAt(unit))
        }
      }),
    )
  })
})
