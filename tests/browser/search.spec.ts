import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { listPhrases, plain, readExport, scan } from './literal-scan.ts'

const count = (page: Page) => page.locator('#result-count')

/** Asks by the form of the open search page, and waits for the end of the search. */
async function ask(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox').fill(query)
  await page.keyboard.press('Enter')
  await page.waitForFunction((asked) => new URLSearchParams(location.search).get('q') === asked, query)
  await expect(count(page)).toHaveAttribute('data-count', /^\d+$/)
}

/** Opens an address of the search page, and waits for the end of the search. */
async function open(page: Page, parameters: Record<string, string>): Promise<void> {
  await page.goto(`search/?${new URLSearchParams(parameters)}`)
  await expect(count(page)).toHaveAttribute('data-count', /^\d+$/)
}

/** The ids of all results, in order, after every further sheet has been asked for. */
async function listResults(page: Page): Promise<string[]> {
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

test('at least 200 substrings are found in every article that has them, and in no other', async ({
  page,
  site,
}) => {
  const articles = readExport(site)
  const phrases = listPhrases(articles)
  expect(phrases.length).toBeGreaterThanOrEqual(200)
  const wrong: string[] = []
  await page.goto('search/')
  for (const phrase of phrases) {
    await ask(page, phrase)
    const found = (await listResults(page)).sort()
    const expected = scan(articles, phrase)
    if (found.join() !== expected.join()) wrong.push(`${phrase}: found ${found}, expected ${expected}`)
  }
  expect(wrong).toEqual([])
  expect(phrases.some((phrase) => scan(articles, phrase).length === 0)).toBe(true)
})

test('articles with the phrase in the headline stand before all others', async ({ page, site }) => {
  const articles = readExport(site)
  await open(page, { q: '项目' })
  const inHeadline = (await listResults(page)).map((id) =>
    plain(articles.find((article) => article.id === id)?.headline ?? '').includes('项目'),
  )
  expect(inHeadline).toContain(true)
  expect(inHeadline).toContain(false)
  expect(inHeadline).toEqual(inHeadline.toSorted((a, b) => Number(b) - Number(a)))
})

test('twenty results are listed at a time', async ({ page }) => {
  await open(page, { q: '，' })
  expect(Number(await count(page).getAttribute('data-count'))).toBeGreaterThan(20)
  await expect(page.locator('[data-result]')).toHaveCount(20)
  await expect(page.locator('[data-more]')).toBeVisible()
  await page.locator('[data-more]').click()
  await expect(page.locator('[data-result]').nth(20)).toBeFocused()
})

test('traditional characters and full-width letters find the same', async ({ page }) => {
  await open(page, { q: '营商环境 2023' })
  const expected = await listResults(page)
  expect(expected.length).toBeGreaterThan(0)
  await open(page, { q: '營商環境 ２０２３' })
  expect(await listResults(page)).toEqual(expected)
})

test('each phrase is marked in the excerpts as the page prints it', async ({ page }) => {
  await open(page, { q: '葫蘆島 项目' })
  const marks = await page.locator('#search-results mark').allTextContents()
  expect(new Set(marks.map((mark) => mark.replace(/\s/gu, '')))).toEqual(new Set(['葫芦岛', '项目']))
})

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

test('a zero says that no article has the phrase, and how often each phrase is found alone', async ({
  page,
}) => {
  await open(page, { q: '绝无此语' })
  await expect(count(page)).toHaveAttribute('data-count', '0')
  await expect(count(page)).toContainText('没有找到。本站所收各篇正文中没有这一词语')
  await open(page, { q: '营商环境 绝无此语' })
  await expect(count(page)).toHaveAttribute('data-count', '0')
  await expect(page.getByRole('link', { name: '“绝无此语” 0 篇' })).toBeVisible()
  await page.getByRole('link', { name: /“营商环境” [1-9]/ }).click()
  await expect(count(page)).toHaveAttribute('data-count', /^[1-9]/)
})

test('the name of an author leads to the page of that person', async ({ page, site }) => {
  const name = readExport(site).flatMap(({ names }) => names)[0] ?? ''
  await open(page, { q: name })
  await page.locator('#search-notes').getByRole('link', { name }).click()
  await expect(page.locator('h1')).toContainText(name)
})

test('a query without a character asks for words, and counts nothing', async ({ page }) => {
  for (const query of [' ', '"', '" "']) {
    await page.goto(`search/?${new URLSearchParams({ q: query })}`)
    await expect(count(page)).toContainText('请输入')
    await expect(count(page)).not.toHaveAttribute('data-count')
  }
})

test('nothing of the index is loaded before there is something to look for', async ({ page }) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  await page.goto('search/')
  await page.waitForLoadState('networkidle')
  expect(loaded.filter((path) => /\/search\/./.test(path))).toEqual([])
  await page.getByRole('searchbox').press('a')
  await expect.poll(() => loaded.some((path) => path.endsWith('.pagefind'))).toBe(true)
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

for (const path of ['search/', 'search/?q=项目', 'trends/', 'trends/?q=项目']) {
  test(`what is typed at ${path} before the script of the page is there stays`, async ({ page }) => {
    const scripts = Promise.withResolvers<void>()
    await page.route('**/assets/*.js', async (route) => {
      await scripts.promise
      await route.continue()
    })
    await page.goto(path, { waitUntil: 'commit' })
    const box = page.getByRole('main').locator('input[name="q"]')
    await box.fill('营商')
    scripts.resolve()
    await page.waitForLoadState('load')
    if (path.includes('?')) await expect(page.getByRole('main')).toContainText(/找到|统计了/)
    await expect(box).toHaveValue('营商')
  })
}

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
