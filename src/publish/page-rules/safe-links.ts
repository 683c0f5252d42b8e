import { addressOfFile } from '../html-page.ts'
import { listReferences } from '../references.ts'
import type { PageRule } from './rule.ts'

const SCHEMES = new Set(['http:', 'https:', 'mailto:'])

/** A link leads to a page or a letter, never to code. */
export const findUnsafeLinks: PageRule = (page, site) => {
  const here = new URL(addressOfFile(page.file), site)
  return listReferences(page)
    .filter(({ kind }) => kind === 'link')
    .filter(({ address }) => !SCHEMES.has(URL.parse(address, here.href)?.protocol ?? ''))
    .map(({ address }) => `links to ${address}, which is no address of a page`)
}
