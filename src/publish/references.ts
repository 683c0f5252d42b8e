import type { Element } from 'hast'
import { type HtmlPage, listElements, readAttribute } from './html-page.ts'

/** An address that a page names: a link that a reader may follow, or a resource that a browser loads by itself. */
export interface Reference {
  kind: 'link' | 'resource'
  address: string
}

/** Relations of `<link>` that only name another document; all others make the browser load something. */
const NAMING_RELATIONS = new Set([
  'alternate',
  'author',
  'canonical',
  'help',
  'license',
  'next',
  'prev',
  'search',
])

const LINKING = ['a', 'area', 'form']
const ADDRESS_ATTRIBUTES = ['href', 'src', 'action', 'data', 'poster', 'formAction', 'cite', 'xLinkHref']

/** Every address that a page names. */
export const listReferences = (page: HtmlPage): Reference[] => listElements(page).flatMap(referencesOf)

function referencesOf(element: Element): Reference[] {
  const kind: Reference['kind'] = isLink(element) ? 'link' : 'resource'
  const addresses = ADDRESS_ATTRIBUTES.map((name) => readAttribute(element, name))
  const sources = (readAttribute(element, 'srcSet') ?? '').split(',').map((s) => s.trim().split(/\s+/)[0])
  return [...addresses, ...sources].flatMap((address) => (address ? [{ kind, address }] : []))
}

function isLink(element: Element): boolean {
  if (element.tagName !== 'link') return LINKING.includes(element.tagName)
  const relations = (readAttribute(element, 'rel') ?? '').split(/\s+/)
  return relations.every((relation) => NAMING_RELATIONS.has(relation))
}
