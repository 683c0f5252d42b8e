import type { PageLedger } from '../record/ledger.ts'
import { paths } from './address.ts'
import { findEntry } from './archive.ts'
import type { Owner } from './raw-page.ts'
import { words } from './words.ts'

const articleOf = (owner: Owner | null, { articles }: PageLedger) =>
  owner && owner.kind !== 'furniture' && owner.article !== null ? articles[owner.article] : undefined

/** The owner in words, and the number of its article on the page. */
export function describeOwner(owner: Owner | null): { number: number | null; name: string } {
  switch (owner?.kind) {
    case 'part':
      return { number: owner.article + 1, name: words.page.parts[owner.role] }
    case 'furniture':
      return { number: null, name: words.page.furniture[owner.role] }
    case 'dropped':
      return {
        number: owner.article === null ? null : owner.article + 1,
        name: words.page.dropped[owner.reason],
      }
    default:
      return { number: null, name: '' }
  }
}

/** Where the reading text of the owner stands; undefined for what no article shows. */
export function linkOfOwner(owner: Owner | null, ledger: PageLedger): string | undefined {
  const article = articleOf(owner, ledger)
  if (!article || !findEntry(article.id)) return undefined
  const part = owner?.kind === 'part' && owner.bodyPart ? `#p${owner.bodyPart}` : ''
  return paths.article(article.id) + part
}

/** True where the owner's text is not to be shown. */
export function isWithheld(owner: Owner | null, ledger: PageLedger): boolean {
  const article = articleOf(owner, ledger)
  return article !== undefined && findEntry(article.id)?.status === 'withheld'
}
