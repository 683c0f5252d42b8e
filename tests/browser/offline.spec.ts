import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { writeOffline } from '../../scripts/build/write-offline.ts'
import { awaitKept, forgetAnswers, goOffline, keepAll, state, test, visit } from './own-site.ts'

/** A page that is not kept unasked. */
const BESIDES_CORE = 'articles/order/oldest/'

// Few files are enough: what is kept, and how, is the same for each.
test.use({
  leftOut: [
    'topics',
    'dates',
    'people',
    'places',
    'organisations',
    'projects',
    'figures',
    'columns',
    'types',
  ],
})

test('what was read can be read again without a connection, and what was not says so', async ({
  own,
  reader,
}) => {
  const page = await reader.newPage()
  await visit(page, own.address)
  await page.goto(own.address)
  await page.getByRole('main').locator('a[href*="/articles/"]').first().click()
  await page.waitForURL(/\/articles\/[^/]+\/$/)
  const [article, title] = [page.url(), await page.title()]
  await awaitKept(page, article)
  await goOffline(reader, own)
  await page.goto(own.address)
  await expect(page.locator('.nameplate').first()).toBeVisible()
  await page.goto(article)
  expect(await page.title()).toBe(title)
  const style = await page.evaluate(() => getComputedStyle(document.body).display)
  expect(style).toBe('flex')
  await page.goto(`${own.address}${BESIDES_CORE}`)
  await expect(page.locator('#unkept')).toBeVisible()
  expect(page.url()).toBe(`${own.address}${BESIDES_CORE}`)
})

test('where the host takes a request and says nothing, what is kept is shown', async ({ own, reader }) => {
  const page = await reader.newPage()
  await visit(page, own.address)
  await forgetAnswers(reader, page)
  const asked: string[] = []
  await reader.route(own.address, (route) => void asked.push(route.request().url()))
  await page.goto(own.address)
  await expect(page.locator('.nameplate').first()).toBeVisible()
  expect(asked).toContain(own.address)
})

test('a new worker waits while a page is open, and is there for the next reader', async ({ own, reader }) => {
  const isOneWaiting = async (): Promise<boolean> =>
    ((await navigator.serviceWorker.getRegistration())?.waiting ?? null) !== null
  const page = await reader.newPage()
  await visit(page, own.address)
  const file = join(own.folder, 'about', 'index.html')
  await writeFile(file, (await readFile(file, 'utf8')).replace('</h1>', '（新）</h1>'))
  await writeOffline(own.folder, own.site)
  await page.goto(own.address)
  await expect.poll(() => page.evaluate(isOneWaiting), { timeout: 15_000 }).toBe(true)
  await page.goto(`${own.address}about/`)
  expect(await page.evaluate(isOneWaiting)).toBe(true)
  await page.close()
  const isStillWaiting = async (): Promise<boolean> => {
    const next = await reader.newPage()
    await next.goto(own.address)
    const isWaiting = await next.evaluate(isOneWaiting)
    await next.close()
    return isWaiting
  }
  await expect.poll(isStillWaiting).toBe(false)
})

test('a new edition is shown at once with a connection, and kept when the reader wants it', async ({
  own,
  reader,
}) => {
  const page = await reader.newPage()
  await visit(page, own.address)
  await keepAll(page, own.address)
  const file = join(own.folder, 'about', 'index.html')
  await writeFile(file, (await readFile(file, 'utf8')).replace('</h1>', '（新）</h1>'))
  await writeOffline(own.folder, own.site)
  await forgetAnswers(reader, page)
  await page.goto(`${own.address}about/`)
  await expect(page.locator('h1')).toContainText('（新）')
  await page.goto(`${own.address}offline/`)
  await expect(state(page)).toContainText('旧版')
  const loaded: string[] = []
  reader.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  await page.getByRole('button', { name: '更新到新版' }).click()
  await expect(state(page)).toContainText('逐件核对过', { timeout: 60_000 })
  // Only what changed is loaded again.
  expect(loaded.filter((path) => path.includes('/articles/'))).toEqual([])
  const stores = await page.evaluate(() => caches.keys())
  expect(stores.filter((name) => name.includes('edition'))).toHaveLength(1)
})

test('a file that arrives damaged is not kept, and the archive is not called whole', async ({
  own,
  reader,
}) => {
  const page = await reader.newPage()
  await visit(page, own.address)
  const file = join(own.folder, BESIDES_CORE, 'index.html')
  await writeFile(file, `${await readFile(file, 'utf8')} `)
  await page.goto(`${own.address}offline/`)
  await page.locator('#offline-actions button').first().click()
  await expect(state(page)).toContainText('没有存完', { timeout: 60_000 })
  await page.reload()
  await expect(state(page)).toContainText('尚未存全')
})

test('the site can be installed', async ({ own, reader }) => {
  const page = await reader.newPage()
  await visit(page, own.address)
  const client = await reader.newCDPSession(page)
  const { errors, url } = await client.send('Page.getAppManifest')
  expect([errors, url]).toEqual([[], `${own.address}manifest.webmanifest`])
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors')
  // A test has no window in which an application could be installed.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
})

test('the page for what is not kept has no fault that axe can find, by light or dark', async ({
  own,
  reader,
}) => {
  const page = await reader.newPage()
  await visit(page, own.address)
  await goOffline(reader, own)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto(`${own.address}${BESIDES_CORE}`)
    await expect(page.locator('#unkept')).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
  }
})
