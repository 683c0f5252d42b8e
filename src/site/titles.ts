import type { Article, BylineRole } from '../record/article.ts'
import { LEAD_LENGTH, type PageSummary } from '../store/summary.ts'
import { formatDateBriefly } from './dates.ts'
import type { Sheet } from './lists.ts'
import { findLeadStart } from './opening.ts'
import { words } from './words.ts'

const SPACE_BETWEEN_PARTS =
  /(?<=[\p{Script=Han}\p{P}]) (?=[\p{Script=Han}\p{P}\p{N}A-Za-z])|(?<=[\p{N}A-Za-z]) (?=[\p{Script=Han}\p{P}])/gu

/** A headline as it is set: the space between two parts of it is as wide as a character. */
export const setHeadline = (headline: string): string => headline.replace(SPACE_BETWEEN_PARTS, '\u3000')

const NAME_LENGTH = 16

/** What the piece is called in lists and titles; a brief without a headline is called by its first words. */
export function titleOf({ headline, lead }: { headline: string | null; lead: string }): string {
  if (headline) return headline
  const opening = [...lead].slice(0, NAME_LENGTH).join('')
  return opening ? `${words.article.untitled}${opening}…` : words.article.untitled
}

/** The first words of a piece, without the formula that opens it; dots say that the text goes on. */
export function leadOf({ lead }: { lead: string }): string {
  const opening = lead.slice(findLeadStart(lead)).trimStart()
  return [...lead].length < LEAD_LENGTH ? opening : `${opening}…`
}

/** The bylines of one role: its title, and the names in the order of the page. */
export interface Credit {
  role: BylineRole
  title: string
  names: string[]
}

export function groupBylines(bylines: Article['bylines']): Credit[] {
  const credits = new Map<BylineRole, Credit>()
  for (const { name, role } of bylines) {
    const credit = credits.get(role)
    if (credit) credit.names.push(name)
    else credits.set(role, { role, title: words.roles[role], names: [name] })
  }
  return [...credits.values()]
}

/** The bylines in one line: `记者 薛利超、翟新群`. */
export const formatBylines = (bylines: Article['bylines']): string =>
  groupBylines(bylines)
    .map(({ title, names }) => `${title} ${names.join(words.site.listSeparator)}`.trim())
    .join(' ')

/** The title of one sheet of a list: those after the first say which they are. */
export const sheetTitleOf = (name: string, { number, sheets }: Sheet<unknown>): string =>
  number === 1 ? name : `${name} ${words.count.page(number, sheets)}`

/** Where a piece was printed, as far as that is known: `辽宁日报 第4版 要闻`. */
export function formatImprint({
  newspaper,
  issue,
  pageNumber,
  section,
}: Pick<Article, 'newspaper' | 'issue' | 'pageNumber' | 'section'>): string {
  const parts = [
    newspaper,
    issue && words.page.issue(issue),
    pageNumber && words.page.pageNumber(pageNumber),
    section,
  ]
  return parts.filter(Boolean).join(' ')
}

/** What a raw page is called: what is known of newspaper, date and page number, else its city and date. */
export function pageNameOf(page: PageSummary): string {
  const { newspaper, issue, pageNumber, section, city, date } = page
  const number = pageNumber && words.page.pageNumber(pageNumber)
  const named = newspaper ?? city?.name ?? words.page.newspaperUnknown
  const parts = [named, formatDateBriefly(date), issue && words.page.issue(issue), number, section]
  return parts.filter(Boolean).join(' ')
}

/** The name of a raw page where it stands by itself: it says that it is one. */
export const pageTitleOf = (page: PageSummary): string =>
  page.pageNumber ? pageNameOf(page) : `${pageNameOf(page)} ${words.page.name}`
