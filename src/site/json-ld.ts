import type { NewsArticle, WithContext } from 'schema-dts'
import type { Article } from '../record/article.ts'
import { isInferred } from './dates.ts'
import { words } from './words.ts'

/** The addresses and names that the description of one article needs. */
export interface ArticleContext {
  url: string
  title: string
  language: string
  /** Address of a picture of it. */
  image: string
}

/** A JSON text that cannot end the `<script>` element that holds it. */
const formatSafeJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

const listAuthors = ({ bylines }: Article) =>
  bylines.map(({ name, role }) =>
    role === 'agency' ? { '@type': 'Organization' as const, name } : { '@type': 'Person' as const, name },
  )

/** schema.org's NewsArticle for one piece, without its text. A date that is only inferred is left out. */
export function describeNewsArticle(
  article: Article,
  { url, title, language, image }: ArticleContext,
): WithContext<NewsArticle> {
  const { date, deck, summary, section, column, city, newspaper, pageNumber, rights, topics } = article
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url,
    mainEntityOfPage: url,
    identifier: article.id,
    headline: title,
    image,
    inLanguage: language,
    genre: words.types[article.type],
    ...(deck && { alternativeHeadline: deck }),
    ...(summary && { abstract: summary }),
    ...((section ?? column) && { articleSection: section ?? column ?? '' }),
    ...(date && !isInferred(date) && { datePublished: date.edtf }),
    ...(article.bylines.length > 0 && { author: listAuthors(article) }),
    ...(topics.length > 0 && { keywords: topics }),
    ...(city && { contentLocation: { '@type': 'City', name: city.name } }),
    ...(newspaper && { isPartOf: { '@type': 'Newspaper', name: newspaper } }),
    ...(pageNumber && { pageStart: pageNumber }),
    ...(rights && { copyrightNotice: rights }),
    isAccessibleForFree: true,
  }
}

/** The same as the text of a `<script>` of its page. */
export const formatNewsArticle = (article: Article, context: ArticleContext): string =>
  formatSafeJson(describeNewsArticle(article, context))
