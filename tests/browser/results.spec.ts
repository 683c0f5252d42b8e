import { expect, test } from './fixtures.ts'
import { readExport } from './literal-scan.ts'
import { ask, count, listResults, open } from './search-page.ts'

test('a result leads to the passage, without any script on the page of the article', async ({ page }) => {
  await open(page, { q: '点土成金' })
  await open(page, { q: '杂粮加工' })
  const link = page.locator('[data-result]').first()
  expect(await link.getAttribute('href')).toMatch(/\/articles\/[0-9a-z]+\/#p\d+:~:text=/)
  await link.click()
  await expect(page.locator(':target')).toContainText('杂粮加工')
  await expect(page.locator('script:not([type="application/ld+json"])')).toHaveCount(0)
})

test('facets narrow the results, combine, and stand in the address', async ({ page }) => {
  await open(page, { q: '项目' })
  const all = Number(await count(page).getAttribute('data-count'))
  for (const facet of ['城市', '主题']) {
    const row = page
      .locator('#search-facets dl > div')
      .filter({ has: page.getByText(facet, { exact: true }) })
    const value = row.getByRole('listitem').first()
    const promised = await value.locator('.count').textContent()
    await value.getByRole('link').click()
    await expect(count(page)).toHaveAttribute('data-count', promised ?? '')
  }
  const narrowed = await listResults(page)
  expect(narrowed.length).toBeLessThan(all)
  expect([...new URL(page.url()).searchParams.keys()]).toEqual(['q', 'city', 'topic'])
  await page.reload()
  await expect(count(page)).toHaveAttribute('data-count', String(narrowed.length))
  expect(await listResults(page)).toEqual(narrowed)
  await page.locator('#search-facets a[aria-current]').first().click()
  await expect(count(page)).not.toHaveAttribute('data-count', String(narrowed.length))
})

test('the back button returns to the search before', async ({ page }) => {
  await open(page, { q: '营商环境' })
  const first = await count(page).getAttribute('data-count')
  await ask(page, '锦州')
  await page.goBack()
  await expect(page.getByRole('searchbox')).toHaveValue('营商环境')
  await expect(count(page)).toHaveAttribute('data-count', first ?? '')
})

test('the name of an author leads to the page of that person', async ({ page, site }) => {
  const name = readExport(site).flatMap(({ names }) => names)[0] ?? ''
  await open(page, { q: name })
  await page.locator('#search-notes').getByRole('link', { name }).click()
  await expect(page.locator('h1')).toContainText(name)
})

test('a search that could not load its index says so, counts nothing, and can be tried again', async ({
  page,
  expectedFaults,
}) => {
  expectedFaults.push(/./)
  await page.route('**/*.pf_index', (route) => route.abort())
  await page.goto(`search/?${new URLSearchParams({ q: '营商环境' })}`)
  await expect(count(page)).toContainText('检索没有完成')
  await expect(count(page)).not.toHaveAttribute('data-count')
  await page.unroute('**/*.pf_index')
  await page.getByRole('button', { name: '重试' }).click()
  await expect(count(page)).toHaveAttribute('data-count', /^[1-9]/)
})

test('where there is no script, the page says that search needs one, and offers the lists', async ({
  page,
}) => {
  await page.goto('search/')
  // A browser that runs scripts keeps what stands for those that do not as text.
  const offered = (await page.locator('noscript').textContent()) ?? ''
  expect(offered).toContain('检索须启用脚本')
  for (const list of ['articles', 'cities', 'topics', 'people', 'columns', 'dates', 'pages'])
    expect(offered).toMatch(new RegExp(`href="[^"]*/${list}/"`))
})
