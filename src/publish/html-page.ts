import type { Element, Root } from 'hast'
import { rehype } from 'rehype'
import { visit } from 'unist-util-visit'

/** A page of the built site, parsed. */
export interface HtmlPage {
  /** Its path in the built folder, such as `articles/x/index.html`. */
  file: string
  tree: Root
}

const parser = rehype()

/** Parses the HTML of a file of the built site. */
export const parseHtmlPage = (file: string, html: string): HtmlPage => ({ file, tree: parser.parse(html) })

/** Every element of a page, in document order. */
export function listElements({ tree }: HtmlPage): Element[] {
  const elements: Element[] = []
  visit(tree, 'element', (element) => void elements.push(element))
  return elements
}

/** An attribute's value as text; undefined where it is absent. */
export function readAttribute(element: Element, name: string): string | undefined {
  const value = element.properties[name]
  if (value === undefined || value === null || value === false) return undefined
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** The address at which a file of the built site is found: `articles/x/index.html` is `articles/x/`. */
export const addressOfFile = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1')
