import type { EntityKind } from '../../store/findings/find.ts'
import { paths } from '../address.ts'
import { archive, listPeople } from '../archive.ts'
import { cutSheets, routeSheets, type Sheet } from '../lists.ts'
import { words } from '../words.ts'
import type { NamedEntity } from './findings.ts'
import type { IndexLine } from './group-lines.ts'
import { listFindings } from './open.ts'
import { quoteSentence } from './sentence.ts'
import { hasView, type View } from './views.ts'

/** Names that a sheet of an index shows; an index is read across, so that it holds more than a list. */
const SHEET = 300

export const ROOTS: Record<EntityKind, { view: View; path: string }> = {
  person: { view: 'people', path: paths.people },
  place: { view: 'places', path: paths.places },
  organisation: { view: 'organisations', path: paths.organisations },
  project: { view: 'projects', path: paths.projects },
}

const lineOf = ({ name, path, slug, articles, kind }: NamedEntity): IndexLine => ({
  ...{ name, path, slug },
  says: kind === 'person' ? words.explore.named(articles) : String(articles),
})

const compareSlugs = (a: IndexLine, b: IndexLine): number => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0)

/** Writers by their bylines and people whom the texts name, in one index. */
function listPeopleLines(): IndexLine[] {
  const writers = listPeople().map(({ name, path, slug, entries }) => ({
    ...{ name, path, slug },
    says: words.explore.signed(entries.length),
  }))
  return [...writers, ...listFindings().names.person.map(lineOf)].sort(compareSlugs)
}

/** The lines of an index, in the order of their pinyin. */
export const listIndexLines = (kind: EntityKind): IndexLine[] =>
  kind === 'person' ? listPeopleLines() : listFindings().names[kind].map(lineOf)

/** Mentions of one article. */
export interface ArticleMentions {
  entry: NamedEntity['mentions'][number]['entry']
  mentions: NamedEntity['mentions']
}

/** The sentences of each article that name somebody, each sentence once. */
export function groupMentions({ mentions }: NamedEntity): ArticleMentions[] {
  const articles = Map.groupBy(mentions, ({ entry }) => entry)
  return Array.from(articles, ([entry, within]) => ({ entry, mentions: within }))
}

/** Mentions of which each stands in another sentence. */
export function listSentences(mentions: NamedEntity['mentions']): NamedEntity['mentions'] {
  const seen = new Set<string>()
  return mentions.filter(({ text, at, length }) => {
    const { before, words: named, after } = quoteSentence(text, at, length)
    const sentence = before + named + after
    if (seen.has(sentence)) return false
    seen.add(sentence)
    return true
  })
}

/** The public roles in which a person is named, each once. */
export const listRoles = ({ mentions }: NamedEntity): string[] => [
  ...new Set(mentions.flatMap(({ role }) => (role ? [role] : []))),
]

/** What a page of names shows: a sheet of the index, or one of a name. */
export interface NameRouteProps {
  index?: { kind: EntityKind; sheet: Sheet<IndexLine> }
  page?: { named: NamedEntity; sheet: Sheet<ArticleMentions> }
}

interface NameRoute {
  params: { path: string | undefined }
  props: NameRouteProps
}

function routeIndex(kind: EntityKind, path: string): NameRoute[] {
  return routeSheets(path, cutSheets(path, listIndexLines(kind), SHEET), kind).map(
    ({ params, props: { sheet } }) => ({ params, props: { index: { kind, sheet } } }),
  )
}

function routeName(named: NamedEntity, root: string): NameRoute[] {
  const { listLength } = archive.settings
  return routeSheets(root, cutSheets(named.path, groupMentions(named), listLength), named).map(
    ({ params, props: { sheet } }) => ({ params, props: { page: { named, sheet } } }),
  )
}

/** The sheets of an index and of every name in it; none where the archive holds too few. */
export function routeNames(kind: EntityKind): NameRoute[] {
  const { view, path } = ROOTS[kind]
  if (!hasView(view)) return []
  return [...routeIndex(kind, path), ...listFindings().names[kind].flatMap((named) => routeName(named, path))]
}
