import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ALPHABET, checkCharacter, isIdentifier } from '../../src/store/identifiers/check-character.ts'
import { keepIdentifiers } from '../../src/store/identifiers/keep-identifiers.ts'
import { mintIdentifier } from '../../src/store/identifiers/mint-identifier.ts'
import { keepPageIdentifiers } from '../../src/store/identifiers/page-identifiers.ts'
import { personSlug, placeSlugs } from '../../src/store/identifiers/slug.ts'
import { newRegister, page, planOf } from './sample.ts'

const id = fc.string().map((seed) => mintIdentifier(seed, () => false))

describe('an id', () => {
  test('is nine characters, begins with a letter and ends in its check character', () => {
    fc.assert(fc.property(id, (text) => /^[b-z][0-9a-z]{8}$/.test(text) && isIdentifier(text)))
  })

  test('with one wrong character is refused', () => {
    const wrong = fc.tuple(id, fc.nat(8), fc.constantFrom(...ALPHABET))
    fc.assert(
      fc.property(wrong, ([text, at, character]) => {
        fc.pre(text[at] !== character)
        return !isIdentifier(text.slice(0, at) + character + text.slice(at + 1))
      }),
    )
  })

  test('with two neighbours swapped is refused', () => {
    fc.assert(
      fc.property(id, fc.nat(7), (text, at) => {
        const swapped = text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)
        fc.pre(swapped !== text)
        return !isIdentifier(swapped)
      }),
    )
  })

  test('is another where the first choice is taken', () => {
    const first = mintIdentifier('x', () => false)
    expect(mintIdentifier('x', (candidate) => candidate === first)).not.toBe(first)
  })

  test('has the check character that NOID gives', () => {
    expect(checkCharacter('13030/xf93gt2')).toBe('q')
  })
})

const LONG = [
  '长文章的标题',
  '第一段写的是葫芦岛市的重点项目集中开工情况。',
  '第二段写的是锦州市的港口货物吞吐情况与明年的打算。',
]
const SHORT = ['短文章的标题', '只有这一段写阜新的乡村振兴。']

/** The ids of the first cut, then of the second. */
function idsOf(before: ReturnType<typeof page>, after: ReturnType<typeof page>): [string[], string[]] {
  const register = newRegister()
  const { ledger } = planOf('xq89znmhp', before, register)
  return [ledger.articles.map((entry) => entry.id), keepIdentifiers('xq89znmhp', after, register, ledger).ids]
}

describe('on a re-parse', () => {
  test('an article keeps its id where its lines have moved', () => {
    const [before, after] = idsOf(
      page(
        [...LONG, ...SHORT],
        [
          [1, 3],
          [4, 5],
        ],
      ),
      page(
        ['报眉', ...SHORT, ...LONG],
        [
          [2, 3],
          [4, 6],
        ],
      ),
    )
    expect(after).toEqual(before.toReversed())
  })

  test('the longest piece of a split article keeps its id', () => {
    const [before, after] = idsOf(
      page(LONG, [[1, 3]]),
      page(LONG, [
        [1, 2],
        [3, 3],
      ]),
    )
    expect(before).toContain(after[0] === before[0] ? after[0] : after[1])
    expect(new Set(after).size).toBe(2)
  })

  test('joined articles bear the id of the longer one', () => {
    const [before, after] = idsOf(
      page(
        [...SHORT, ...LONG],
        [
          [1, 2],
          [3, 5],
        ],
      ),
      page([...SHORT, ...LONG], [[1, 5]]),
    )
    expect(after).toEqual([before[1]])
  })

  test('an article of other text gets an id of its own, though it begins on the same line', () => {
    const [before, after] = idsOf(page(LONG, [[1, 3]]), page(SHORT, [[1, 2]]))
    expect(after).toHaveLength(1)
    expect(before).not.toContain(after[0])
  })
})

describe('a page', () => {
  const known = [
    { id: 'p1', file: 'a.txt', sha256: '1' },
    { id: 'p2', file: 'b.txt', sha256: '2' },
  ]
  const keep = (...found: [string, string][]) =>
    Object.fromEntries(
      keepPageIdentifiers(
        found.map(([file, sha256]) => ({ file, sha256 })),
        known,
      ),
    )

  test('keeps its id where nothing changed', () => {
    expect(keep(['a.txt', '1'], ['b.txt', '2'])).toEqual({ 'a.txt': 'p1', 'b.txt': 'p2' })
  })
  test('takes its id along when it is renamed', () => {
    expect(keep(['a.txt', '1'], ['c.txt', '2'])).toEqual({ 'a.txt': 'p1', 'c.txt': 'p2' })
  })
  test('keeps its id when its bytes change', () => {
    expect(keep(['a.txt', '3'], ['b.txt', '2'])).toEqual({ 'a.txt': 'p1', 'b.txt': 'p2' })
  })
  test('that is a copy of another is a page of its own', () => {
    expect(keep(['a.txt', '1'], ['b.txt', '2'], ['copy.txt', '1'])).toEqual({ 'a.txt': 'p1', 'b.txt': 'p2' })
  })
  test('swapped with another follows its bytes', () => {
    expect(keep(['a.txt', '2'], ['b.txt', '1'])).toEqual({ 'a.txt': 'p2', 'b.txt': 'p1' })
  })
})

describe('a slug', () => {
  test('of a person parts family name and given name', () => {
    expect(['翟新群', '欧阳修远', '单田芳', '吕布', 'John Smith'].map(personSlug)).toEqual([
      'zhai-xinqun',
      'ouyang-xiuyuan',
      'shan-tianfang',
      'lv-bu',
      'john-smith',
    ])
  })

  test('of a place is bare, and has a second choice for its namesakes', () => {
    expect(placeSlugs('葫芦岛市')[0]).toBe('huludao')
    expect(placeSlugs('阜新县')).toEqual(['fuxin', 'fuxin-xian'])
    expect(placeSlugs('义县')).toEqual(['yixian'])
  })

  test('is given once, and a name of the same sound gets a number', () => {
    const register = newRegister()
    const slugs = ['王伟', '汪维', '王伟'].map((name) => register.slug('person', name))
    expect(slugs).toEqual(['wang-wei', 'wang-wei-2', 'wang-wei'])
    expect(register.added).toHaveLength(2)
  })
})
