import type { IdentifierEntry } from '../record/identifier.ts'
import type { Vocabulary } from '../record/vocabulary.ts'
import { mintIdentifier } from './mint-identifier.ts'
import type { KnownPage, PageSource } from './page-identifiers.ts'
import { columnSlug, personSlug, placeSlugs } from './slug.ts'

export type SlugKind = 'person' | 'column' | 'place' | 'topic'
type Kind = IdentifierEntry['kind']
/** What became of something that is not there any more. */
export type Departure = Pick<IdentifierEntry, 'into' | 'title'> & {
  event: 'merged' | 'split' | 'moved' | 'withdrawn'
  digest: string
}

/**
 * Every id and slug that was ever given, in the order of giving. It only grows: `added` holds the entries that the
 * file does not have yet.
 */
export class IdentifierRegister {
  readonly added: IdentifierEntry[] = []
  readonly #vocabulary: Vocabulary
  /** The last entry of each id, by `kind id`. */
  readonly #latest = new Map<string, IdentifierEntry>()
  /** The id that was last minted for something, by `kind from`, unless it is withdrawn. */
  readonly #holders = new Map<string, string>()
  /** The last entries of departed ids, by `kind digest`. */
  readonly #withdrawn = new Map<string, Map<string, IdentifierEntry>>()
  /** The slug of each name, by `kind name`. */
  readonly #slugs = new Map<string, string>()

  constructor(entries: Iterable<IdentifierEntry>, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    for (const entry of entries) this.#keep(entry)
  }

  /** The last entry about an id; undefined for an id that was never given. */
  find(kind: Kind, id: string): IdentifierEntry | undefined {
    return this.#latest.get(`${kind} ${id}`)
  }

  /** The last entries of all ids of a kind, oldest id first. */
  entriesOf(kind: Kind): IdentifierEntry[] {
    return [...this.#latest.values()].filter((entry) => entry.kind === kind)
  }

  /** The id of a page with these bytes that no ledger holds: one that was lost or withdrawn, else a new one. */
  mintPage({ sha256, file }: PageSource, isHeld: (id: string) => boolean): string {
    for (let ordinal = 0; ; ordinal++) {
      const from = `${sha256}:${ordinal}`
      const holder = this.#holders.get(`page ${from}`)
      if (!holder || !isHeld(holder)) return this.#mint({ kind: 'page', from, file }, sha256, isHeld)
    }
  }

  /**
   * The id of an article that begins at `from` and has no earlier one: one that no ledger holds any more, one that
   * was withdrawn with the same letters, else a new one.
   */
  mintArticle(from: string, digest: string, isHeld: (id: string) => boolean): string {
    return this.#mint({ kind: 'article', from }, digest, isHeld)
  }

  /** Notes where a page is found now: its file and bytes. */
  anchorPage(id: string, { sha256, file }: PageSource): void {
    const before = this.find('page', id)
    const from = before && shaOf(before.from) === sha256 ? before.from : this.#freeOrdinal(id, sha256)
    if (before?.from !== from || before.file !== file)
      this.record({ kind: 'page', id, from, event: before ? 'anchored' : 'minted', file })
  }

  /** Takes over the id of an article that content has and the list has not. */
  adoptArticle(id: string, from: string): void {
    if (!this.find('article', id)) this.record({ kind: 'article', id, from, event: 'minted' })
  }

  /** Notes where an article begins now. */
  anchorArticle(id: string, from: string): void {
    const before = this.find('article', id)
    if (before?.from !== from || isDeparted(before))
      this.record({ kind: 'article', id, from, event: before ? 'anchored' : 'minted' })
  }

  /** Notes that an article lives on, and others bear a piece of what was its text. */
  split(id: string, into: readonly string[]): void {
    const before = this.find('article', id)
    const from = before?.from ?? ''
    if (before?.event !== 'split' || before.into?.join() !== into.join())
      this.record({ kind: 'article', id, from, event: 'split', into: [...into] })
  }

  /** Notes that nothing bears the id any more, and what became of its text; `digest` is of what it stood for. */
  depart(kind: 'article' | 'page', id: string, what: Departure): void {
    const before = this.find(kind, id)
    if (!before || isDeparted(before)) return
    const { from, file } = before
    this.record({ kind, id, from, ...what, ...(file === undefined ? {} : { file }) })
  }

  /** The pages that the list knows to be there, by id. */
  livePages(): KnownPage[] {
    return this.entriesOf('page')
      .filter((entry) => !isDeparted(entry))
      .map(({ id, from, file = '' }) => ({ id, file, sha256: shaOf(from) }))
  }

  /** Notes what became of an id. */
  record(entry: IdentifierEntry): void {
    this.#keep(entry)
    this.added.push(entry)
  }

  /**
   * The slug of a name: the one that it was given first, else a new one. `key` tells names apart (a division code for
   * a place); the vocabulary's own slug goes before pinyin, and the next free number is added where both are taken.
   */
  slug(kind: SlugKind, key: string, name = key): string {
    const known = this.#slugs.get(`${kind} ${key}`)
    if (known) return known
    const candidates = this.#candidates(kind, name)
    const free = candidates.find((candidate) => !this.find(kind, candidate))
    const slug = free ?? this.#numbered(kind, candidates[0] ?? name)
    this.record({ kind, id: slug, from: key, event: 'minted' })
    return slug
  }

  #keep(entry: IdentifierEntry): void {
    const { kind, id, from } = entry
    const before = this.#latest.get(`${kind} ${id}`)
    if (before && this.#holders.get(`${kind} ${before.from}`) === id)
      this.#holders.delete(`${kind} ${before.from}`)
    if (before?.digest) this.#departed(before).delete(id)
    if (isDeparted(entry)) this.#departed(entry).set(id, entry)
    else this.#holders.set(`${kind} ${from}`, id)
    this.#latest.set(`${kind} ${id}`, entry)
    if (entry.kind !== 'article' && entry.kind !== 'page')
      this.#slugs.set(`${entry.kind} ${entry.from}`, entry.id)
  }

  /** The departed ids of what an entry stood for, oldest first. */
  #departed({ kind, digest = '' }: Pick<IdentifierEntry, 'kind' | 'digest'>): Map<string, IdentifierEntry> {
    const known = this.#withdrawn.get(`${kind} ${digest}`)
    if (known) return known
    const none = new Map<string, IdentifierEntry>()
    this.#withdrawn.set(`${kind} ${digest}`, none)
    return none
  }

  #mint(
    entry: Pick<IdentifierEntry, 'from' | 'file'> & { kind: 'article' | 'page' },
    digest: string,
    isHeld: (id: string) => boolean,
  ): string {
    const { kind, from } = entry
    const lost = this.#holders.get(`${kind} ${from}`)
    if (lost && !isHeld(lost)) return lost
    const id = this.#findDeparted(entry, digest)?.id
    if (id !== undefined) {
      this.record({ ...entry, id, event: 'returned' })
      return id
    }
    const minted = mintIdentifier(`${kind} ${from}`, (candidate) => this.#isTaken(candidate))
    this.record({ ...entry, id: minted, event: 'minted' })
    return minted
  }

  /** One that stood on the same page goes before others. */
  #findDeparted(
    { kind, from }: { kind: 'article' | 'page'; from: string },
    digest: string,
  ): IdentifierEntry | undefined {
    const departed = [...this.#departed({ kind, digest }).values()]
    return departed.find((entry) => pageOf(entry.from) === pageOf(from)) ?? departed[0]
  }

  /** The first place among pages of the same bytes that no other page has. */
  #freeOrdinal(id: string, sha256: string): string {
    for (let ordinal = 0; ; ordinal++) {
      const holder = this.#holders.get(`page ${sha256}:${ordinal}`)
      if (holder === undefined || holder === id) return `${sha256}:${ordinal}`
    }
  }

  #isTaken(id: string): boolean {
    return this.#latest.has(`article ${id}`) || this.#latest.has(`page ${id}`)
  }

  #candidates(kind: SlugKind, name: string): string[] {
    const own = this.#ownSlug(kind, name)
    const spelt =
      kind === 'person' ? [personSlug(name)] : kind === 'place' ? placeSlugs(name) : [columnSlug(name)]
    const usable = spelt.filter(Boolean)
    const candidates = own ? [own, ...usable] : usable
    return candidates.length > 0 ? candidates : [mintIdentifier(`${kind} ${name}`, () => false)]
  }

  #ownSlug(kind: SlugKind, name: string): string | undefined {
    const lists = {
      person: [],
      column: this.#vocabulary.columns,
      place: this.#vocabulary.cities,
      topic: this.#vocabulary.topics,
    }
    return lists[kind].find((entry) => entry.name === name)?.slug
  }

  #numbered(kind: SlugKind, slug: string): string {
    for (let number = 2; ; number++) if (!this.find(kind, `${slug}-${number}`)) return `${slug}-${number}`
  }
}

/** The page id in what an article was minted for. */
export const pageOf = (from: string): string => from.split(':', 1)[0] ?? ''

/** The digest of the bytes in what a page was minted for. */
const shaOf = pageOf

const DEPARTED: ReadonlySet<IdentifierEntry['event']> = new Set(['merged', 'moved', 'withdrawn'])

/** True for an entry that says that nothing bears its id any more; so does a split that names what it stood for. */
export const isDeparted = ({ event, digest }: IdentifierEntry): boolean =>
  DEPARTED.has(event) || (event === 'split' && digest !== undefined)

/** One JSON object a line, in the order of giving. */
export const formatEntries = (entries: readonly IdentifierEntry[]): string =>
  entries.map((entry) => `${JSON.stringify(entry, KEYS)}\n`).join('')

const KEYS = ['kind', 'id', 'from', 'event', 'digest', 'into', 'title', 'file']
