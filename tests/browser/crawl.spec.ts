import { parseHtmlPage } from '../../src/publish/html-page.ts'
import { listReferences } from '../../src/publish/references.ts'
import { expect, test } from './fixtures.ts'
import { listPages } from './page-types.ts'

test('every address that any page names is there when it is asked for', async ({ request, site }) => {
  const home = new URL(site.address)
  const asked = new Set<string>()
  const waiting = [home.href]
  const broken: string[] = []
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (asked.has(address)) continue
    asked.add(address)
    const response = await request.get(address, { maxRedirects: 0 })
    if (response.status() !== 200) broken.push(`${response.status()} ${address}`)
    if (!response.headers()['content-type']?.startsWith('text/html')) continue
    const page = parseHtmlPage(address.slice(home.href.length), await response.text())
    for (const reference of listReferences(page)) {
      const target = new URL(reference.address, address)
      target.hash = ''
      target.search = ''
      if (target.origin === home.origin) waiting.push(target.href)
    }
  }
  expect(broken).toEqual([])
  const reached = listPages(site).filter((address) => asked.has(home.href + address))
  expect(reached).toEqual(listPages(site))
})

test('every page is sent with a strict policy and told how long it keeps', async ({ request, site }) => {
  for (const address of listPages(site)) {
    const headers = (await request.get(site.address + address)).headers()
    expect(headers['content-security-policy'], address).toContain("default-src 'none'")
    expect(headers['x-content-type-options'], address).toBe('nosniff')
    expect(headers['cache-control'], address).toMatch(/^[^,]+, max-age=\d+$/)
  }
})

test('an address outside of the site is not answered with its files', async ({ request, site }) => {
  for (const path of ['..%2f..%2fpackage.json', '%2e%2e/%2e%2e/package.json', '_headers', '%00', '%zz']) {
    expect((await request.get(site.address + path)).status(), path).toBeGreaterThanOrEqual(400)
  }
})
