import type { Article } from '../record/article.ts'
import { paths } from '../site/address.ts'
import { formatDateBriefly } from '../site/dates.ts'
import { setHeadline, titleOf } from '../site/titles.ts'
import type { ArticleSummary } from '../store/summary.ts'
import type { ResultText } from './bundle.ts'
import { listSearchedParts } from './searched-parts.ts'

/** What a result shows of an article. */
export function describeResult(article: Article, summary: ArticleSummary): ResultText {
  const details = [article.city?.name, formatDateBriefly(article.date), article.column, article.newspaper]
  return {
    path: paths.article(article.id),
    title: setHeadline(titleOf(summary)),
    details: details.filter((detail) => typeof detail === 'string'),
    parts: listSearchedParts(article),
  }
}
