import { expect, test } from './fixtures.ts'
import { listArticlePages } from './page-types.ts'

const IMAGE = /<meta property="og:image" content="([^"]+)"/

test('every article names a picture for networks, and the picture is there', async ({ request, site }) => {
  for (const address of ['', 'cities/', ...listArticlePages(site)]) {
    const html = await (await request.get(site.address + address)).text()
    const path = new URL(IMAGE.exec(html)?.[1] ?? '').pathname
    const response = await request.head(new URL(path, site.address).href)
    expect(response.status(), address).toBe(200)
    expect(response.headers()['content-type'], address).toBe('image/png')
  }
})
