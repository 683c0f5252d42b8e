import { words } from '../words.ts'
import { citedDateOf, formatParts } from './cited-date.ts'
import type { Reference } from './reference.ts'

/**
 * GB/T 7714—2025, 顺序编码制, an article of a newspaper: `责任者. 题名[N]. 报纸名，出版日期（版次）.`; full stops, brackets and
 * slashes are half width, commas and parentheses full width, as in the examples of the standard. What the page does
 * not print stands in brackets (自拟的信息, §6; an estimated date, §7.5.4.3); an unknown author is left out.
 */
type Cited = Omit<Reference, 'notes'>

const AUTHORS_NAMED = 3

function formatAuthors({ authors }: Cited): string {
  const names = authors.slice(0, AUTHORS_NAMED).map(({ name }) => name)
  return (authors.length > AUTHORS_NAMED ? [...names, words.cite.andOthers] : names).join('，')
}

function formatDate({ date }: Cited): string {
  if (!date) return `[${words.dates.unknown}]`
  const { from, to, inferred } = citedDateOf(date)
  const text = to ? `${formatParts(from)}/${formatParts(to)}` : formatParts(from)
  return inferred ? `[${text}]` : text
}

function format(reference: Cited, mark: string): string {
  const { title, titleIsOurs, newspaper, pageNumber } = reference
  const authors = formatAuthors(reference)
  const page = pageNumber ? `（${pageNumber}）` : ''
  const source = `${newspaper ?? `[${words.page.newspaperUnknown}]`}，${formatDate(reference)}${page}.`
  return `${authors ? `${authors}. ` : ''}${titleIsOurs ? `[${title}]` : title}[${mark}]. ${source}`
}

/** The printed article. */
export const citePrinted = (reference: Cited): string => format(reference, 'N')

/** The archive's copy. The standard asks for no day of access with an online newspaper, so none is made up. */
export const citeOnline = (reference: Cited): string => `${format(reference, 'N/OL')} ${reference.url}.`
