import type { APIRoute } from 'astro'
import { archive } from '../../../site/archive.ts'
import { formatRis } from '../../../site/cite/ris.ts'
import { referenceTo } from '../../../site/references.ts'
import { routeArticleFiles } from '../../../site/routes.ts'

export const getStaticPaths = routeArticleFiles

/** How the article is cited, as RIS. */
export const GET: APIRoute = ({ params }) =>
  new Response(formatRis(referenceTo(archive.readArticle(String(params['id'])))))
