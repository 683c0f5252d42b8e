import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  findHeaders,
  formatHeaderRules,
  parseHeaderRules,
  placeHeaderRules,
} from '../../src/publish/header-rules.ts'

const own = parseHeaderRules(readFileSync('public/_headers', 'utf8'))

test('rules are written as they were read', () => {
  expect(parseHeaderRules(formatHeaderRules(own))).toEqual(own)
})

test('a malformed line is named with its number', () => {
  expect(() => parseHeaderRules('/*\n  Nonsense\n')).toThrow(
    '_headers:2: Unexpected "Nonsense", expected "Name: value"',
  )
})

test('the rules of a site below a base path hold below it only', () => {
  const placed = placeHeaderRules(own, '/archive/')
  expect(findHeaders(placed, '/archive/articles/x/').get('X-Content-Type-Options')).toBe('nosniff')
  expect(findHeaders(placed, '/other/').size).toBe(0)
})

test('a header that two rules give is joined, as hosts do', () => {
  const rules = parseHeaderRules('/*\n  A: 1\n/b/*\n  A: 2\n')
  expect(findHeaders(rules, '/b/c').get('A')).toBe('1, 2')
})

test('every page is sent with a policy that allows nothing by default, no inline code and no frame around it', () => {
  const policy = findHeaders(own, '/articles/x/').get('Content-Security-Policy')?.split('; ') ?? []
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy.join(' ')).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/)
})

test('files with a digest in their name are kept for ever', () => {
  expect(findHeaders(own, '/assets/site.D1gE5t.css').get('Cache-Control')).toContain('immutable')
})
