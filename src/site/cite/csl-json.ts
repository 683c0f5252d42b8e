import type { PublicationDate } from '../../record/article.ts'
import { citedDateOf } from './cited-date.ts'
import type { Reference } from './reference.ts'

function formatIssued(date: PublicationDate) {
  const { from, to, inferred } = citedDateOf(date)
  return { 'date-parts': to ? [from, to] : [from], ...(inferred ? { circa: true } : {}) }
}

/** The reference as CSL-JSON, for Zotero, Pandoc and citeproc: a list of one item. What is not known is left out. */
export function formatCslJson(reference: Reference): string {
  const { id, title, authors, newspaper, date, issue, pageNumber, section, url, language } = reference
  const item = {
    id,
    type: 'article-newspaper',
    title,
    // A Chinese name is not cut into family and given name: where the cut lies is not always known.
    author: authors.length > 0 ? authors.map(({ name }) => ({ literal: name })) : undefined,
    'container-title': newspaper ?? undefined,
    issued: date ? formatIssued(date) : undefined,
    issue: issue ?? undefined,
    page: pageNumber ?? undefined,
    section: section ?? undefined,
    URL: url,
    language,
    archive: reference.archive,
    keyword: reference.topics.join(', ') || undefined,
    note: reference.notes.join('；') || undefined,
  }
  return `${JSON.stringify([item], null, 1)}\n`
}
