import type { PageLedger } from '../record/ledger.ts'
import { paths } from './address.ts'
import { findEntry } from './archive.ts'
import type { Owner } from './raw-page.ts'
import { words } from './words.ts'

const articleOf = (owner: Owner, { articles }: PageLedger) =>
  owner.kind !== 'furniture' && owner.article !== null ? articles[owner.article] : undefined

/** The owner in words. */
export function nameOwner(owner: Owner): string {
  switch (owner.kind) {
    case 'part':
      return words.page.parts[owner.role]
    case 'furniture':
      return words.page.furniture[owner.role]
    case 'dropped':
      return words.page.dropped[owner.reason]
  }
}

/** The numbers of the articles that the owner serves, as the page's contents count them, from 1. */
export function numberOwner(owner: Owner, { articles }: PageLedger): number[] {
  if (owner.kind !== 'furniture') return owner.article === null ? [] : [owner.article + 1]
  return articles.flatMap(({ refersTo }, index) => (refersTo.includes(owner.index) ? [index + 1] : []))
}

/** Where the reading text of the owner stands; undefined for what no article shows. */
export function linkOfOwner(owner: Owner, ledger: PageLedger): string | undefined {
  const article = articleOf(owner, ledger)
  if (!article || !findEntry(article.id)) return undefined
  const part = owner.kind === 'part' && owner.bodyPart ? `#p${owner.bodyPart}` : ''
  return paths.article(article.id) + part
}

/** True where the owner's text is not to be shown. */
export function isWithheld(owner: Owner, ledger: PageLedger): boolean {
  const article = articleOf(owner, ledger)
  return article !== undefined && findEntry(article.id)?.status === 'withheld'
}
