import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { type Archive, openArchive } from '../../src/store/archive.ts'
import { expect, test } from './fixtures.ts'
import { type BuiltSite, contentOf } from './sites.ts'

const KILOBYTE = 1024

/** The longest article of the shortest page. */
function findArticle({ articles, pages }: Archive) {
  const [page] = pages.toSorted((a, b) => a.lineCount - b.lineCount)
  const [longest] = articles.filter((one) => one.page === page?.id).toSorted((a, b) => b.length - a.length)
  if (!longest) throw new Error('Unexpected archive without articles on its shortest page')
  return longest
}

async function openDesk(page: Page, site: BuiltSite): Promise<void> {
  await page.goto(`articles/${findArticle(openArchive(contentOf(site))).id}/`)
  await page.getByRole('link', { name: '改正此文' }).click()
  await expect(page.getByRole('heading', { name: '改正信' })).toBeVisible()
}

test('the letter is written while the reader types, and taken back step by step', async ({ page, site }) => {
  await openDesk(page, site)
  await expect(page.getByRole('button', { name: '下载改正信' })).toBeDisabled()
  await page.getByLabel('标题', { exact: true }).fill('另一个标题')
  await page.getByLabel('改正者').fill('王欣')
  await page.getByText('信的全文').click()
  await expect(page.locator('.letter pre')).toContainText('new: 另一个标题\n    who: 王欣')
  await page.getByLabel('改正日期').fill('昨天')
  await expect(page.getByRole('alert')).toContainText('改正日期')
  await expect(page.getByRole('button', { name: '下载改正信' })).toBeDisabled()
  await page.getByLabel('改正日期').fill('2024-03')
  await expect(page.getByRole('button', { name: '下载改正信' })).toBeEnabled()
  await page.getByRole('button', { name: /^撤销/ }).click()
  await expect(page.getByText('还没有改动。')).toBeVisible()
  await expect(page.locator('.letter pre')).toBeEmpty()
})

test.describe('below a path', () => {
  test.use({ siteName: 'below' })

  test('with the keyboard alone a reader says where an article begins', async ({ page, site }) => {
    await openDesk(page, site)
    const lines = page.getByRole('listbox')
    const line = await page.locator('#lines .mine').nth(6).getAttribute('id')
    await lines.focus()
    await page.keyboard.press('Home')
    while ((await lines.getAttribute('aria-activedescendant')) !== line)
      await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await expect(page.locator('.selected')).toHaveText(/^已选第\d+–\d+行$/)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: '文章从这里开始' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('#desk-status')).toHaveText(/^已记下：第\d+–\d+行起另为一篇$/)
    await expect(lines).toBeFocused()
    await expect(page.locator('.steps li')).toHaveCount(1)
  })
})

test('a copied letter is the letter that is downloaded', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openDesk(page, site)
  await page.getByLabel('副题').fill('一个副题')
  await page.getByRole('button', { name: '复制' }).click()
  await expect(page.locator('#desk-status')).toHaveText('已复制改正信。')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载改正信' }).click()
  expect(readFileSync(await (await waiting).path(), 'utf8')).toBe(copied)
  expect(copied).toContain('field: deck')
})

test.describe('of what is not there', () => {
  test.use({ expectedFaults: [/ERR_FAILED/] })

  test('the desk says what is missing where the address names no page, or none that is there', async ({
    page,
    site,
  }) => {
    await page.goto(`${site.address}correct/`)
    await expect(page.locator('#desk-status')).toContainText('网址里没有说明是哪一版')
    await page.route('**/desk.json', (route) => route.abort())
    await page.goto(`${site.address}correct/?page=xq89znmhp`)
    await expect(page.locator('#desk-status')).toContainText('没能取到')
    await page.unroute('**/desk.json')
    await page.getByRole('button', { name: '重试' }).click()
    await expect(page.getByRole('heading', { name: '改正信' })).toBeVisible()
  })
})

test('nothing of the desk is a fault to axe, or wider than the screen, on a dark phone too', async ({
  page,
  site,
}) => {
  await openDesk(page, site)
  await page.getByLabel('标题', { exact: true }).fill('另一个标题')
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 360],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('#main').analyze()
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(excess, `at ${width}`).toBeLessThanOrEqual(0)
  }
})

test('the desk loads at most 160 KB beside its page of the archive, and no dictionary', async ({
  page,
  site,
}) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  await openDesk(page, site)
  const base = new URL(site.address).pathname
  const scripts = [...new Set(loaded)].filter((path) => path.endsWith('.js'))
  const weights = scripts.map(
    (path) => gzipSync(readFileSync(join(site.folder, path.slice(base.length)))).length,
  )
  expect(weights.length).toBeGreaterThan(0)
  expect(weights.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(160 * KILOBYTE)
  expect(loaded.filter((path) => path.endsWith('.wasm'))).toEqual([])
})

test.describe('of hostile text', () => {
  test.use({ siteName: 'hostile' })

  test('the desk shows every page as text, and runs none of it', async ({ page, site }) => {
    const { pages } = openArchive(contentOf(site), 'content')
    expect(pages.length).toBeGreaterThan(5)
    for (const { id } of pages) {
      await page.goto(`${site.address}correct/?page=${id}`)
      await expect(page.getByRole('listbox')).toContainText('公布一批旧报')
      await page.getByLabel('副题').fill('<img src=x onerror=alert(1)>')
      await expect(page.locator('.steps')).toContainText('<img src=x')
      expect(await page.title()).not.toContain('EXECUTED')
      await page.getByRole('button', { name: /^撤销/ }).click()
    }
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('an article names its file, and the desk says how to correct it by hand', async ({ page, site }) => {
    const { id } = findArticle(openArchive(contentOf(site)))
    await page.goto(`articles/${id}/`)
    await expect(page.getByText(`content/articles/${id}.md`)).toBeVisible()
    await page.getByRole('link', { name: '改正此文' }).click()
    await expect(page.getByText('npm run correct -- --page')).toBeVisible()
  })
})
