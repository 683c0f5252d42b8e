import { type FollowedList, listFollowed } from './feeds.ts'

/** A feed's address below the site: that of its list. */
interface FeedRoute {
  params: { list: string | undefined }
  props: { followed: FollowedList }
}

/** The routes of all feeds of one form. */
export const routeFeeds = (): FeedRoute[] =>
  listFollowed().map((followed) => ({
    params: { list: followed.path.slice(1, -1) || undefined },
    props: { followed },
  }))
