import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { formatAtom } from '../../site/feeds/atom.ts'
import { describeFeed } from '../../site/feeds/feeds.ts'
import { routeFeeds } from '../../site/feeds/routes.ts'

export const getStaticPaths = routeFeeds

/** The newest articles of a list, as Atom. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(formatAtom(describeFeed(props.followed)), {
    headers: { 'content-type': 'application/atom+xml' },
  })
