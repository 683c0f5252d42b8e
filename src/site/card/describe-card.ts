import type { ArchiveSettings } from '../../record/archive.ts'
import { formatDateBriefly } from '../dates.ts'
import type { Entry } from '../groupings.ts'
import { formatBylines, setHeadline, titleOf } from '../titles.ts'
import { words } from '../words.ts'
import type { Card } from './card.ts'

type Named = Pick<ArchiveSettings, 'title' | 'subtitle' | 'description'>

/** The card of an article. */
export const describeArticleCard = (entry: Entry, { title, subtitle }: Named): Card => ({
  nameplate: title,
  subtitle,
  kicker: setHeadline(entry.kicker ?? entry.column ?? ''),
  title: setHeadline(titleOf(entry)),
  facts: [
    entry.newspaper ?? entry.city?.name,
    formatDateBriefly(entry.date),
    words.types[entry.type],
    formatBylines(entry.bylines),
  ]
    .filter(Boolean)
    .join(words.site.separator),
})

/** The card of the archive, for every page that has none of its own. */
export const describeSiteCard = ({ title, subtitle, description }: Named): Card => ({
  nameplate: '',
  subtitle: '',
  kicker: subtitle,
  title,
  facts: description,
})
