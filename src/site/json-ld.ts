import type { Article } from '../record/article.ts'

/** The addresses and names that the description of one article needs. */
export interface ArticleContext {
  url: string
  title: string
  language: string
}

const PRINTED_DATE = /^\d{4}(?:-\d{2}){0,2}$/

/** A JSON text that cannot end the `<script>` element that holds it. */
const formatSafeJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/** schema.org's NewsArticle for one piece, without its text. A date that is only inferred is left out. */
export function formatNewsArticle(article: Article, { url, title, language }: ArticleContext): string {
  const printed = article.date && PRINTED_DATE.test(article.date.edtf) ? article.date.edtf : undefined
  return formatSafeJson({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url,
    identifier: article.id,
    headline: title,
    alternativeHeadline: article.deck ?? undefined,
    abstract: article.summary ?? undefined,
    articleSection: article.section ?? article.column ?? undefined,
    inLanguage: language,
    datePublished: printed,
    author: article.bylines.map(({ name, role }) => ({
      '@type': role === 'agency' ? 'Organization' : 'Person',
      name,
    })),
    about: article.topics,
    contentLocation: article.city ? { '@type': 'City', name: article.city.name } : undefined,
    isPartOf: article.newspaper ? { '@type': 'Newspaper', name: article.newspaper } : undefined,
    pageStart: article.pageNumber ?? undefined,
    copyrightNotice: article.rights ?? undefined,
  })
}
