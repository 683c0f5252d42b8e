import { paths } from './address.ts'
import { listColumns, listPeople, listTopics } from './archive.ts'
import { hasView, VIEWS } from './explore/views.ts'
import { words } from './words.ts'

/** A part of the site that the navigation leads to. */
export interface Section {
  path: string
  name: string
}

interface Place extends Section {
  /** Stands in the masthead of every page, and not only in the colophon. */
  masthead?: true
  /** Whether there is anything to see; what has nothing to show is not named. */
  holds?: () => boolean
}

interface Room {
  heading: string
  places: readonly Place[]
}

/** Every part of the site, in the order in which it is named. The masthead has room for about nine words. */
const ROOMS: readonly Room[] = [
  {
    heading: words.nav.browse,
    places: [
      { path: paths.articles, name: words.nav.articles, masthead: true },
      { path: paths.pages, name: words.nav.pages, masthead: true },
      { path: paths.cities, name: words.nav.cities, masthead: true },
      { path: paths.topics, name: words.nav.topics, masthead: true, holds: () => listTopics().length > 0 },
      { path: paths.people, name: words.nav.people, masthead: true, holds: () => listPeople().length > 0 },
      { path: paths.columns, name: words.nav.columns, masthead: true, holds: () => listColumns().length > 0 },
      { path: paths.dates, name: words.nav.dates, masthead: true },
      { path: paths.types, name: words.nav.types },
    ],
  },
  {
    heading: words.nav.explore,
    places: [
      { path: paths.explore, name: words.explore.heading, masthead: true },
      ...VIEWS.filter((view) => view !== 'people').map((view) => ({
        path: paths[view],
        name: words.explore.views[view].name,
        holds: () => hasView(view),
      })),
    ],
  },
  {
    heading: words.nav.archive,
    places: [
      { path: paths.search, name: words.nav.search, masthead: true },
      { path: paths.coverage, name: words.nav.coverage },
      { path: paths.data, name: words.data.heading },
      { path: paths.offline, name: words.offline.heading },
      { path: paths.about, name: words.nav.about, masthead: true },
    ],
  },
]

const hasSomething = ({ holds }: Place): boolean => holds === undefined || holds()

/** The sections of the masthead. */
export const listMastheadSections = (): Section[] =>
  ROOMS.flatMap(({ places }) => places).filter((place) => place.masthead && hasSomething(place))

/** Every section, by what it is for: the colophon. */
export const listRooms = (): { heading: string; sections: Section[] }[] =>
  ROOMS.map(({ heading, places }) => ({ heading, sections: places.filter(hasSomething) })).filter(
    ({ sections }) => sections.length > 0,
  )
