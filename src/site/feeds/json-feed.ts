import type { Feed, FeedEntry } from './feed.ts'

const formatItem = (entry: FeedEntry): object => ({
  id: entry.id,
  url: entry.address,
  title: entry.title,
  summary: [entry.date, entry.summary].join('　'),
  content_html: entry.html,
  ...(entry.published && { date_published: entry.published }),
  ...(entry.names.length > 0 && { authors: entry.names.map((name) => ({ name })) }),
  ...(entry.topics.length > 0 && { tags: entry.topics }),
})

/** A feed as JSON Feed 1.1. A day that is only inferred stands in words, never as a date. */
export const formatJsonFeed = (feed: Feed): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      description: feed.description,
      home_page_url: feed.page,
      feed_url: feed.json,
      icon: feed.icon,
      language: feed.language,
      authors: [{ name: feed.publisher }],
      items: feed.entries.map(formatItem),
    },
    null,
    1,
  )}\n`
