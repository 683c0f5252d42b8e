import { appendFile, cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { writeOffline } from '../../scripts/build/write-offline.ts'
import { CORE_LIMIT } from '../../src/offline/core.ts'
import { search } from './journeys.ts'
import { readExport, scan } from './literal-scan.ts'
import {
  awaitCore,
  forgetAnswers,
  OFTEN,
  type OwnSite,
  openTrend,
  test,
  visit,
  visitOnce,
} from './own-site.ts'
import { findSite } from './sites.ts'

/** Too little for the index of the search, and for anything but the pages that ask it. */
const LITTLE = 100_000

const trendStatus = (page: Page) => page.locator('#trend-status')

/** Asks for a phrase whose answer cannot be whole without a connection, and sees that nothing is counted. */
async function expectRefusal(page: Page, own: OwnSite, phrase: string): Promise<void> {
  await page.goto(`${own.address}search/?${new URLSearchParams({ q: phrase })}`)
  await expect(page.locator('#result-count')).toContainText('现在没有网络')
  await expect(page.locator('[data-count]')).toHaveCount(0)
  await expect(page.locator('[data-result]')).toHaveCount(0)
  await openTrend(page, own, phrase)
  await expect(trendStatus(page)).toContainText('现在没有网络')
  await expect(page.locator('[data-phrase]')).toHaveCount(0)
}

test('where the index is too large to be kept unasked, words that were used are found, and others are not called missing', async ({
  own,
  reader,
}) => {
  await writeOffline(own.folder, own.site, LITTLE)
  const page = await reader.newPage()
  await visit(page, own.address)
  await awaitCore(page)
  const online = await search(page, own.address, '营商环境')
  await page.waitForLoadState('networkidle')
  await page.goto(`${own.address}offline/`)
  await expect(page.locator('#offline-core')).toContainText('缺了哪一部分必定说明')
  await forgetAnswers(reader, page)
  await reader.setOffline(true)
  expect(await search(page, own.address, '营商环境')).toEqual(online)
  await expectRefusal(page, own, '鼎')
  await expectRefusal(page, own, '绝无此语')
})

test('where what results show is too large to be kept unasked, the count is right and a zero is certain', async ({
  own,
  reader,
}) => {
  const texts = join(own.folder, 'search', 'texts')
  const [first = ''] = await readdir(texts)
  await appendFile(join(texts, first), ' '.repeat(CORE_LIMIT))
  await writeOffline(own.folder, own.site)
  const page = await reader.newPage()
  await visit(page, own.address)
  await awaitCore(page)
  await page.goto(`${own.address}offline/`)
  await expect(page.locator('#offline-core')).toContainText('只报篇数')
  await reader.setOffline(true)
  const found = scan(readExport(own), '营商环境')
  expect((await search(page, own.address, '营商环境')).sort()).toEqual(found)
  await expect(page.locator('.untold')).toHaveCount(found.length)
  expect(await search(page, own.address, '绝无此语')).toEqual([])
  await expect(page.locator('#result-count')).toContainText('没有找到')
  await openTrend(page, own, '营商环境')
  await expect(page.locator('[data-phrase]')).toHaveAttribute('data-total', String(found.length))
})

test('nothing is counted without a connection where nothing but one page was read', async ({
  own,
  reader,
}) => {
  await writeOffline(own.folder, own.site, LITTLE)
  const page = await reader.newPage()
  await visitOnce(page, reader, own)
  await expectRefusal(page, own, '营商环境')
})

test('an index of which no part is kept again leaves none of its older parts', async ({ own, reader }) => {
  await writeOffline(own.folder, own.site, LITTLE)
  const page = await reader.newPage()
  await visit(page, own.address)
  await awaitCore(page)
  await search(page, own.address, '营商环境')
  await page.waitForLoadState('networkidle')
  const index = join(own.folder, 'search', 'pagefind', 'index')
  await rm(index, { recursive: true })
  await cp(join(findSite('hostile').folder, 'search', 'pagefind', 'index'), index, { recursive: true })
  await writeFile(join(own.folder, 'search', 'manifest.json'), '{"edition":"another"}')
  await writeOffline(own.folder, own.site, LITTLE)
  await visit(page, own.address)
  const pieces = (): Promise<string[]> =>
    page.evaluate(async () => {
      const found: string[] = []
      for (const name of await caches.keys())
        for (const { url } of await (await caches.open(name)).keys())
          if (/\/search\/(rows|texts)|\.pf_index/.test(url)) found.push(url)
      return found
    })
  await expect.poll(async () => (await pieces()).length, { timeout: 30_000, intervals: OFTEN }).toBe(0)
})

test('the reader lets go what is kept unasked, and it stays away until the reader wants it again', async ({
  own,
  reader,
}) => {
  const page = await reader.newPage()
  await visit(page, own.address)
  await awaitCore(page)
  await page.goto(`${own.address}offline/`)
  await expect(page.locator('#offline-core')).toContainText(/已存在这台设备上：首页、检索.*约 [\d.]+ MB/)
  await page.getByRole('button', { name: '删除并停止自动留存' }).click()
  await expect(page.locator('#offline-core')).toContainText('已停止')
  await page.goto(own.address)
  await page.goto(`${own.address}offline/`)
  await expect(page.locator('#offline-core')).toContainText('已停止')
  expect((await page.evaluate(() => caches.keys())).filter((name) => name.includes(' core '))).toEqual([])
  await page.getByRole('button', { name: '恢复自动留存' }).click()
  await expect(page.locator('#offline-core')).toContainText('已存在这台设备上', { timeout: 60_000 })
})

test('one file brings what is kept unasked, and one that is damaged is not believed', async ({
  own,
  reader,
}) => {
  const page = await reader.newPage()
  for (const name of ['topics', join('search', 'texts')])
    await rm(join(own.folder, name), { recursive: true })
  const pack = join(own.folder, 'offline', 'core.pack')
  const whole = await readFile(pack)
  await writeFile(pack, whole.with(0, 0))
  await visit(page, own.address)
  await page.goto(`${own.address}offline/`)
  await expect(page.locator('#offline-core')).toContainText('在后台存下')
  await writeFile(pack, whole)
  await forgetAnswers(reader, page)
  await visitOnce(page, reader, own)
  await page.goto(`${own.address}topics/`)
  await expect(page.locator('h1')).toContainText('主题')
  expect((await search(page, own.address, '营商环境')).length).toBeGreaterThan(0)
})

test('nothing is loaded unasked where the reader saves data', async ({ own, reader }) => {
  await reader.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  const asked: string[] = []
  reader.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const page = await reader.newPage()
  await visit(page, own.address)
  await page.goto(`${own.address}offline/`)
  await expect(page.locator('#offline-core')).toContainText('节省流量')
  expect(asked.filter((path) => path.endsWith('/offline/files.json'))).toEqual([])
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1)
})
