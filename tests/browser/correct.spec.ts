import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { basePathOf, readManifest } from '../../scripts/build/read-manifest.ts'
import { type RunningServer, serveFolder } from '../../scripts/serve/static-server.ts'
import type { Article } from '../../src/record/article.ts'
import { quotationDigest } from '../../src/record/letters.ts'
import { type Archive, openArchive } from '../../src/store/archive.ts'
import { expect, test } from './fixtures.ts'
import { contentOf } from './sites.ts'

const run = promisify(execFile)
const HEADLINE = '校改之后的标题'
const TEXT = '校改之后的一段。'

/** A long article and the shorter one behind it on the page: joined, they are the long one. */
function findNeighbours({ pages, readArticle }: Archive): [long: Article, short: Article] {
  for (const { articles } of pages) {
    const records = articles.map((id) => readArticle(id))
    const at = records.findIndex(({ body, headline }, index) => {
      const next = records[index + 1]
      return next?.headline && headline && body.length > 3 * next.body.length
    })
    const [long, short] = [records[at], records[at + 1]]
    if (long && short) return [long, short]
  }
  throw new Error('Unexpected archive without a long article before a short one')
}

/** Writes the letter at the desk: another headline, another paragraph, and the next article joined to this one. */
async function writeLetter(page: Page, long: Article, short: Article, folder: string): Promise<string> {
  await page.goto(`articles/${long.id}/`)
  await page.getByRole('link', { name: '改正此文' }).click()
  await page.locator(`#line-${short.source.lines[0]?.[0]}`).click()
  const into = page.getByLabel('并入哪一篇')
  const name = (await into.locator('option').allTextContents()).find((text) =>
    text.includes(long.headline ?? ''),
  )
  await into.selectOption({ label: name ?? '' })
  await page.getByRole('button', { name: '并入另一篇' }).click()
  await page.getByLabel('标题', { exact: true }).fill(HEADLINE)
  await page.getByLabel('第1段', { exact: true }).fill(TEXT)
  await page.getByLabel('改正者').fill('读者王欣')
  await page.getByLabel('理由').fill('据原报')
  await expect(page.locator('.steps li')).toHaveCount(3)
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载改正信' }).click()
  const file = join(folder, 'letter.yaml')
  await (await waiting).saveAs(file)
  return file
}

/** Takes the letter into a copy of the archive, builds it anew, and serves it. */
async function takeLetter(letter: string, folder: string): Promise<RunningServer> {
  const [content, out] = [join(folder, 'content'), join(folder, 'site')]
  await run(process.execPath, ['scripts/correct.ts', letter, '--content', content])
  const place = ['--out', out, '--address', 'https://archive.example/']
  await run(process.execPath, ['scripts/build.ts', '--content', content, ...place], { maxBuffer: 2 ** 26 })
  return serveFolder({ folder: out, basePath: basePathOf(await readManifest(out)), port: 0 })
}

/** What a reader finds at the addresses of the two articles. */
async function expectCorrected(page: Page, home: string, long: Article, short: Article): Promise<void> {
  const printed = long.body[0]?.text ?? ''
  await page.goto(`${home}articles/${long.id}/#p1-${quotationDigest(printed)}`)
  await expect(page.locator('h1')).toHaveText(HEADLINE)
  await expect(page.locator('.title .printed')).toContainText('（读者王欣，据原报）')
  await expect(page.locator('#p1')).toContainText(TEXT)
  await expect(page.locator('#p1 .since')).toBeVisible()
  await page.locator('details.printed summary').first().click()
  await expect(page.getByText(`版面原文：${printed}`)).toBeVisible()
  await page.goto(`${home}articles/${long.id}/#p1-${quotationDigest(TEXT)}`)
  await expect(page.locator('#p1 .since')).toBeHidden()
  await expect(page.locator('.text')).toContainText(short.body[0]?.text ?? '')

  await page.goto(`${home}articles/${short.id}/`)
  await expect(page.locator('h1')).toHaveText('这一篇已并入他篇')
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    new RegExp(`/articles/${long.id}/$`),
  )
  await page.getByRole('link', { name: HEADLINE }).click()
  await expect(page.locator('h1')).toHaveText(HEADLINE)

  await page.goto(`${home}pages/${long.source.page}/`)
  await expect(page.locator('.mended').first()).toContainText('校改为')
}

test('a reader corrects words and a boundary, the archivist takes the letter, and every address tells of it', async ({
  page,
  site,
}) => {
  test.setTimeout(300_000)
  const folder = await mkdtemp(join(tmpdir(), 'guzhi-correct-'))
  try {
    await cp(contentOf(site), join(folder, 'content'), { recursive: true })
    const [long, short] = findNeighbours(openArchive(join(folder, 'content')))
    const letter = await writeLetter(page, long, short, folder)
    expect(await readFile(letter, 'utf8')).toContain(`page: ${long.source.page}\ncorrections:\n`)
    const server = await takeLetter(letter, folder)
    // The page that serves the corrected site is none of the site under watch.
    const reader = await page.context().newPage()
    await expectCorrected(reader, server.address, long, short).finally(() => server.close())
  } finally {
    await rm(folder, { recursive: true })
  }
})
