import type { Article } from '../../record/article.ts'
import { paths } from '../address.ts'
import { absolute, archive, listArticles, listCities, listTopics } from '../archive.ts'
import { formatDate, isInferred } from '../dates.ts'
import type { Entry } from '../groupings.ts'
import { leadOf, setHeadline, titleOf } from '../titles.ts'
import { words } from '../words.ts'
import { formatEntryHtml } from './entry-html.ts'
import { type Feed, type FeedEntry, findPublished, formatEntryName, formatUpdated } from './feed.ts'

/** A list of which there is a feed: its name, its path, and what stands in it, newest first. */
export interface FollowedList {
  name: string
  path: string
  entries: readonly Entry[]
}

/** Articles that one feed holds. */
const LENGTH = 50

const formatDay = ({ date }: Pick<Article, 'date'>): string =>
  formatDate(date) + (date && isInferred(date) ? words.dates.inferredMark : '')

function describeEntry(entry: Entry): FeedEntry {
  const article = archive.readArticle(entry.id)
  const published = findPublished(article)
  return {
    id: formatEntryName(entry.id),
    address: absolute(paths.article(entry.id)),
    title: setHeadline(titleOf(entry)),
    summary: leadOf(entry),
    html: formatEntryHtml(article),
    names: article.bylines.map(({ name }) => name),
    topics: article.topics,
    updated: formatUpdated(article),
    ...(published !== undefined && { published }),
    date: formatDay(article),
  }
}

/** The whole archive as a list; it has the archive's own name. */
export const wholeArchive = (): FollowedList => ({
  name: archive.settings.title,
  path: paths.home,
  entries: listArticles(),
})

const titleOfFeed = (name: string): string =>
  name === archive.settings.title ? name : [name, archive.settings.title].join(words.site.separator)

/** Every list that can be followed: the archive, each city, each topic. */
export const listFollowed = (): FollowedList[] => [wholeArchive(), ...listCities(), ...listTopics()]

/** The list at a path, where there is a feed of it. */
export const findFollowed = (path: string): FollowedList | undefined =>
  listFollowed().find((followed) => followed.path === path)

/** The feed of a list. */
export function describeFeed({ name, path, entries }: FollowedList): Feed {
  const { title, description, language, rights } = archive.settings
  return {
    title: titleOfFeed(name),
    description: description || words.lists.description(name, words.count.articles(entries.length)),
    language,
    page: absolute(path),
    atom: absolute(paths.atom(path)),
    json: absolute(paths.jsonFeed(path)),
    icon: absolute('/favicon.svg'),
    publisher: title,
    rights,
    entries: entries.slice(0, LENGTH).map(describeEntry),
  }
}
