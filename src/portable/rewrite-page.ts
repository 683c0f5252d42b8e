import type { Element, Root } from 'hast'
import { rehype } from 'rehype'
import { visit } from 'unist-util-visit'
import { climb, linkToFile, placeSeenFrom, type SiteFiles } from './link-to-file.ts'

/** The script that stands in for what a browser does not do for a page from a disk; at the root of the copy. */
export const RUNTIME_FILE = 'portable.js'

/** The site of which a copy is made. */
export interface CopiedSite {
  site: URL
  held: SiteFiles
}

const LINKS = ['href', 'src', 'action']

/** Links of the head that mean something on a host only. */
const HOSTED = new Set(['manifest', 'search'])

const html = rehype()

const isModule = ({ tagName, properties }: Element): boolean =>
  tagName === 'script' && properties['type'] === 'module' && typeof properties['src'] === 'string'

const isHosted = ({ tagName, properties }: Element): boolean =>
  tagName === 'link' && [properties['rel']].flat().some((relation) => HOSTED.has(String(relation)))

/** `'self'` is not the disk in every browser. */
const allowDisk = (policy: string): string => policy.replaceAll("'self'", "'self' file:")

function rewriteLinks({ properties }: Element, from: string, { site, held }: CopiedSite): void {
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value !== 'string') continue
    if (LINKS.includes(name)) properties[name] = linkToFile(value, from, site, held)
    else if (name.startsWith('data')) properties[name] = placeSeenFrom(value, from, site, held)
  }
}

/** A classic script runs where it stands, a module at the end of the page; `defer` keeps it there. */
function makeClassic(script: Element): void {
  delete script.properties['type']
  script.properties['defer'] = true
}

function removeHosted(tree: Root): void {
  visit(tree, 'element', (element) => {
    element.children = element.children.filter((child) => child.type !== 'element' || !isHosted(child))
  })
}

/** The runtime before the first script of the page. */
const runtimeFor = (from: string): Element => ({
  type: 'element',
  tagName: 'script',
  properties: { src: climb(from) + RUNTIME_FILE, defer: true },
  children: [],
})

function putRuntime(tree: Root, from: string): void {
  let isPut = false
  visit(tree, 'element', (element, index, parent) => {
    if (isPut || !isModule(element) || index === undefined || !parent) return
    parent.children.splice(index, 0, runtimeFor(from))
    isPut = true
  })
}

/** A page of the site as a page of the copy: links name files, scripts are classic, the policy knows the disk. */
export function rewritePage(text: string, from: string, copied: CopiedSite): string {
  const tree = html.parse(text)
  removeHosted(tree)
  putRuntime(tree, from)
  visit(tree, 'element', (element) => {
    rewriteLinks(element, from, copied)
    if (isModule(element)) makeClassic(element)
    const { properties } = element
    if (properties['httpEquiv'] !== undefined && typeof properties['content'] === 'string')
      properties['content'] = allowDisk(properties['content'])
  })
  return html.stringify(tree)
}

/** The module scripts that a page loads, as paths below the site. */
export function listModules(text: string, { site }: CopiedSite): string[] {
  const modules: string[] = []
  if (!text.includes('type="module"')) return modules
  visit(html.parse(text), 'element', (element) => {
    if (isModule(element)) modules.push(String(element.properties['src']).slice(site.pathname.length))
  })
  return modules
}
