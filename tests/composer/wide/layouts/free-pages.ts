import type { Deal } from '../../deal.ts'
import { drawPress, type Habits } from '../habits.ts'
import * as menu from '../menu.ts'
import { freePage, type Share } from './free-page.ts'

const ALL: readonly Share[] = [
  [menu.news, 6, 4],
  [menu.shortNews, 4, 4],
  [menu.agency, 2, 2],
  [menu.feature, 2, 2],
  [menu.notedFeature, 1, 1],
  [menu.boxedFeature, 1, 1],
  [menu.opinion, 2, 2],
  [menu.talk, 1, 1],
  [menu.essay, 1, 2],
  [menu.poem, 1, 1],
  [menu.photo, 2, 2],
  [menu.gallery, 1, 1],
  [menu.table, 1, 2],
  [menu.letter, 1, 2],
  [menu.briefs, 2, 2],
  [menu.roundup, 2, 1],
  [menu.notices, 1, 1],
  [menu.small, 1, 1],
  [menu.leaving, 1, 1],
  [menu.arriving, 1, 1],
  [menu.damaged, 2, 2],
]
const NEWS: readonly Share[] = [
  [menu.news, 6, 5],
  [menu.shortNews, 5, 5],
  [menu.agency, 2, 2],
  [menu.photo, 1, 1],
  [menu.opinion, 1, 1],
  [menu.feature, 1, 1],
]

/** Everything that a paper prints, in any order and manner. */
export const freeMixture = freePage(ALL, [3, 7])

/** News only, dated or not, signed anywhere. */
export const freeNews = freePage(NEWS, [4, 8])

/** Not one blank line on the page, or none within its articles. */
export const unspaced = freePage(ALL, [3, 6], ({ random }) => ({
  gap: 'none',
  between: random.pick([0, 0, 1]),
}))

/** Headings below the reports or inside them. */
export const turnedHeadings = freePage(NEWS, [3, 6], (deal) => ({
  head: deal.random.pick(['below', 'inside']),
  between: deal.random.pick([1, 1, 2]),
  gap: 'one',
}))

/** An engine that marks some headings as Markdown does. */
export const partlyMarked = freePage(
  ALL,
  [3, 7],
  (deal: Deal): Partial<Habits> => ({
    press: drawPress(deal, false, 0),
    marked: deal.random.pick([0.4, 0.8, 1]),
  }),
)

/** Words are lost, read twice, or go on elsewhere. */
export const damagedPage = freePage(
  [
    [menu.damaged, 6, 4],
    [menu.leaving, 2, 2],
    [menu.arriving, 2, 2],
    [menu.news, 3, 3],
    [menu.feature, 1, 1],
    [menu.briefs, 1, 1],
  ],
  [4, 6],
)

/** Short items of many kinds. */
export const freeBriefs = freePage(
  [
    [menu.briefs, 4, 3],
    [menu.roundup, 2, 2],
    [menu.shortNews, 4, 4],
    [menu.table, 1, 1],
    [menu.photo, 1, 1],
  ],
  [3, 5],
)

/** Long stories with subheads, boxes, remarks and pictures. */
export const freeFeatures = freePage(
  [
    [menu.feature, 3, 2],
    [menu.notedFeature, 3, 1],
    [menu.boxedFeature, 3, 1],
    [menu.talk, 1, 1],
    [menu.news, 2, 2],
    [menu.opinion, 1, 1],
    [menu.gallery, 1, 1],
  ],
  [2, 4],
)

/** Announcements among reports. */
export const freeNotices = freePage(
  [
    [menu.notices, 5, 3],
    [menu.small, 4, 2],
    [menu.table, 2, 2],
    [menu.shortNews, 2, 2],
    [menu.letter, 1, 1],
  ],
  [3, 6],
)
