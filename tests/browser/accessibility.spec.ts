import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { listPageTypes } from './page-types.ts'

const DESKTOP = { width: 1280, height: 900 }
const PHONE = { width: 360, height: 740 }

/** Pages that a script fills with what is asked. */
const ASKED = ['search/?q=市', 'trends/?q=营商环境', 'trends/?q=营商环境 项目 工业']

/** Opens a page, and waits for the answer where it asks something. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  if (address.includes('?q='))
    await page.locator('#result-count[data-count], #trend-status[data-state="done"]').waitFor()
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [screen, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
    test.describe(`by ${colorScheme} on a ${screen}`, () => {
      test.use({ colorScheme, viewport })

      test('no kind of page has a fault that axe can find', async ({ page, site }) => {
        test.slow()
        for (const address of [...listPageTypes(site), ...ASKED]) {
          await open(page, address)
          const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
          expect(violations.map(({ id, nodes }) => `${address}: ${id} ${nodes[0]?.html}`)).toEqual([])
        }
      })

      test('no kind of page is wider than the screen', async ({ page, site }) => {
        for (const address of [...listPageTypes(site), ...ASKED]) {
          await open(page, address)
          const excess = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect(excess, address).toBeLessThanOrEqual(0)
        }
      })
    })
  }
}
