import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { test as base, expect, type Page } from '@playwright/test'
import { makePortable } from '../../scripts/build/portable.ts'
import { readManifest } from '../../scripts/build/read-manifest.ts'
import { listPhrases, readExport, scan } from './literal-scan.ts'
import { type BuiltSite, findSite, type SiteName } from './sites.ts'

export interface Copy {
  site: BuiltSite
  folder: string
  /** Address of its first page. */
  home: string
}

/** A copy of a site on this disk, made once for all tests of a worker; its page tells every fault. */
export const test = base.extend<{ siteName: SiteName; faults: string[] }, { copies: Map<SiteName, Copy> }>({
  siteName: ['root', { option: true }],
  copies: [
    // biome-ignore lint/correctness/noEmptyPattern: the first parameter of a fixture must be a pattern
    async ({}, use) => {
      const copies = new Map<SiteName, Copy>()
      await use(copies)
      for (const { folder } of copies.values()) await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  faults: [
    async ({ page }, use) => {
      const faults: string[] = []
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) faults.push(message.text())
      })
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('request', (request) => {
        if (!/^(file|data|blob):/.test(request.url())) faults.push(`request to ${request.url()}`)
      })
      await use(faults)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

/** The copy of a site, made where it is first asked for. */
export async function openCopy(copies: Map<SiteName, Copy>, siteName: SiteName): Promise<Copy> {
  const known = copies.get(siteName)
  if (known) return known
  const site = findSite(siteName)
  // A name with all that a path on a disk may have and an address may not.
  const folder = join(await mkdtemp(join(tmpdir(), 'guzhi-portable-')), '故纸 #1 100%')
  await makePortable(site.folder, folder, new URL((await readManifest(site.folder)).address))
  const home = pathToFileURL(`${folder}/`).href
  const copy = { site, folder, home }
  copies.set(siteName, copy)
  return copy
}

/** Phrases of a site's own texts, a share of them. */
export const listSomePhrases = (site: BuiltSite, every: number): string[] =>
  listPhrases(readExport(site)).filter((_, index) => index % every === 0)

/** The ids of all results of the open search page, after every further sheet has been asked for. */
async function listResults(page: Page): Promise<string[]> {
  const count = page.locator('#result-count')
  await expect(count).toHaveAttribute('data-count', /^\d+$/)
  const all = Number(await count.getAttribute('data-count'))
  const results = page.locator('[data-result]')
  for (let listed = await results.count(); listed < all; listed = await results.count()) {
    await page.locator('[data-more]').click()
    await expect(results).not.toHaveCount(listed)
  }
  return results.evaluateAll((links) => links.map((link) => link.getAttribute('data-result') ?? ''))
}

/** Asks the search page of a copy; tells each phrase whose answer is not that of a literal scan. */
export async function listWrongAnswers(
  page: Page,
  { site, home }: Copy,
  phrases: readonly string[],
): Promise<string[]> {
  const articles = readExport(site)
  const wrong: string[] = []
  await page.goto(`${home}search/index.html`)
  for (const phrase of phrases) {
    await page.getByRole('searchbox').fill(phrase)
    await page.keyboard.press('Enter')
    await page.waitForFunction((asked) => new URLSearchParams(location.search).get('q') === asked, phrase)
    const found = (await listResults(page)).sort()
    const expected = scan(articles, phrase)
    if (found.join() !== expected.join()) wrong.push(`${phrase}: found ${found}, expected ${expected}`)
  }
  return wrong
}
