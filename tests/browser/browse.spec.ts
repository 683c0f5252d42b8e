import { expect, test } from './fixtures.ts'
import { listArticlePages, listPages, listPageTypes, WRONG_ADDRESS } from './page-types.ts'

test('every kind of page opens with one heading, a title, its language and a way to search', async ({
  page,
  site,
}) => {
  for (const address of listPageTypes(site)) {
    await page.goto(address)
    await expect(page.locator('h1'), address).toHaveCount(1)
    await expect(page, address).toHaveTitle(/\S/)
    await expect(page.locator('html'), address).toHaveAttribute('lang', 'zh-CN')
    await expect(page.getByRole('main'), address).toBeVisible()
    await expect(page.getByRole('searchbox'), address).toHaveCount(1)
  }
})

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

test('every article leads to the lines of its source page, and the page back to it', async ({
  page,
  site,
}) => {
  for (const address of listArticlePages(site)) {
    await page.goto(address)
    const source = page.getByRole('main').locator('a[href*="/pages/"][href*="#L"]').first()
    await source.click()
    const line = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
    await expect(line, address).toBeVisible()
    await expect(page.getByRole('main').locator(`a[href*="${address}"]`).first(), address).toBeVisible()
  }
})

test('the source page shows every line as it was received', async ({ page, site }) => {
  const pages = listPages(site).filter((address) => /^pages\/[^/]+\/$/.test(address))
  expect(pages.length).toBeGreaterThan(0)
  for (const address of pages) {
    await page.goto(address)
    const lines = page.locator('[id^="L"]')
    const last = await lines.last().getAttribute('id')
    expect(await lines.count(), address).toBe(Number(last?.slice(1)))
  }
})

test('a wrong address says so and leads back to the archive', async ({ page, site }) => {
  const response = await page.goto(WRONG_ADDRESS)
  expect(response?.status()).toBe(404)
  await page.locator('header a').first().click()
  expect(page.url()).toBe(site.address)
})
