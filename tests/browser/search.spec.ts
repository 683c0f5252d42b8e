import { expect, test } from './fixtures.ts'
import { listPhrases, plain, readExport, scan } from './literal-scan.ts'
import { listPageTypes } from './page-types.ts'
import { ask, count, listResults, open } from './search-page.ts'

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

test('a reader searches from every kind of page with the keyboard alone', async ({ page, site }) => {
  for (const address of listPageTypes(site).filter((address) => address !== 'search/')) {
    await page.goto(address)
    await page.getByRole('searchbox').focus()
    await page.keyboard.type('档案')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname.endsWith('/search/'))
    expect(new URL(page.url()).searchParams.get('q'), address).toBe('档案')
    await expect(page.locator('#result-count'), address).toHaveAttribute('data-count', /^\d+$/)
  }
})
