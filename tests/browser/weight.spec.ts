import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { listArticlePages, VIEWS } from './page-types.ts'

const KILOBYTE = 1024

/** Opens an address and gives everything that was loaded for it: addresses and bytes with gzip, level 9. */
async function weigh(
  page: Page,
  address: string,
  settled: () => Promise<unknown>,
): Promise<Map<string, number>> {
  const weights = new Map<string, number>()
  const pending: Promise<unknown>[] = []
  page.on('response', (response) => {
    pending.push(
      response.body().then((body) => weights.set(response.url(), gzipSync(body, { level: 9 }).length)),
    )
  })
  await page.goto(address)
  await settled()
  await Promise.all(pending)
  page.removeAllListeners('response')
  return weights
}

const total = (weights: Map<string, number>): number =>
  [...weights.values()].reduce((sum, bytes) => sum + bytes, 0)

test('no article loads more than 15 KB, its style included', async ({ page, site }) => {
  // A request that passes through here is not answered from the browser’s memory.
  await page.route('**', (route) => route.continue())
  for (const address of listArticlePages(site)) {
    const weights = await weigh(page, address, () => page.waitForLoadState('load'))
    expect(
      [...weights.keys()].some((url) => url.endsWith('.css')),
      address,
    ).toBe(true)
    expect(total(weights), `${address}: ${[...weights].join(' ')}`).toBeLessThanOrEqual(15 * KILOBYTE)
  }
})

for (const query of ['营商环境', '的', '葫芦岛 百日攻坚', '2023']) {
  test(`all that a first search for ${query} loads is at most 220 KB`, async ({ page }) => {
    const weights = await weigh(page, `search/?q=${encodeURIComponent(query)}`, async () => {
      await page.locator('#result-count[data-count]').waitFor()
      await page.waitForLoadState('networkidle')
    })
    expect(total(weights), [...weights].join(' ')).toBeLessThanOrEqual(220 * KILOBYTE)
    expect(weights.size).toBeGreaterThan(5)
  })
}

for (const view of [...VIEWS, 'trends']) {
  test(`the ${view} load at most 60 KB with their script, the index of the search apart`, async ({
    page,
  }) => {
    await page.route('**', (route) => route.continue())
    const weights = await weigh(page, `${view}/`, () => page.waitForLoadState('networkidle'))
    const own = new Map([...weights].filter(([url]) => !new URL(url).pathname.includes('/search/')))
    expect(total(own), [...own].join(' ')).toBeLessThanOrEqual(60 * KILOBYTE)
    expect(own.size).toBeGreaterThan(1)
  })
}
