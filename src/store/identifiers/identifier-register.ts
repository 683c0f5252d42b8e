import type { IdentifierEntry } from '../../record/identifier.ts'
import type { Vocabulary } from '../../record/vocabulary.ts'
import { shaOf } from './anchors.ts'
import { type Departure, isDeparted } from './departure.ts'
import { EntryIndex } from './entry-index.ts'
import { mintIdentifier } from './mint-identifier.ts'
import type { KnownPage, PageSource } from './page-identifiers.ts'
import { type SlugKind, slugCandidates } from './slug-candidates.ts'

type Kind = IdentifierEntry['kind']

/**
 * Every id and slug that was ever given, in the order of giving. It only grows: `added` holds the entries that the
 * file does not have yet.
 */
export class IdentifierRegister {
  readonly added: IdentifierEntry[] = []
  readonly #vocabulary: Vocabulary
  readonly #index = new EntryIndex()

  constructor(entries: Iterable<IdentifierEntry>, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    for (const entry of entries) this.#index.keep(entry)
  }

  /** The last entry about an id; undefined for an id that was never given. */
  find(kind: Kind, id: string): IdentifierEntry | undefined {
    return this.#index.find(kind, id)
  }

  /** The last entries of all ids of a kind, oldest id first. */
  entriesOf(kind: Kind): IdentifierEntry[] {
    return this.#index.entriesOf(kind)
  }

  /** The pages that the list knows to be there, by id. */
  livePages(): KnownPage[] {
    return this.entriesOf('page')
      .filter((entry) => !isDeparted(entry))
      .map(({ id, from, file = '' }) => ({ id, file, sha256: shaOf(from) }))
  }

  /** Notes what became of an id. */
  record(entry: IdentifierEntry): void {
    this.#index.keep(entry)
    this.added.push(entry)
  }

  /** The id of a page with these bytes that no ledger holds: one that was lost or withdrawn, else a new one. */
  mintPage({ sha256, file }: PageSource, isHeld: (id: string) => boolean): string {
    for (let ordinal = 0; ; ordinal++) {
      const from = `${sha256}:${ordinal}`
      const holder = this.#index.holderOf('page', from)
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

  /**
   * The slug of a name: the one that it was given first, else a new one. `key` tells names apart (a division code for
   * a place); the vocabulary's own slug goes before pinyin, and the next free number is added where both are taken.
   */
  slug(kind: SlugKind, key: string, name = key): string {
    const known = this.#index.slugOf(kind, key)
    if (known) return known
    const candidates = slugCandidates(kind, name, this.#vocabulary)
    const free = candidates.find((candidate) => !this.find(kind, candidate))
    const slug = free ?? this.#numbered(kind, candidates[0] ?? name)
    this.record({ kind, id: slug, from: key, event: 'minted' })
    return slug
  }

  #numbered(kind: SlugKind, slug: string): string {
    for (let number = 2; ; number++) if (!this.find(kind, `${slug}-${number}`)) return `${slug}-${number}`
  }

  #mint(
    entry: Pick<IdentifierEntry, 'from' | 'file'> & { kind: 'article' | 'page' },
    digest: string,
    isHeld: (id: string) => boolean,
  ): string {
    const { kind, from } = entry
    const lost = this.#index.holderOf(kind, from)
    if (lost && !isHeld(lost)) return lost
    const id = this.#index.findDeparted(kind, from, digest)?.id
    if (id !== undefined) {
      this.record({ ...entry, id, event: 'returned' })
      return id
    }
    const minted = mintIdentifier(`${kind} ${from}`, (candidate) => this.#isTaken(candidate))
    this.record({ ...entry, id: minted, event: 'minted' })
    return minted
  }

  #isTaken(id: string): boolean {
    return this.find('article', id) !== undefined || this.find('page', id) !== undefined
  }

  /** The first place among pages of the same bytes that no other page has. */
  #freeOrdinal(id: string, sha256: string): string {
    for (let ordinal = 0; ; ordinal++) {
      const holder = this.#index.holderOf('page', `${sha256}:${ordinal}`)
      if (holder === undefined || holder === id) return `${sha256}:${ordinal}`
    }
  }
}
