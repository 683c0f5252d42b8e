import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'
import { VECTORS } from './hostile-seeds.ts'
import { listPages } from './page-types.ts'

test.use({ siteName: 'hostile' })

test('a script in a headline is shown as text', async ({ page, site }) => {
  const [vector = ''] = VECTORS
  const headings: string[] = []
  for (const address of listPages(site).filter((address) => /^articles\/[^/]+\/$/.test(address))) {
    await page.goto(address)
    headings.push((await page.locator('h1').textContent()) ?? '')
  }
  expect(headings.join('\n')).toContain(vector)
})

test('every hostile text stands on its page as it was printed', async ({ page, site }) => {
  const shown: string[] = []
  for (const address of listPages(site).filter((address) => /^pages\/[^/]+\/$/.test(address))) {
    await page.goto(address)
    shown.push((await page.getByRole('main').textContent()) ?? '')
  }
  for (const vector of VECTORS) expect(shown.join('\n')).toContain(vector)
})

test('no text of the archive runs on any page, with the policy or without it', async ({ browser, site }) => {
  for (const bypassCSP of [false, true]) {
    const page = await browser.newPage({ baseURL: site.address, bypassCSP })
    const executed: string[] = []
    page.on('dialog', (dialog) => {
      executed.push(page.url())
      dialog.dismiss().catch(() => undefined)
    })
    for (const address of listPages(site)) {
      await page.goto(address)
      if ((await page.title()).includes('EXECUTED') && !(await isTitleText(page.url(), site.folder))) {
        executed.push(page.url())
      }
      expect(new URL(page.url()).origin).toBe(new URL(site.address).origin)
    }
    expect(executed).toEqual([])
    await page.close()
  }
})

/** True where the built page itself has the word in its title, as the text of a headline. */
async function isTitleText(url: string, folder: string): Promise<boolean> {
  const html = readFileSync(join(folder, new URL(url).pathname, 'index.html'), 'utf8')
  return /<title>[^<]*EXECUTED/.test(html)
}

test('the same text does run where it is put into a page unescaped', async ({
  page,
  site,
  expectedFaults,
}) => {
  expectedFaults.push(/dialog|console|error|request/)
  let executed = 0
  page.on('dialog', () => {
    executed += 1
  })
  await page.route('**/unescaped/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<title>x</title>${VECTORS[0]}${VECTORS[2]}` }),
  )
  await page.goto(`${site.address}unescaped/`)
  await expect.poll(() => executed).toBeGreaterThan(0)
})

test('hostile text is found by the search and shown as text in its results', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('onerror')}`)
  await expect(page.locator('#result-count')).toHaveAttribute('data-count', /^[1-9]/)
  await expect(page.locator('[data-result]').first()).toContainText('旧报新读')
  await expect(page.locator('li:has([data-result])').locator('img, script, iframe, svg')).toHaveCount(0)
})
