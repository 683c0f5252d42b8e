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
const UNITS = 0x10000
/** Pairs of units are told apart by so many bits. */
const PAIRS = 0x20000

const pairOf = (text: string, at: number): number =>
  (Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ Math.imul(text.charCodeAt(at + 1), 0x85ebca6b)) >>> 15

/** Words and what they stand for, for finding all of them in one pass over a text. */
export class Trie<T> {
  readonly #root: Node<T> = makeNode()
  /** 1 for each UTF-16 unit that is a word: with the pairs, most places of a text are passed over by it. */
  readonly #begins = new Uint8Array(UNITS)
  /** 1 for what the first two units of a longer word may be. */
  readonly #pairs = new Uint8Array(PAIRS)

  /** The value of `word`, made by `make` where the word is new. */
  ensure(word: string, make: () => T): T {
    let node = this.#root
    if (word.length === 1) this.#begins[word.charCodeAt(0)] = 1
    else this.#pairs[pairOf(word, 0)] = 1
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
    for (let at = 0; at < text.length; ) {
      const match = this.#mayBegin(text, at) ? this.#matchAt(text, at, accept) : undefined
      if (match) found.push(match)
      at += match?.length ?? 1
    }
    return found
  }

  #mayBegin(text: string, at: number): boolean {
    return this.#pairs[pairOf(text, at)] === 1 || this.#begins[text.charCodeAt(at)] === 1
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
