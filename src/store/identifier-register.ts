import type { IdentifierEntry } from '../record/identifier.ts'
import type { Vocabulary } from '../record/vocabulary.ts'
import { mintIdentifier } from './mint-identifier.ts'
import { columnSlug, personSlug, placeSlugs } from './slug.ts'

export type SlugKind = 'person' | 'column' | 'place' | 'topic'
type Kind = IdentifierEntry['kind']

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
  /** Withdrawn ids, by `kind digest`. */
  readonly #withdrawn = new Map<string, IdentifierEntry>()
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
  mintPage(sha256: string, isHeld: (id: string) => boolean): string {
    for (let ordinal = 0; ; ordinal++) {
      const from = `${sha256}:${ordinal}`
      const holder = this.#holders.get(`page ${from}`)
      if (!holder || !isHeld(holder)) return this.#mint('page', from, sha256, isHeld)
    }
  }

  /**
   * The id of an article that begins at `from` and has no earlier one: one that no ledger holds any more, the one
   * that was withdrawn from this page with the same letters, else a new one.
   */
  mintArticle(from: string, digest: string, isHeld: (id: string) => boolean): string {
    return this.#mint('article', from, digest, isHeld)
  }

  /** Takes over the id of a page that content has and the list has not, as an interrupted run leaves it. */
  adoptPage(id: string, sha256: string): void {
    if (this.find('page', id)) return
    let ordinal = 0
    while (this.#holders.has(`page ${sha256}:${ordinal}`)) ordinal++
    this.record({ kind: 'page', id, from: `${sha256}:${ordinal}`, event: 'minted' })
  }

  /** The same for an article that begins at `from`. */
  adoptArticle(id: string, from: string): void {
    if (!this.find('article', id)) this.record({ kind: 'article', id, from, event: 'minted' })
  }

  /** Notes that nothing bears the id any more; `digest` is of what it stood for. */
  withdraw(kind: 'article' | 'page', id: string, digest: string): void {
    const from = this.find(kind, id)?.from ?? ''
    this.record({ kind, id, from, event: 'withdrawn', digest })
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
    const before = this.#latest.get(`${entry.kind} ${entry.id}`)
    if (before?.digest) this.#withdrawn.delete(`${entry.kind} ${before.digest}`)
    if (entry.digest) this.#withdrawn.set(`${entry.kind} ${entry.digest}`, entry)
    if (entry.event === 'withdrawn') this.#holders.delete(`${entry.kind} ${entry.from}`)
    else this.#holders.set(`${entry.kind} ${entry.from}`, entry.id)
    this.#latest.set(`${entry.kind} ${entry.id}`, entry)
    if (entry.kind !== 'article' && entry.kind !== 'page')
      this.#slugs.set(`${entry.kind} ${entry.from}`, entry.id)
  }

  #mint(kind: 'article' | 'page', from: string, digest: string, isHeld: (id: string) => boolean): string {
    const lost = this.#holders.get(`${kind} ${from}`)
    if (lost && !isHeld(lost)) return lost
    const before = this.#withdrawn.get(`${kind} ${digest}`)
    if (before && (kind === 'page' || pageOf(before.from) === pageOf(from))) {
      this.record({ kind, id: before.id, from, event: 'returned' })
      return before.id
    }
    const id = mintIdentifier(`${kind} ${from}`, (candidate) => this.#isTaken(candidate))
    this.record({ kind, id, from, event: 'minted' })
    return id
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
const pageOf = (from: string): string => from.slice(0, from.lastIndexOf(':'))

/** One JSON object a line, in the order of giving. */
export const formatEntries = (entries: readonly IdentifierEntry[]): string =>
  entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')
