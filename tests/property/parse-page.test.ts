import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkLedger } from '../../src/record/check-ledger.ts'
import { PageLedger } from '../../src/record/ledger.ts'
import { parseLines } from '../parse/parse-lines.ts'
import { pageLines } from './pages.ts'

/** Random pages of one run; `npm run test:ledger` asks for many. */
const numRuns = import.meta.env.MODE === 'ledger' ? 20_000 : 300

/** The engine broke a word of Latin letters: the space that joins it again is on neither line. */
const WORD_OVER_TWO_LINES = ['12,345', '人受益！Wi', 'Fi ']

test('every character of any page has one owner', { timeout: 0 }, () => {
  fc.assert(
    fc.property(pageLines, (lines) => {
      expect(checkLedger(parseLines(lines))).toEqual([])
    }),
    { numRuns, examples: [[WORD_OVER_TWO_LINES]] },
  )
})

test('any page gives the same cut again and leaves its lines as they were', { timeout: 0 }, () => {
  fc.assert(
    fc.property(pageLines, (lines) => {
      const given = Object.freeze([...lines])
      const first = JSON.stringify(parseLines([...given]))
      expect(JSON.stringify(parseLines([...given]))).toBe(first)
      const own = [...given]
      parseLines(own)
      expect(own).toEqual(given)
    }),
    { numRuns: Math.ceil(numRuns / 3) },
  )
})

test('what any page gives keeps the contract of the ledger', { timeout: 0 }, () => {
  const Shape = PageLedger.shape
  fc.assert(
    fc.property(pageLines, (lines) => {
      const page = parseLines(lines)
      Shape.furniture.parse(page.furniture)
      Shape.dropped.parse(page.dropped)
      Shape.problems.parse(page.problems)
      for (const { confidence, parts, refersTo } of page.articles) {
        Shape.articles.element.shape.confidence.parse(confidence)
        expect(parts.every((part) => part.text.trim() !== '' && part.spans.length > 0)).toBe(true)
        expect(refersTo.every((at) => at < page.furniture.length)).toBe(true)
      }
    }),
    { numRuns },
  )
})
