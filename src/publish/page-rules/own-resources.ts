import { addressOfFile } from '../html-page.ts'
import { listReferences } from '../references.ts'
import type { PageRule } from './rule.ts'

/** Everything that a browser loads by itself comes from the site; a reader's visit is told to nobody else. */
export const findForeignResources: PageRule = (page, site) => {
  const here = new URL(addressOfFile(page.file), site)
  return listReferences(page)
    .filter(({ kind, address }) => kind === 'resource' && !isOwn(address, here, site))
    .map(({ address }) => `loads ${address} from elsewhere`)
}

function isOwn(address: string, here: URL, site: URL): boolean {
  if (/^data:image\//.test(address)) return true
  const target = URL.parse(address, here.href)
  return target?.origin === site.origin && target.pathname.startsWith(site.pathname)
}
