import type { APIRoute } from 'astro'
import { archive } from '../../../site/archive.ts'
import { formatBibtex } from '../../../site/cite/bibtex.ts'
import { referenceTo } from '../../../site/references.ts'
import { routeArticleFiles } from '../../../site/routes.ts'

export const getStaticPaths = routeArticleFiles

/** How the article is cited, as BibTeX. */
export const GET: APIRoute = ({ params }) =>
  new Response(formatBibtex(referenceTo(archive.readArticle(String(params['id'])))))
