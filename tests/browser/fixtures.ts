import { test as base, expect, type Page } from '@playwright/test'
import { WRONG_ADDRESS } from './page-types.ts'
import { type BuiltSite, findSite, type SiteName } from './sites.ts'

export { expect }

export interface Fixtures {
  /** Which site is visited; `page.goto('articles/x/')` is below its home page. */
  siteName: SiteName
  site: BuiltSite
  /** Faults that a test provokes on purpose, to be left out of what is held against the page. */
  expectedFaults: RegExp[]
  watch: undefined
}

/** Every test also fails for an error in the console, a breach of the policy, and a request to another host. */
export const test = base.extend<Fixtures>({
  siteName: ['root', { option: true }],
  expectedFaults: async ({ siteName: _ }, use) => use([]),
  site: async ({ siteName }, use) => use(findSite(siteName)),
  baseURL: async ({ site }, use) => use(site.address),
  watch: [
    async ({ page, site, expectedFaults }, use) => {
      const faults = watchPage(page, site.address)
      await use(undefined)
      expect(faults.filter((fault) => !expectedFaults.some((known) => known.test(fault)))).toEqual([])
    },
    { auto: true },
  ],
})

/** Said where a test lets no worker start, as the settings do for all tests but those of the worker. */
const NO_WORKER = 'Service Worker registration blocked by Playwright'

/** Gathers what goes wrong on a page while it is used. A browser itself reports that a wrong address is one. */
function watchPage(page: Page, home: string): string[] {
  const { origin } = new URL(home)
  const faults: string[] = []
  page.on('console', (message) => {
    const ofWrongAddress = message.location().url === new URL(WRONG_ADDRESS, home).href
    const ofNoWorker = message.text() === NO_WORKER
    if (['error', 'warning'].includes(message.type()) && !ofWrongAddress && !ofNoWorker)
      faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    dialog.dismiss().catch(() => undefined)
  })
  page.on('request', (request) => {
    const address = request.url()
    if (!address.startsWith(`${origin}/`) && !address.startsWith('data:'))
      faults.push(`request to ${address}`)
  })
  return faults
}
