import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { writeOffline } from '../../scripts/build/write-offline.ts'
import { listJourneys, search } from './journeys.ts'
import { listPhrases, readExport, scan } from './literal-scan.ts'
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

test('after one visit of the home page every journey is made and any word found without a connection, as a literal scan finds it', async ({
  own,
  reader,
}) => {
  const page = await reader.newPage()
  await visitOnce(page, reader, own)
  await own.server.close()
  expect(listJourneys(own).length).toBeGreaterThanOrEqual(5)
  for (const journey of listJourneys(own)) await test.step(journey.name, () => journey.run(page, own.address))
  const articles = readExport(own)
  const phrases = listPhrases(articles).filter((_, index) => index % 60 === 0)
  expect(phrases.length).toBeGreaterThanOrEqual(4)
  for (const phrase of phrases.slice(0, 8)) {
    const found = scan(articles, phrase).length
    await page.goto(`${own.address}search/?${new URLSearchParams({ q: `"${phrase}"` })}`)
    await expect(page.locator('#result-count')).toHaveAttribute('data-count', String(found))
    await openTrend(page, own, `"${phrase}"`)
    await expect(page.locator('[data-phrase]')).toHaveAttribute('data-total', String(found))
  }
})

test('an index that is published anew takes the place of the kept one, as a whole', async ({
  own,
  reader,
}) => {
  const page = await reader.newPage()
  await visit(page, own.address)
  await awaitCore(page)
  expect((await search(page, own.address, '营商环境')).length).toBeGreaterThan(0)
  const before = await page.evaluate(() => caches.keys())
  await replaceIndex(own)
  await forgetAnswers(reader, page)
  await visit(page, own.address)
  const stores = async (): Promise<string[]> =>
    (await page.evaluate(() => caches.keys())).filter((name) => name.includes(' core '))
  const hasOld = async (): Promise<boolean> => (await stores()).some((name) => before.includes(name))
  await expect.poll(hasOld, { timeout: 30_000, intervals: OFTEN }).toBe(false)
  expect(await stores()).toHaveLength(1)
  await awaitCore(page)
  await reader.setOffline(true)
  expect(await search(page, own.address, '营商环境')).toEqual([])
  const articles = readExport(own)
  const [phrase = ''] = listPhrases(articles).filter((phrase) => scan(articles, phrase).length > 0)
  expect((await search(page, own.address, `"${phrase}"`)).sort()).toEqual(scan(articles, phrase))
})

/** Publishes the index and the data of other pages at the same address. */
async function replaceIndex({ folder, site }: OwnSite): Promise<void> {
  const from = findSite('hostile').folder
  const page = join('search', 'index.html')
  await rm(join(folder, 'search', 'pagefind'), { recursive: true })
  await cp(join(from, 'search'), join(folder, 'search'), {
    recursive: true,
    filter: (path) => !path.endsWith(page),
  })
  await cp(join(from, 'data'), join(folder, 'data'), { recursive: true })
  await writeOffline(folder, site)
}
