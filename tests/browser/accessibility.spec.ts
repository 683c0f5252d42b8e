import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { listPageTypes } from './page-types.ts'

const SCREENS = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } }

/** Pages that a script fills with what is asked. */
const ASKED = ['search/?q=市', 'trends/?q=营商环境', 'trends/?q=营商环境 项目 工业']

/** The rules of axe that look at colours. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block']

/** Opens a page, and waits for the answer where it asks something. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  if (address.includes('?q='))
    await page.locator('#result-count[data-count], #trend-status[data-state="done"]').waitFor()
}

/** What is set for dark screens alone, but for the colours by name. */
const listOtherThanColours = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isDark = (rule: CSSRule): rule is CSSMediaRule =>
      rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme')
    return [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter(isDark)
      .flatMap((media) => [...media.cssRules])
      .flatMap((rule) => (rule instanceof CSSStyleRule ? [...rule.style] : [rule.cssText]))
      .filter((name) => !name.startsWith('--'))
  })

const listFaults = async (axe: AxeBuilder): Promise<string[]> =>
  (await axe.setLegacyMode().analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)

for (const [screen, viewport] of Object.entries(SCREENS)) {
  test.describe(`on a ${screen}`, () => {
    test.use({ viewport })

    test('no kind of page has a fault that axe can find, by light or dark, or is wider than the screen', async ({
      page,
      site,
    }) => {
      test.slow()
      for (const address of [...listPageTypes(site), ...ASKED]) {
        await page.emulateMedia({ colorScheme: 'light' })
        await open(page, address)
        expect(await listFaults(new AxeBuilder({ page })), address).toEqual([])
        const excess = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(excess, address).toBeLessThanOrEqual(0)
        await page.emulateMedia({ colorScheme: 'dark' })
        expect(await listOtherThanColours(page), address).toEqual([])
        expect(await listFaults(new AxeBuilder({ page }).withRules(OF_COLOUR)), `${address} by dark`).toEqual(
          [],
        )
      }
    })
  })
}
