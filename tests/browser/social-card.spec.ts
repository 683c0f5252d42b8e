import { expect, test } from './fixtures.ts'
import { listArticlePages } from './page-types.ts'

test('every article names a picture for networks, and the picture is there', async ({
  page,
  request,
  site,
}) => {
  for (const address of ['', 'cities/', ...listArticlePages(site)]) {
    await page.goto(address)
    const content = await page.locator('meta[property="og:image"]').getAttribute('content')
    const path = new URL(content ?? '').pathname
    const response = await request.get(new URL(path, site.address).href)
    expect(response.headers()['content-type'], address).toBe('image/png')
  }
})
