import type { APIRoute } from 'astro'
import { archive } from '../../../site/archive.ts'
import { formatCslJson } from '../../../site/cite/csl-json.ts'
import { referenceTo } from '../../../site/references.ts'
import { routeArticleFiles } from '../../../site/routes.ts'

export const getStaticPaths = routeArticleFiles

/** How the article is cited, as CSL-JSON. */
export const GET: APIRoute = ({ params }) =>
  new Response(formatCslJson(referenceTo(archive.readArticle(String(params['id'])))))
