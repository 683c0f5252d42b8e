import type { Article } from '../record/article.ts'
import { formatCitedDate } from './dates.ts'
import { words } from './words.ts'

type Cited = Pick<Article, 'bylines' | 'newspaper' | 'date' | 'pageNumber'>

const NAMED_AUTHORS = 3

function formatAuthors({ bylines }: Cited): string {
  const names = bylines.map(({ name }) => name)
  if (names.length <= NAMED_AUTHORS) return names.join(', ')
  return `${names.slice(0, NAMED_AUTHORS).join(', ')}, ${words.article.andOthers}`
}

/** The piece as GB/T 7714-2015 cites an article of a newspaper, `[N]`; what is not known is said to be so. */
export function formatCitation(article: Cited, title: string): string {
  const authors = formatAuthors(article)
  const newspaper = article.newspaper ?? words.page.newspaperUnknown
  const page = article.pageNumber ? `(${article.pageNumber})` : ''
  return `${authors ? `${authors}. ` : ''}${title}[N]. ${newspaper}, ${formatCitedDate(article.date)}${page}.`
}
