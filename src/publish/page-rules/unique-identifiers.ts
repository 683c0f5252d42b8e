import { listElements, readAttribute } from '../html-page.ts'
import type { PageRule } from './rule.ts'

/** An `id` names one element of a page only, else a link to it leads to the wrong place. */
export const findRepeatedIdentifiers: PageRule = (page) => {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const element of listElements(page)) {
    const id = readAttribute(element, 'id')
    if (id !== undefined) (seen.has(id) ? repeated : seen).add(id)
  }
  return [...repeated].map((id) => `the id "${id}" stands twice`)
}
