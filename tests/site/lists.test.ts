import { expect, test } from 'vitest'
import { addressBelow, parseSiteAddress } from '../../src/site/address.ts'
import { cutSheets, routeSheets } from '../../src/site/lists.ts'

test('a long list is cut into sheets that hold every entry once', () => {
  const sheets = cutSheets('/topics/gongye/', [1, 2, 3, 4, 5], 2)
  expect(sheets.map(({ entries }) => entries)).toEqual([[1, 2], [3, 4], [5]])
  expect(sheets.map(({ number, sheets, total }) => [number, sheets, total])).toEqual([
    [1, 3, 5],
    [2, 3, 5],
    [3, 3, 5],
  ])
})

test('an empty list has one empty sheet', () => {
  expect(cutSheets('/articles/', [], 50)).toHaveLength(1)
})

test('the first sheet stands at the address of its list', () => {
  const routes = (list: string) =>
    routeSheets('/topics/', cutSheets(list, [1, 2], 1), null).map(({ params }) => params.path)
  expect(routes('/topics/gongye/')).toEqual(['gongye', 'gongye/page/2'])
  expect(routes('/topics/')).toEqual([undefined, 'page/2'])
})

test.each([
  ['https://example.org', 'https://example.org', '/', '/about/'],
  ['https://example.org/archive', 'https://example.org', '/archive/', '/archive/about/'],
  ['https://example.org/a/b/', 'https://example.org', '/a/b/', '/a/b/about/'],
])('every address of %s lies below its base path', (address, origin, base, about) => {
  expect(parseSiteAddress(address)).toEqual({ origin, base })
  expect(addressBelow(base, '/about/')).toBe(about)
})
