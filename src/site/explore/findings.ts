import type { Article } from '../../record/article.ts'
import type { EntityList } from '../../record/vocabulary.ts'
import { findingSlug } from '../../store/findings/entity-slug.ts'
import type { EntityKind, Figure, FindInArticle, FoundPart } from '../../store/findings/find.ts'
import { paths } from '../address.ts'
import type { Entry } from '../groupings.ts'

/** Where a name or a figure stands: the article, the part of it and the words. */
export interface Place {
  entry: Entry
  text: string
  /** Id of the paragraph; headlines have none. */
  anchor?: string
  at: number
  length: number
}

/** Somebody or something that articles name, with every sentence that does. */
export interface NamedEntity {
  kind: EntityKind
  name: string
  key: string
  slug: string
  path: string
  mentions: (Place & { role?: string })[]
  /** In how many articles. */
  articles: number
}

/** A figure and the place where it is stated. */
export interface StatedFigure extends Place {
  figure: Figure
}

export interface Findings {
  names: Record<EntityKind, NamedEntity[]>
  /** In the order of the articles, newest first, and of their text. */
  figures: StatedFigure[]
}

const pathOf: Record<EntityKind, (slug: string) => string> = {
  person: paths.person,
  place: paths.place,
  organisation: paths.organisation,
  project: paths.project,
}

type Names = Map<string, NamedEntity>

function slugOf(kind: EntityKind, name: string, key: string, list: EntityList): string {
  const own = list.find((entry) => entry.kind === kind && entry.name === name)?.slug
  return own ?? findingSlug(kind, name, key)
}

function addPart(names: Names, entry: Entry, { text, anchor, entities }: FoundPart, list: EntityList): void {
  for (const { kind, name, key, at, length, role } of entities) {
    const id = `${kind} ${key}`
    let named = names.get(id)
    if (!named) {
      const slug = slugOf(kind, name, key, list)
      named = { kind, name, key, slug, path: pathOf[kind](slug), mentions: [], articles: 0 }
      names.set(id, named)
    }
    if (named.mentions.at(-1)?.entry !== entry) named.articles += 1
    named.mentions.push({ entry, text, ...(anchor && { anchor }), at, length, ...(role && { role }) })
  }
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** What the articles of a list name and state; each article is read once. */
export function collectFindings(
  entries: readonly Entry[],
  readArticle: (id: string) => Article,
  find: FindInArticle,
  list: EntityList,
): Findings {
  const names: Names = new Map()
  const figures: StatedFigure[] = []
  for (const entry of entries) {
    for (const part of find(readArticle(entry.id))) {
      addPart(names, entry, part, list)
      const { text, anchor } = part
      for (const figure of part.figures)
        figures.push({
          entry,
          text,
          ...(anchor && { anchor }),
          at: figure.at,
          length: figure.text.length,
          figure,
        })
    }
  }
  const sorted = [...names.values()].sort((a, b) => compareText(a.slug, b.slug))
  const ofKind = (kind: EntityKind) => sorted.filter((named) => named.kind === kind)
  return {
    names: {
      person: ofKind('person'),
      place: ofKind('place'),
      organisation: ofKind('organisation'),
      project: ofKind('project'),
    },
    figures,
  }
}
