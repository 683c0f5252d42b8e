import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { checkListings } from '../../src/publish/article-counts.ts'
import type { Fault } from '../../src/publish/fault.ts'
import { parseHtmlPage } from '../../src/publish/html-page.ts'
import { addPage, checkLinks, makeLinkMap } from '../../src/publish/link-map.ts'
import { checkPage } from '../../src/publish/page-rules/index.ts'
import { findArticleIdentifier, parseSitemap } from '../../src/publish/sitemap.ts'
import type { Archive } from '../../src/store/archive.ts'
import { listFiles } from './site-files.ts'

/**
 * Checks the pages of a built site one by one, then its links as a whole.
 * @param notices pages that no link has to lead to
 */
export async function checkPages(
  folder: string,
  site: URL,
  notices: ReadonlySet<string> = new Set(),
): Promise<Fault[]> {
  const files = await listFiles(folder)
  const map = makeLinkMap(files)
  const faults: Fault[] = []
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const page = parseHtmlPage(file, await readFile(join(folder, file), 'utf8'))
    faults.push(...checkPage(page, site))
    addPage(map, page, site)
  }
  return [...faults, ...checkLinks(map, notices)]
}

/** The pages that only say what became of an article or a raw page: those of departed ids, and of what is withheld. */
export const listNotices = ({ articles, departed, departedPages }: Archive): Set<string> => {
  const withheld = articles.filter(({ status }) => status === 'withheld')
  return new Set([...withheld, ...departed, ...departedPages].map(({ url }) => `${url.slice(1)}index.html`))
}

/** Ids that were given once have an address for ever. */
async function checkNotices(archive: Archive, folder: string): Promise<Fault[]> {
  const files = new Set(await listFiles(folder))
  return [...listNotices(archive)]
    .filter((path) => !files.has(path))
    .map((path) => ({
      path,
      what: 'is missing: the address of an id that was given must say what became of it',
    }))
}

/** Compares the articles of `content/` with the pages, the search entries and the sitemap of a built site. */
export async function checkCounts(archive: Archive, folder: string, site: URL): Promise<Fault[]> {
  const withheld = archive.articles.filter(({ status }) => status === 'withheld')
  const silent = new Set([...withheld, ...archive.departed].map(({ id }) => id))
  const keepPublished = (ids: Iterable<string>): Set<string> =>
    new Set([...ids].filter((id) => !silent.has(id)))
  const listings = checkListings({
    records: keepPublished(archive.articles.map(({ id }) => id)),
    pages: keepPublished(await listArticlePages(folder)),
    searchEntries: new Set(await listSearchEntries(folder)),
    sitemap: new Set(await listSitemapArticles(folder, site)),
  })
  return [...listings, ...(await checkNotices(archive, folder))]
}

const listArticlePages = async (folder: string): Promise<string[]> =>
  (await listFiles(folder)).flatMap((file) => /^articles\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? [])

async function listSitemapArticles(folder: string, site: URL): Promise<string[]> {
  const files = (await listFiles(folder)).filter((file) => /^sitemap(\/\d+)?\.xml$/.test(file))
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  return texts.flatMap(parseSitemap).flatMap((address) => findArticleIdentifier(address, site) ?? [])
}

const SearchRows = z.array(z.object({ id: z.string() }))

async function listSearchEntries(folder: string): Promise<string[]> {
  const files = (await listFiles(folder)).filter((file) => /^search\/rows\/[^/]+\.json$/.test(file))
  const shards = await Promise.all(
    files.map(async (file) => SearchRows.parse(JSON.parse(await readFile(join(folder, file), 'utf8')))),
  )
  return shards.flat().map(({ id }) => id)
}
