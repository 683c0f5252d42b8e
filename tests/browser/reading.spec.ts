import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Article } from '../../src/record/article.ts'
import { expect, test } from './fixtures.ts'
import { listArticlePages, listPages, listPageTypes } from './page-types.ts'
import type { BuiltSite } from './sites.ts'

const readRecords = ({ folder }: BuiltSite): Article[] =>
  readFileSync(join(folder, 'data', 'articles.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Article.parse(JSON.parse(line)))

const withoutSpace = (text: string): string => text.replace(/\s+/gu, '')

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('every article shows its headline and every part of its text', async ({ page, site }) => {
    const records = readRecords(site)
    expect(records.map(({ id }) => `articles/${id}/`).sort()).toEqual(listArticlePages(site))
    for (const { id, headline, body } of records) {
      await page.goto(`articles/${id}/`)
      const text = withoutSpace((await page.getByRole('main').textContent()) ?? '')
      for (const part of [headline ?? '', ...body.map((part) => part.text)]) {
        expect(text, id).toContain(withoutSpace(part))
      }
    }
  })
})

test('no script is requested by lists and articles', async ({ page, site }) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  for (const address of ['pages/', 'cities/', ...listArticlePages(site)]) await page.goto(address)
  expect(scripts).toEqual([])
  await page.goto('search/')
  expect(scripts).not.toEqual([])
})

test('on paper an article stands by itself, with its address and source', async ({ page, site }) => {
  const [address = ''] = listArticlePages(site)
  await page.goto(address)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('h1')).toBeVisible()
  await expect(page.getByRole('searchbox')).toBeHidden()
  await expect(page.locator('nav.sections')).toBeHidden()
  await expect(page.getByRole('main')).toContainText(`https://archive.example/`)
  const pdf = await page.pdf()
  expect(pdf.length).toBeGreaterThan(10_000)
})

test('the data names the same related articles and reprints as the page', async ({ page, site }) => {
  const records = readRecords(site)
  expect(records.some(({ related }) => related.length > 0)).toBe(true)
  for (const { id, related, reprints } of records) {
    await page.goto(`articles/${id}/`)
    const shown = await page
      .locator('nav[aria-labelledby="related"] a, nav[aria-labelledby="reprints"] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2)))
    expect(shown, id).toEqual([...reprints, ...related].map((other) => other.id))
  }
})

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
