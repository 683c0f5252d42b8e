import { ArticleFields } from './article-fields.ts'
import type { ParsedArticle, ParsedPage } from './parsed-page.ts'

/** What a page says of all its articles. */
export type PageFields = Pick<
  ParsedPage,
  'newspaper' | 'issue' | 'pageNumber' | 'section' | 'date' | 'rights'
>

/** The fields of an article as its file shows them: from the page, from the article, and as people corrected them. */
export function fieldsOf(page: PageFields, article: ParsedArticle): ArticleFields {
  const { newspaper, issue, pageNumber, section, date, rights } = page
  const { type, column, kicker, headline, deck, summary, dateline, bylines, city, places, topics } = article
  return ArticleFields.parse({
    ...{ newspaper, issue, pageNumber, section, date, type, column, kicker, headline, deck, summary },
    ...{ dateline, bylines, city, places, topics, rights, status: 'published' },
    withheldBecause: null,
    ...article.corrected,
  })
}

/** The fields that say something, and those only. */
export const givenFields = (fields: ArticleFields): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  )
