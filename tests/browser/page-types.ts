import { readdirSync } from 'node:fs'
import { dirname, relative, sep } from 'node:path'
import type { BuiltSite } from './sites.ts'

/** Every page of a built site, as an address below its home page, sorted. */
export function listPages({ folder }: Pick<BuiltSite, 'folder'>): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => relative(folder, entry.parentPath).split(sep).join('/'))
    .map((path) => (path === '' ? '' : `${path}/`))
    .sort()
}

const NARROWED = /^[^/]+\/.+\/(cities|topics|columns|types|dates)\/[^/]+\/$/
const OTHER_SHEET = /(order\/[a-z]+\/)?(page\/\d+\/)?$/

/** The kind of a page: the first word of its address, and how deep it lies; any narrowed list is of one kind. */
function typeOfPage(address: string): string {
  const list = address.replace(OTHER_SHEET, '')
  if (NARROWED.test(list)) return 'narrowed'
  return `${list.split('/')[0] || 'home'} ${list === '' ? 0 : dirname(`${list}x`).split('/').length}`
}

/** Where nothing is. */
export const WRONG_ADDRESS = 'no-such-page/'

/** One page of each kind, and the one for wrong addresses. */
export function listPageTypes(site: Pick<BuiltSite, 'folder'>): string[] {
  const types = new Map(listPages(site).map((address) => [typeOfPage(address), address]))
  return [...[...types.values()].sort(), WRONG_ADDRESS]
}

/** The addresses of all articles. */
export const listArticlePages = (site: Pick<BuiltSite, 'folder'>): string[] =>
  listPages(site).filter((address) => /^articles\/[^/]+\/$/.test(address))

/** The views of what is in the archive, besides the trends. */
export const VIEWS = ['map', 'timeline', 'people', 'places', 'organisations', 'projects', 'figures'] as const
