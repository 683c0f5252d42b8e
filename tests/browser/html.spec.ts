import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { expect, test } from './fixtures.ts'
import { listPages } from './page-types.ts'
import type { BuiltSite } from './sites.ts'

// The title of a page is the headline as it was printed, however long.
const validator = new HtmlValidate(
  new StaticConfigLoader({ extends: ['html-validate:recommended'], rules: { 'long-title': 'off' } }),
)

/** Everything that the validator holds against a page. */
async function listFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`),
  )
}

const readHtml = ({ folder }: BuiltSite, address: string): string =>
  readFileSync(join(folder, address, 'index.html'), 'utf8')

for (const siteName of ['root', 'hostile'] as const) {
  test.describe(`on the ${siteName} site`, () => {
    test.use({ siteName })

    test('no page has a fault that html-validate can find', async ({ site }) => {
      const pages = listPages(site)
      expect(pages.length).toBeGreaterThan(5)
      for (const address of pages) expect(await listFaults(readHtml(site, address)), address).toEqual([])
      expect(await listFaults(readFileSync(join(site.folder, '404.html'), 'utf8'))).toEqual([])
    })
  })
}

test('the validator finds the faults of a page that has some', async ({ site }) => {
  const [address = ''] = listPages(site)
  const broken = readHtml(site, address).replace('<main', '<img src="/a.png"><p><div></div></p><main')
  expect((await listFaults(broken)).join('\n')).toMatch(/element-permitted-content|no-implicit-close/)
})
