import type { IdentifierEntry } from '../../record/identifier.ts'
import { pageOf } from './anchors.ts'
import { isDeparted } from './departure.ts'

type Kind = IdentifierEntry['kind']

/** The entries of `ids.jsonl`, found by what is asked of them. */
export class EntryIndex {
  /** The last entry of each id, by `kind id`. */
  readonly #latest = new Map<string, IdentifierEntry>()
  /** The id that was last minted for something, by `kind from`, unless it is withdrawn. */
  readonly #holders = new Map<string, string>()
  /** The last entries of departed ids, by `kind digest`. */
  readonly #departed = new Map<string, Map<string, IdentifierEntry>>()
  /** The slug of each name, by `kind name`. */
  readonly #slugs = new Map<string, string>()

  keep(entry: IdentifierEntry): void {
    const { kind, id, from } = entry
    const before = this.find(kind, id)
    if (before && this.holderOf(kind, before.from) === id) this.#holders.delete(`${kind} ${before.from}`)
    if (before?.digest) this.#departedOf(kind, before.digest).delete(id)
    if (isDeparted(entry)) this.#departedOf(kind, entry.digest).set(id, entry)
    else this.#holders.set(`${kind} ${from}`, id)
    this.#latest.set(`${kind} ${id}`, entry)
    if (kind !== 'article' && kind !== 'page') this.#slugs.set(`${kind} ${from}`, id)
  }

  /** The last entry about an id. */
  find(kind: Kind, id: string): IdentifierEntry | undefined {
    return this.#latest.get(`${kind} ${id}`)
  }

  /** The last entries of all ids of a kind, oldest id first. */
  entriesOf(kind: Kind): IdentifierEntry[] {
    return [...this.#latest.values()].filter((entry) => entry.kind === kind)
  }

  /** The id that was last given for something and has not departed. */
  holderOf(kind: Kind, from: string): string | undefined {
    return this.#holders.get(`${kind} ${from}`)
  }

  /** The slug that a name was given. */
  slugOf(kind: Kind, name: string): string | undefined {
    return this.#slugs.get(`${kind} ${name}`)
  }

  /** A departed id that stood for what has this digest; one that stood on the same page goes before others. */
  findDeparted(kind: Kind, from: string, digest: string): IdentifierEntry | undefined {
    const departed = [...this.#departedOf(kind, digest).values()]
    return departed.find((entry) => pageOf(entry.from) === pageOf(from)) ?? departed[0]
  }

  /** Oldest first. */
  #departedOf(kind: Kind, digest = ''): Map<string, IdentifierEntry> {
    const known = this.#departed.get(`${kind} ${digest}`)
    if (known) return known
    const none = new Map<string, IdentifierEntry>()
    this.#departed.set(`${kind} ${digest}`, none)
    return none
  }
}
