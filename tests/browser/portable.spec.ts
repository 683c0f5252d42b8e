import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { listJourneys, search } from './journeys.ts'
import { listSomePhrases, listWrongAnswers, openCopy, test } from './portable-copy.ts'

// The copies are made once for one worker.
test.describe.configure({ mode: 'default' })

test('search from a disk finds what a literal scan finds', async ({ page, copies, siteName }) => {
  const copy = await openCopy(copies, siteName)
  const phrases = listSomePhrases(copy.site, 10)
  expect(phrases.length).toBeGreaterThanOrEqual(20)
  expect(await listWrongAnswers(page, copy, phrases)).toEqual([])
})

test('results lead to files, and the way back leads to the results', async ({ page, copies, siteName }) => {
  const { home } = await openCopy(copies, siteName)
  const found = await search(page, home, '项目')
  await page.locator('[data-result]').first().click()
  expect(page.url()).toMatch(/^file:.*\/articles\/[^/]+\/index\.html(#.*)?$/)
  await page.goBack()
  await expect(page.locator('#result-count')).toHaveAttribute('data-count', /^\d+$/)
  expect(await page.locator('[data-result]').count()).toBe(found.length)
})

test('every link of every page leads to a file of the copy, and nothing is loaded as a module', async ({
  copies,
  siteName,
}) => {
  const { folder } = await openCopy(copies, siteName)
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  )
  expect(pages.length).toBeGreaterThan(50)
  const broken: string[] = []
  for (const name of pages) {
    const html = readFileSync(join(folder, name), 'utf8')
    if (/type="?module/.test(html)) broken.push(`${name}: a module`)
    for (const [, address = ''] of html.matchAll(/\s(?:href|src|action)="([^"#?]*)/g)) {
      if (address === '' || /^(https?|mailto):/.test(address)) continue
      const target = join(folder, name, '..', decodeURIComponent(address))
      if (!existsSync(target) || !/\.\w+$|SHA256SUMS$/.test(target)) broken.push(`${name}: ${address}`)
    }
  }
  expect(broken).toEqual([])
})

test('a part of the index that is missing is told, and counts nothing', async ({
  page,
  copies,
  siteName,
  faults,
}) => {
  const { folder, home } = await openCopy(copies, siteName)
  const rows = join(folder, 'search', 'rows')
  await page.route('**/rows/*.js', (route) => route.abort())
  expect(readdirSync(rows).length).toBeGreaterThan(0)
  await page.goto(`${home}search/index.html?q=${encodeURIComponent('营商环境')}`)
  await expect(page.locator('#result-count')).toContainText('检索没有完成')
  await expect(page.locator('#result-count')).not.toHaveAttribute('data-count')
  faults.length = 0
})

for (const siteName of ['root', 'below'] as const) {
  test.describe(`of the ${siteName} site`, () => {
    test.use({ siteName })

    test('every journey of the site is made from a disk', async ({ page, copies, siteName }) => {
      const { site, home } = await openCopy(copies, siteName)
      for (const journey of listJourneys(site)) await test.step(journey.name, () => journey.run(page, home))
    })
  })
}
