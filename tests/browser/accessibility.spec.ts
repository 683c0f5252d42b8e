import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './fixtures.ts'
import { listPageTypes } from './page-types.ts'

const DESKTOP = { width: 1280, height: 900 }
const PHONE = { width: 360, height: 740 }

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [screen, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
    test.describe(`by ${colorScheme} on a ${screen}`, () => {
      test.use({ colorScheme, viewport })

      test('no kind of page has a fault that axe can find', async ({ page, site }) => {
        test.slow()
        for (const address of [...listPageTypes(site), 'search/?q=市']) {
          await page.goto(address)
          if (address.includes('?q=')) await page.locator('#result-count[data-count]').waitFor()
          const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
          expect(violations.map(({ id, nodes }) => `${address}: ${id} ${nodes[0]?.html}`)).toEqual([])
        }
      })

      test('no kind of page is wider than the screen', async ({ page, site }) => {
        for (const address of listPageTypes(site)) {
          await page.goto(address)
          const excess = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect(excess, address).toBeLessThanOrEqual(0)
        }
      })
    })
  }
}
