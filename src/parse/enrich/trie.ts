interface Node<T> {
  /** By the UTF-16 unit that comes next. */
  next: Map<number, Node<T>>
  value: T | undefined
}

/** A word of the trie found in a text: where, how long (UTF-16 units), and what it stands for. */
export interface Match<T> {
  at: number
  length: number
  value: T
}

const makeNode = <T>(): Node<T> => ({ next: new Map(), value: undefined })
/** Pairs of units are told apart by so many bits: a table that stays near. */
const PAIR_BITS = 17

const pairOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - PAIR_BITS)

/** Words and what they stand for, for finding all of them in one pass over a text. */
export class Trie<T> {
  readonly #root: Node<T> = makeNode()
  /** UTF-16 units that are a word. */
  readonly #singles = new Set<number>()
  /** A bit for what the first two units of a longer word may be: most places of a text are passed over by it. */
  readonly #pairs = new Uint8Array(2 ** (PAIR_BITS - 3))

  /** The value of `word`, made by `make` where the word is new. */
  ensure(word: string, make: () => T): T {
    let node = this.#root
    if (word.length === 1) this.#singles.add(word.charCodeAt(0))
    else {
      const pair = pairOf(word.charCodeAt(0), word.charCodeAt(1))
      this.#pairs[pair >> 3] = (this.#pairs[pair >> 3] ?? 0) | (1 << (pair & 7))
    }
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at)
      const next = node.next.get(unit) ?? makeNode<T>()
      node.next.set(unit, next)
      node = next
    }
    node.value ??= make()
    return node.value
  }

  /** The value of exactly `word`. */
  get(word: string): T | undefined {
    let node: Node<T> | undefined = this.#root
    for (let at = 0; node && at < word.length; at++) node = node.next.get(word.charCodeAt(at))
    return node?.value
  }

  /**
   * Matches from left to right without overlap, the longest that `accept` takes at each place. Work grows with
   * the length of the text: a place costs at most the longest word.
   */
  find(text: string, accept: (match: Match<T>) => boolean = () => true): Match<T>[] {
    const found: Match<T>[] = []
    let [unit, next] = [text.charCodeAt(0), 0]
    for (let at = 0; at < text.length; unit = next) {
      next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
      const match = this.#mayBegin(unit, next) ? this.#matchAt(text, at, accept) : undefined
      at += match?.length ?? 1
      if (!match) continue
      found.push(match)
      next = text.charCodeAt(at)
    }
    return found
  }

  #mayBegin(unit: number, next: number): boolean {
    const pair = pairOf(unit, next)
    if (((this.#pairs[pair >> 3] ?? 0) & (1 << (pair & 7))) !== 0) return true
    return this.#singles.size > 0 && this.#singles.has(unit)
  }

  /** The longest word that begins at `at` and that `accept` takes. */
  #matchAt(text: string, at: number, accept: (match: Match<T>) => boolean): Match<T> | undefined {
    let matches: Match<T>[] | undefined
    let node = this.#root.next.get(text.charCodeAt(at))
    for (let end = at + 1; node; end++) {
      if (node.value !== undefined) {
        matches ??= []
        matches.push({ at, length: end - at, value: node.value })
      }
      node = end < text.length ? node.next.get(text.charCodeAt(end)) : undefined
    }
    return matches?.findLast(accept)
  }
}
