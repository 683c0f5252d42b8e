import { expect, test } from './fixtures.ts'
import { listPageTypes } from './page-types.ts'

test('the first stop of the tab key leads past the navigation, on every kind of page', async ({
  page,
  site,
}) => {
  for (const address of listPageTypes(site)) {
    await page.goto(address)
    await page.keyboard.press('Tab')
    await expect(page.locator(':focus'), address).toHaveAttribute('href', '#main')
    await expect(page.locator(':focus'), address).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.locator('#main'), address).toBeInViewport()
    await page.keyboard.press('Tab')
    const inside = await page.evaluate(() => {
      const focused = document.activeElement
      return focused?.closest('#main, footer') !== null
    })
    expect(inside, `${address}: the next stop lies behind the navigation`).toBe(true)
  }
})

test('every stop of the tab key shows where it is, in the order of the page', async ({ page, site }) => {
  for (const address of listPageTypes(site)) {
    await page.goto(address)
    let before = -1
    for (let stop = 0; stop < 25; stop++) {
      await page.keyboard.press('Tab')
      const found = await page.evaluate(() => {
        const focused = document.activeElement
        if (!focused || focused === document.body) return undefined
        const style = getComputedStyle(focused)
        const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0
        return {
          order: [...document.querySelectorAll('*')].indexOf(focused),
          shown: outlined || style.boxShadow !== 'none',
          name: focused.outerHTML.slice(0, 80),
        }
      })
      if (!found) break
      expect(found.shown, `${address}: ${found.name}`).toBe(true)
      expect(found.order, `${address}: ${found.name}`).toBeGreaterThan(before)
      before = found.order
    }
    expect(before, address).toBeGreaterThan(0)
  }
})
