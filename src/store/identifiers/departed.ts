import type { IdentifierEntry } from '../../record/identifier.ts'
import { articleUrl } from '../compose-article.ts'
import { pageOf } from './anchors.ts'
import { isDeparted } from './departure.ts'
import type { IdentifierRegister } from './identifier-register.ts'

/** An id that nothing bears any more. */
export interface Departed {
  id: string
  /** Its address on the site, at which a page says what became of it. */
  url: string
  /**
   * split: its text is in several others now; merged: in another one; moved: it stands on another page, under another
   * id; withdrawn: its text is not in the archive any more.
   */
  kind: 'split' | 'merged' | 'moved' | 'withdrawn'
  /** Living ids that have its text now, longest first; ids that departed themselves are followed. */
  into: readonly string[]
  /** What it was last called. */
  title: string | null
  /** The page that it stood on; itself where it is a page. */
  page: string
}

/** Every departed id of a kind, in the order in which the ids were given. */
export const listDeparted = (
  register: IdentifierRegister,
  kind: 'article' | 'page',
  isLive: (id: string) => boolean,
): Departed[] =>
  register
    .entriesOf(kind)
    .filter((entry) => isDeparted(entry) && !isLive(entry.id))
    .map((entry) => describe(entry, register, isLive))

function describe(
  entry: IdentifierEntry,
  register: IdentifierRegister,
  isLive: (id: string) => boolean,
): Departed {
  const { id, kind, from, event, title = null, file = null } = entry
  const into = followOn(entry, register, isLive)
  const isGone = into.length === 0 || event === 'minted' || event === 'anchored' || event === 'returned'
  return kind === 'page'
    ? { id, url: `/pages/${id}/`, kind: 'withdrawn', into: [], title: file, page: id }
    : { id, url: articleUrl(id), kind: isGone ? 'withdrawn' : event, into, title, page: pageOf(from) }
}

function followOn(
  first: IdentifierEntry,
  register: IdentifierRegister,
  isLive: (id: string) => boolean,
): string[] {
  const [seen, found] = [new Set([first.id]), new Set<string>()]
  const open = [...(first.into ?? [])]
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    if (seen.has(id)) continue
    seen.add(id)
    if (isLive(id)) found.add(id)
    else open.unshift(...(register.find('article', id)?.into ?? []))
  }
  return [...found]
}

/** For each article that lives on, the living articles that were split off it. */
export function listPieces(
  entries: readonly IdentifierEntry[],
  isLive: (id: string) => boolean,
): (id: string) => readonly string[] {
  const pieces = new Map<string, string[]>()
  for (const { id, event, into = [] } of entries)
    if (event === 'split') pieces.set(id, [...new Set([...(pieces.get(id) ?? []), ...into])])
  return (id) => (pieces.get(id) ?? []).filter((other) => other !== id && isLive(other))
}
