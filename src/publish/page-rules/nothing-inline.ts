import type { Element } from 'hast'
import { listElements, readAttribute } from '../html-page.ts'
import type { PageRule } from './rule.ts'

/** Scripts and styles come from files; in the page itself the policy would refuse them. Data blocks are not scripts. */
export const findInlineCode: PageRule = (page) => listElements(page).flatMap(inlineCodeOf)

function inlineCodeOf(element: Element): string[] {
  const found: string[] = []
  const { tagName } = element
  if (tagName === 'style') found.push('a style element')
  if (tagName === 'script' && readAttribute(element, 'src') === undefined && !isData(element)) {
    found.push('a script inside the page')
  }
  if (readAttribute(element, 'style') !== undefined) found.push(`a style attribute on ${tagName}`)
  const handlers = Object.keys(element.properties).filter((name) => /^on[a-z]/i.test(name))
  return [...found, ...handlers.map((name) => `a handler ${name} on ${tagName}`)]
}

const isData = (element: Element): boolean => /\bjson$/.test(readAttribute(element, 'type') ?? '')
