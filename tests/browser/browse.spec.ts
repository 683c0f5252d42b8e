import { expect, test } from './fixtures.ts'
import { listArticlePages, WRONG_ADDRESS } from './page-types.ts'

test('a reader goes from the home page by city to an article', async ({ page, site }) => {
  await page.goto('')
  await page.getByRole('link', { name: '城市', exact: true }).first().click()
  await page.getByRole('main').locator('a[href*="/cities/"]').first().click()
  await page.getByRole('main').locator('a[href*="/articles/"]').first().click()
  const opened = new URL(page.url()).pathname.slice(new URL(site.address).pathname.length)
  expect(listArticlePages(site)).toContain(opened)
})

for (const section of ['topics', 'people', 'columns', 'dates']) {
  test(`a reader goes from the list of ${section} to an article`, async ({ page }) => {
    await page.goto(`${section}/`)
    await page.getByRole('main').locator(`a[href*="/${section}/"]`).first().click()
    await page.getByRole('main').locator('a[href*="/articles/"]').first().click()
    await expect(page.locator('h1')).toBeVisible()
    expect(page.url()).toContain('/articles/')
  })
}

test('a wrong address says so and leads back to the archive', async ({ page, site }) => {
  const response = await page.goto(WRONG_ADDRESS)
  expect(response?.status()).toBe(404)
  await page.locator('header a').first().click()
  expect(page.url()).toBe(site.address)
})
