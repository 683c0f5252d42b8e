import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** Where the search page says how many it found. */
export const count = (page: Page) => page.locator('#result-count')

/** Asks by the form of the open search page, and waits for the end of the search. */
export async function ask(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox').fill(query)
  await page.keyboard.press('Enter')
  await page.waitForFunction((asked) => new URLSearchParams(location.search).get('q') === asked, query)
  await expect(count(page)).toHaveAttribute('data-count', /^\d+$/)
}

/** Opens an address of the search page, and waits for the end of the search. */
export async function open(page: Page, parameters: Record<string, string>): Promise<void> {
  await page.goto(`search/?${new URLSearchParams(parameters)}`)
  await expect(count(page)).toHaveAttribute('data-count', /^\d+$/)
}

/** The ids of all results, in order, after every further sheet has been asked for. */
export async function listResults(page: Page): Promise<string[]> {
  const results = page.locator('[data-result]')
  const all = Number(await count(page).getAttribute('data-count'))
  while ((await results.count()) < all) {
    const before = await results.count()
    await page.locator('[data-more]').click()
    await expect(results).not.toHaveCount(before)
  }
  await expect(page.locator('[data-more]')).toHaveCount(0)
  return results.evaluateAll((links) => links.map((link) => link.getAttribute('data-result') ?? ''))
}
