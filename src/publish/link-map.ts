import type { Fault } from './fault.ts'
import { addressOfFile, type HtmlPage, listElements, readAttribute } from './html-page.ts'
import { listReferences } from './references.ts'

/** The links of a whole site, gathered page by page: what leads where, and what can be led to. */
export interface LinkMap {
  /** Files of the built site. */
  files: ReadonlySet<string>
  /** Ids of each HTML file that a link may name. */
  anchors: Map<string, Set<string>>
  /** Linked address (below the site, with its `#id`) → the first file that names it. */
  links: Map<string, string>
  /** Addresses to which a page other than the one at that address leads. */
  reached: Set<string>
}

/** Makes an empty map over the files of a built site. */
export const makeLinkMap = (files: Iterable<string>): LinkMap => ({
  files: new Set(files),
  anchors: new Map(),
  links: new Map(),
  reached: new Set(),
})

/** Adds one page to the map. Links to other hosts are left out; those to the host but not the site are kept. */
export function addPage(map: LinkMap, page: HtmlPage, site: URL): void {
  const ids = listElements(page).flatMap((element) => readAttribute(element, 'id') ?? [])
  map.anchors.set(page.file, new Set(ids))
  const here = new URL(addressOfFile(page.file), site)
  for (const { address } of listReferences(page)) {
    const target = URL.parse(address, here.href)
    if (target?.origin !== site.origin) continue
    const link = decodeAddress(addressInSite(target, site))
    if (!map.links.has(link)) map.links.set(link, page.file)
    if (target.pathname !== here.pathname) map.reached.add(withoutAnchor(link))
  }
}

/** The address below the site; that of another part of the host keeps its first slash, so it is no file of the site. */
const addressInSite = ({ pathname, hash }: URL, site: URL): string =>
  (pathname.startsWith(site.pathname) ? pathname.slice(site.pathname.length) : pathname) +
  hash.replace(/:~:.*$/, '')

function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

const withoutAnchor = (link: string): string => link.split('#')[0] ?? ''

/**
 * Links that lead nowhere, pages that no link leads to, and files that some systems could not tell apart.
 * @param notices pages that no link has to lead to
 */
export const checkLinks = (map: LinkMap, notices: ReadonlySet<string> = new Set()): Fault[] => [
  ...findBrokenLinks(map),
  ...findOrphans(map, notices),
  ...findClashingNames(map),
]

function findBrokenLinks(map: LinkMap): Fault[] {
  return [...map.links].flatMap(([link, path]) => {
    const [address = '', anchor = ''] = link.split('#')
    const file = fileOfAddress(map, address)
    if (file === undefined) return [{ path, what: `links to ${link}, which does not exist` }]
    if (anchor === '' || map.anchors.get(file)?.has(anchor)) return []
    return [{ path, what: `links to ${link}, but ${file} has no id "${anchor}"` }]
  })
}

function fileOfAddress(map: LinkMap, address: string): string | undefined {
  if (address === '' || address.endsWith('/')) {
    const index = `${address}index.html`
    return map.files.has(index) ? index : undefined
  }
  return map.files.has(address) ? address : undefined
}

/** Pages for which nobody follows a link: the home page, and the one that a host shows for a wrong address. */
const UNLINKED = new Set(['index.html', '404.html'])

function findOrphans(map: LinkMap, notices: ReadonlySet<string>): Fault[] {
  const reached = new Set([...map.reached].map((address) => fileOfAddress(map, address)))
  return [...map.anchors.keys()]
    .filter((file) => !reached.has(file) && !UNLINKED.has(file) && !notices.has(file))
    .map((path) => ({ path, what: 'no other page links to it' }))
}

function findClashingNames(map: LinkMap): Fault[] {
  const seen = new Map<string, string>()
  return [...map.files].flatMap((path) => {
    const folded = path.normalize('NFC').toLowerCase()
    const other = seen.get(folded)
    seen.set(folded, path)
    return other === undefined ? [] : [{ path, what: `differs from ${other} only in case or Unicode form` }]
  })
}
