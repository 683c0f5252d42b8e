import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { BuiltSite } from './sites.ts'

/** What a reader does at a place where the site can be read: on a host, without a connection, from a disk. */
export interface Journey {
  name: string
  run(page: Page, home: string): Promise<void>
}

/** Follows the first link of the page's own text whose address has this in it. */
const follow = (page: Page, part: string): Promise<void> =>
  page.getByRole('main').locator(`a[href*="${part}"]`).first().click()

const browse: Journey = {
  name: 'browse',
  async run(page, home) {
    await open(page, home)
    await page.getByRole('link', { name: '城市', exact: true }).first().click()
    await follow(page, 'huludao/')
    await expect(page.locator('h1')).toContainText('葫芦岛市')
  },
}

const read: Journey = {
  name: 'read',
  async run(page, home) {
    await open(page, home)
    await follow(page, 'articles/')
    await expect(page.locator('article .text p').first()).toBeVisible()
    await follow(page, '#L')
    await expect(page.locator(':target')).toBeVisible()
  },
}

const cite: Journey = {
  name: 'cite',
  async run(page, home) {
    await open(page, home)
    await follow(page, 'articles/')
    await expect(page.locator('.cite')).toContainText('[N/OL]')
    const id = /articles\/([^/]+)\//.exec(page.url())?.[1] ?? ''
    await expect(page.locator('.cite')).toContainText(`/articles/${id}/`)
  },
}

/** The address at which a page of the site is opened: from a disk, that of a file. */
const open = (page: Page, home: string, path = '', query = '') =>
  page.goto(`${home}${path}${home.startsWith('file:') ? 'index.html' : ''}${query}`)

/** Searches from the home page by its form; gives the ids of the first results. */
export async function search(page: Page, home: string, query: string): Promise<string[]> {
  await open(page, home)
  await page.getByRole('searchbox').first().fill(query)
  await page.keyboard.press('Enter')
  await page.waitForURL(/[?&]q=/)
  await expect(page.locator('#result-count')).toHaveAttribute('data-count', /^\d+$/)
  return page
    .locator('[data-result]')
    .evaluateAll((links) => links.map((link) => link.dataset['result'] ?? ''))
}

const searching: Journey = {
  name: 'search',
  async run(page, home) {
    expect((await search(page, home, '营商环境')).length).toBeGreaterThan(0)
    await page.locator('[data-result]').first().click()
    await expect(page.locator('article')).toContainText('营商环境')
    expect(await search(page, home, '绝无此语')).toEqual([])
  },
}

const trend: Journey = {
  name: 'trend',
  async run(page, home) {
    await open(page, home, 'trends/', '?q=营商环境')
    await expect(page.locator('#trend-out table').first()).toContainText(/\d/)
  },
}

/** Every journey that a site offers. */
export const listJourneys = ({ folder }: Pick<BuiltSite, 'folder'>): Journey[] => [
  ...[browse, read, cite, searching],
  ...(existsSync(join(folder, 'trends', 'index.html')) ? [trend] : []),
]
