import { expect, test } from 'vitest'
import { parseSitemap } from '../../src/publish/sitemap.ts'
import { formatSitemap } from '../../src/site/sitemap.ts'

const partAddress = (part: number) => `https://archive.example/sitemap/${part}.xml`
const addresses = Array.from({ length: 7 }, (_, index) => `https://archive.example/articles/${index}/?a&b`)

test('a sitemap that fits is one file', () => {
  const { whole, parts } = formatSitemap(addresses, partAddress, 7)
  expect(parts).toEqual([])
  expect(whole).toContain('<urlset')
  expect(parseSitemap(whole)).toEqual(addresses)
})

test('one that is too long names its parts, and these hold every address once', () => {
  const { whole, parts } = formatSitemap(addresses, partAddress, 3)
  expect(whole).toContain('<sitemapindex')
  expect(parseSitemap(whole)).toEqual([1, 2, 3].map(partAddress))
  expect(parts.flatMap(parseSitemap)).toEqual(addresses)
  for (const part of parts) expect(parseSitemap(part).length).toBeLessThanOrEqual(3)
})
