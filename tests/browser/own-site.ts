import { cpSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test'
import { basePathOf, readManifest } from '../../scripts/build/read-manifest.ts'
import { writeOffline } from '../../scripts/build/write-offline.ts'
import { type RunningServer, serveFolder } from '../../scripts/serve/static-server.ts'
import { type BuiltSite, findSite, type SiteName } from './sites.ts'

/** A copy of a built site that a test may change, served at an address of its own. */
export interface OwnSite extends BuiltSite {
  server: RunningServer
  /** Where it says that it stands. */
  site: URL
}

interface Fixtures {
  siteName: SiteName
  /** Top folders that are left out, for a test that needs few files only. */
  leftOut: string[]
  own: OwnSite
  /** A browser in which a worker may start. */
  reader: BrowserContext
}

export const test = base.extend<Fixtures>({
  siteName: ['root', { option: true }],
  leftOut: [[], { option: true }],
  own: async ({ siteName, leftOut }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'guzhi-offline-'))
    // Of many small files the asynchronous copy takes five times as long.
    cpSync(findSite(siteName).folder, folder, { recursive: true })
    const manifest = await readManifest(folder)
    const site = new URL(manifest.address)
    for (const name of leftOut) await rm(join(folder, name), { recursive: true, force: true })
    if (leftOut.length > 0) await writeOffline(folder, site)
    const server = await serveFolder({ folder, basePath: basePathOf(manifest), port: 0 })
    await use({ folder, address: server.address, server, site })
    await server.close()
    await rm(folder, { recursive: true, force: true })
  },
  reader: async ({ browser }, use) => {
    const context = await browser.newContext({ serviceWorkers: 'allow', locale: 'zh-CN' })
    await use(context)
    await context.close()
  },
})

/** Milliseconds between two looks at what a browser keeps. */
export const OFTEN = [100]

/** Waits until a browser has kept what stands at an address. */
export async function awaitKept(page: Page, address: string): Promise<void> {
  const isKept = () => page.evaluate(async (kept) => (await caches.match(kept)) !== undefined, address)
  await expect.poll(isKept, { timeout: 15_000, intervals: OFTEN }).toBe(true)
}

/** Opens a page and waits until the worker is there and has kept what the page loaded. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await awaitKept(page, address)
}

/** Waits until what a browser keeps of itself is whole. */
export async function awaitCore(page: Page): Promise<void> {
  const isWhole = async (): Promise<boolean> => {
    for (const name of (await caches.keys()).filter((name) => name.includes(' core '))) {
      const entries = await (await caches.open(name)).keys()
      if (entries.some(({ url }) => url.endsWith('/offline/whole'))) return true
    }
    return false
  }
  await expect.poll(() => page.evaluate(isWhole), { timeout: 60_000, intervals: OFTEN }).toBe(true)
}

/** Takes the connection away, and the host as well: a worker that has just begun may not know yet that it is offline. */
export async function goOffline(reader: BrowserContext, own: OwnSite): Promise<void> {
  await reader.setOffline(true)
  await own.server.close()
}

/** Opens the trends of a phrase. */
export const openTrend = (page: Page, { address }: OwnSite, phrase: string) =>
  page.goto(`${address}trends/?${new URLSearchParams({ q: phrase })}`)

/** Opens the home page once, waits for what the browser keeps of itself, and goes out of reach of the host. */
export async function visitOnce(page: Page, reader: BrowserContext, own: OwnSite): Promise<void> {
  await visit(page, own.address)
  await awaitCore(page)
  await reader.setOffline(true)
}

/** Forgets what the browser itself may show again without asking, for as long as the host allows. */
export async function forgetAnswers(reader: BrowserContext, page: Page): Promise<void> {
  const session = await reader.newCDPSession(page)
  await session.send('Network.clearBrowserCache')
  await session.detach()
}

/** Where the page on reading offline says what is kept. */
export const state = (page: Page): Locator => page.locator('#offline-state')

/** Keeps the whole archive by the page that offers it. */
export async function keepAll(page: Page, address: string): Promise<void> {
  await page.goto(`${address}offline/`)
  await expect(state(page)).toContainText(/约 [\d.]+ [KM]B/)
  await page.locator('#offline-actions button').first().click()
  await expect(state(page)).toContainText('逐件核对过', { timeout: 60_000 })
}
