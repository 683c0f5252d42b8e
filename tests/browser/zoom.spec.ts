import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { listPageTypes } from './page-types.ts'

const excessOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** What a reader may set (WCAG 2.2, 1.4.12) without losing anything. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'

test.use({ bypassCSP: true })

for (const [zoom, width] of Object.entries({ '200 %': 640, '400 %': 320 })) {
  test.describe(`at ${zoom} of a screen 1280 pixels wide`, () => {
    test.use({ viewport: { width, height: 512 }, deviceScaleFactor: 1280 / width })

    test('no kind of page has to be moved sideways, with wide spacing neither', async ({ page, site }) => {
      for (const address of listPageTypes(site)) {
        await page.goto(address)
        expect(await excessOf(page), address).toBeLessThanOrEqual(0)
        await page.addStyleTag({ content: SPACED })
        expect(await excessOf(page), `${address} with wide spacing`).toBeLessThanOrEqual(0)
      }
    })
  })
}

test('where the reader’s own colours replace those of the site, the current section is still marked', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('cities/')
  const current = page.locator('.sections [aria-current]')
  await expect(current).toHaveCSS('border-bottom-style', 'solid')
  await expect(current).toHaveCSS('border-bottom-width', '3px')
})

test('nothing on any kind of page moves by itself', async ({ page, site }) => {
  for (const address of listPageTypes(site)) {
    await page.goto(address)
    const moving = await page.evaluate(
      () => document.getAnimations().length + document.querySelectorAll('marquee, video, blink').length,
    )
    expect(moving, address).toBe(0)
  }
})
