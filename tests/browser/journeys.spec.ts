import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { listJourneys, search } from './journeys.ts'
import { forgetAnswers, keepAll, test as offline, state, visit } from './own-site.ts'

test('every journey of the site is made with a connection', async ({ site, page }) => {
  expect(listJourneys(site).length).toBeGreaterThanOrEqual(4)
  for (const journey of listJourneys(site))
    await test.step(journey.name, () => journey.run(page, site.address))
})

offline(
  'the whole archive is kept after its size is told, and every journey is made without a connection',
  async ({ own, reader }) => {
    const page = await reader.newPage()
    await visit(page, own.address)
    const online = await search(page, own.address, '项目')
    await keepAll(page, own.address)
    await reader.setOffline(true)
    await own.server.close()
    for (const journey of listJourneys(own))
      await offline.step(journey.name, () => journey.run(page, own.address))
    expect(await search(page, own.address, '项目')).toEqual(online)
    await page.goto(`${own.address}offline/`)
    await page.getByRole('button', { name: '删除已存的档案' }).click()
    await expect(state(page)).toContainText('现在连不上网')
    await forgetAnswers(reader, page)
    await page.goto(`${own.address}coverage/`)
    await expect(page.locator('#unkept')).toBeVisible()
  },
)
