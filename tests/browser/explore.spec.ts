import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { z } from 'zod'
import { expect, test } from './fixtures.ts'
import { readExport, scan } from './literal-scan.ts'
import { VIEWS } from './page-types.ts'
import type { BuiltSite } from './sites.ts'

const status = (page: Page) => page.locator('#trend-status')

/** Opens an address of the trends, and waits for the end of the count. */
async function open(page: Page, parameters: Record<string, string>): Promise<void> {
  await page.goto(`trends/?${new URLSearchParams(parameters)}`)
  await expect(status(page)).toHaveAttribute('data-state', 'done')
}

/** The whole number of each phrase, as its chart says it. */
const readTotals = (page: Page): Promise<[string, number][]> =>
  page
    .locator('[data-phrase]')
    .evaluateAll((sections) =>
      sections.map((section): [string, number] => [
        section.getAttribute('data-phrase') ?? '',
        Number(section.getAttribute('data-total')),
      ]),
    )

const Dated = z.object({
  id: z.string(),
  date: z.object({ earliest: z.string(), latest: z.string() }).nullable(),
})

/** The days between which each article was published. */
function readDates({ folder }: BuiltSite): Map<string, z.infer<typeof Dated>['date']> {
  const lines = readFileSync(join(folder, 'data', 'articles.jsonl'), 'utf8')
    .trim()
    .split('\n')
  return new Map(lines.map((line) => Dated.parse(JSON.parse(line))).map(({ id, date }) => [id, date]))
}

test('a reader goes from the views to the counts of two words, and shares what is seen', async ({
  page,
  site,
}) => {
  await page.goto('explore/')
  await page.getByRole('main').getByRole('link', { name: '词频' }).click()
  await page.locator('#trend-words').fill('营商环境 百日攻坚')
  await page.keyboard.press('Enter')
  await expect(status(page)).toHaveAttribute('data-state', 'done')
  const articles = readExport(site)
  expect(await readTotals(page)).toEqual(
    ['营商环境', '百日攻坚'].map((phrase) => [phrase, scan(articles, phrase).length]),
  )
  await page.getByLabel('时段').selectOption('year')
  await expect(page).toHaveURL(/by=year/)
  await expect(page.getByLabel('时段')).toBeFocused()
  const seen = await page.locator('#trend-out').innerText()
  await page.goto(page.url())
  await expect(status(page)).toHaveAttribute('data-state', 'done')
  expect(await page.locator('#trend-out').innerText()).toBe(seen)
})

test('the table of a trend counts each month as the articles’ own days do', async ({ page, site }) => {
  await open(page, { q: '项目', by: 'month' })
  const dates = readDates(site)
  const found = scan(readExport(site), '项目').map((id) => dates.get(id) ?? null)
  const rows = await page
    .locator('#trend-out table')
    .first()
    .locator('tbody tr')
    .evaluateAll((lines) =>
      lines.map((line) => [...line.children].map((cell) => cell.textContent?.trim() ?? '')),
    )
  const months = rows.filter(([name = '']) => /月$/.test(name))
  expect(months.length).toBeGreaterThan(2)
  for (const [name = '', count] of months) {
    const [, year = '', month = ''] = /^(\d+)年(\d+)月$/.exec(name) ?? []
    const period = `${year}-${month.padStart(2, '0')}`
    const touching = found.filter(
      (date) => date && date.earliest.slice(0, 7) <= period && date.latest.slice(0, 7) >= period,
    )
    const certain = touching.filter(
      (date) => date && date.earliest.slice(0, 7) === period && date.latest.slice(0, 7) === period,
    ).length
    expect(count, name).toBe(certain === touching.length ? `${certain}` : `${certain}–${touching.length}`)
  }
  expect(rows.at(-1)?.[1]).toBe(String(found.length))
})

test('the numbers of a trend can be taken away', async ({ page }) => {
  await open(page, { q: '项目 工业' })
  const waiting = page.waitForEvent('download')
  await page.locator('#trend-download').click()
  const path = await (await waiting).path()
  const lines = readFileSync(path, 'utf8').trim().split('\r\n')
  expect(lines[0]).toContain('"词句","城市","时期"')
  expect(lines.filter((line) => line.startsWith('"工业","全部城市"')).length).toBeGreaterThan(2)
})

test('no number is shown where a part of the index does not arrive, and the reader may try again', async ({
  page,
  expectedFaults,
}) => {
  expectedFaults.push(/./)
  await page.route('**/*.pf_index*', (route) => route.abort())
  await page.goto('trends/?q=%E9%A1%B9%E7%9B%AE')
  await expect(status(page)).toHaveAttribute('data-state', 'failed')
  await expect(page.locator('[data-phrase]')).toHaveCount(0)
  await page.unroute('**/*.pf_index*')
  await page.getByRole('button', { name: '重试' }).click()
  await expect(status(page)).toHaveAttribute('data-state', 'done')
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('every view reads, and the trends say what they need and give the numbers of the archive', async ({
    page,
  }) => {
    await page.goto('explore/')
    const links = await page
      .getByRole('main')
      .locator('.views a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(links.length).toBeGreaterThanOrEqual(VIEWS.length)
    for (const link of links) {
      await page.goto(link)
      await expect(page.locator('h1'), link).toBeVisible()
    }
    await page.goto('trends/')
    expect(await page.locator('noscript').textContent()).toContain('须启用脚本')
    await expect(page.locator('table.counts tbody tr')).not.toHaveCount(0)
  })
})

for (const view of ['map', 'timeline']) {
  test(`the ${view} leads to a list, by its picture and by its table`, async ({ page }) => {
    for (const part of ['svg a', 'table a']) {
      await page.goto(`${view}/`)
      await page.getByRole('main').locator(part).first().click()
      await expect(page.getByRole('main').locator('a[href*="/articles/"]').first()).toBeVisible()
    }
  })
}

for (const view of ['organisations', 'projects', 'places']) {
  test(`a name of the ${view} shows the sentences that hold it, each at its paragraph`, async ({ page }) => {
    await page.goto(`${view}/`)
    await page.getByRole('main').locator(`.index a[href*="/${view}/"]`).first().click()
    const quoted = page.locator('.quotation').last()
    const named = (await quoted.locator('mark').innerText()).trim()
    await quoted.getByRole('link').click()
    const anchor = new URL(page.url()).hash.slice(1)
    await expect(page.locator(anchor ? `[id="${anchor}"]` : 'main')).toContainText(named)
  })
}

test('figures are listed by size, each with its sentence, and as data', async ({ page, site }) => {
  await page.goto('figures/')
  await page.getByRole('main').getByRole('link', { name: '元', exact: true }).click()
  const values = await page
    .locator('.figures .value')
    .evaluateAll((cells) =>
      cells.map((cell) => Number.parseFloat(cell.textContent?.replace(/[^\d.]/g, '') ?? '')),
    )
  expect(values.length).toBeGreaterThan(10)
  expect(values).toEqual(values.toSorted((a, b) => b - a))
  const lines = readFileSync(join(site.folder, 'data', 'figures.jsonl'), 'utf8')
    .trim()
    .split('\n')
  const Stated = z.object({ words: z.string(), sentence: z.string(), value: z.number(), unit: z.string() })
  for (const stated of lines.map((line) => Stated.parse(JSON.parse(line))))
    expect(stated.sentence).toContain(stated.words)
})
