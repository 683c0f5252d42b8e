import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { describeFeed } from '../../site/feeds/feeds.ts'
import { formatJsonFeed } from '../../site/feeds/json-feed.ts'
import { routeFeeds } from '../../site/feeds/routes.ts'

export const getStaticPaths = routeFeeds

/** The newest articles of a list, as JSON Feed. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(formatJsonFeed(describeFeed(props.followed)), {
    headers: { 'content-type': 'application/feed+json' },
  })
