import type { APIRoute } from 'astro'
import { archive, findEntry } from '../../../site/archive.ts'
import { formatPlainText } from '../../../site/cite/plain-text.ts'
import { referenceTo } from '../../../site/references.ts'
import { routeArticleFiles } from '../../../site/routes.ts'
import { titleOf } from '../../../site/titles.ts'

export const getStaticPaths = routeArticleFiles

/** The article as plain text. */
export const GET: APIRoute = ({ params }) => {
  const article = archive.readArticle(String(params['id']))
  const title = titleOf({ headline: article.headline, lead: findEntry(article.id)?.lead ?? '' })
  return new Response(formatPlainText(article, title, referenceTo(article)))
}
