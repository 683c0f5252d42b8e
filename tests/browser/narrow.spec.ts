import { expect, test } from './fixtures.ts'

test.use({ javaScriptEnabled: false })

test('a list is narrowed twice without a script, each time to as many articles as it says', async ({
  page,
}) => {
  await page.goto('articles/')
  let before = Number.POSITIVE_INFINITY
  for (const facet of ['城市', '主题']) {
    const row = page.locator('#narrow dl > div').filter({ has: page.getByText(facet, { exact: true }) })
    const value = row.getByRole('listitem').first()
    const promised = Number(await value.locator('.count').textContent())
    await value.getByRole('link').click()
    await expect(page.locator('h1 .count')).toHaveText(`${promised}篇`)
    await expect(page.locator('.entries > li')).toHaveCount(promised)
    expect(promised).toBeLessThan(before)
    before = promised
  }
})

test('each value that narrows a list can be taken back', async ({ page }) => {
  await page.goto('articles/')
  await page.locator('#narrow a[href*="/cities/"]').first().click()
  const city = page.url()
  await page.locator('#narrow a[href*="/topics/"]').first().click()
  await expect(page.locator('.chosen a')).toHaveCount(2)
  await page.locator('.chosen a').nth(1).click()
  expect(page.url()).toBe(city)
})
