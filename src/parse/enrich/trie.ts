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

/** Words and what they stand for, for finding all of them in one pass over a text. */
export class Trie<T> {
  readonly #root: Node<T> = makeNode()
  /** 1 for each UTF-16 unit that a word begins with: most places of a text are passed over by it. */
  readonly #begins = new Uint8Array(UNITS)

  /** The value of `word`, made by `make` where the word is new. */
  ensure(word: string, make: () => T): T {
    let node = this.#root
    if (word !== '') this.#begins[word.charCodeAt(0)] = 1
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
      const match = this.#begins[text.charCodeAt(at)] === 1 ? this.#matchAt(text, at, accept) : undefined
      if (match) found.push(match)
      at += match?.length ?? 1
    }
    return found
  }

  /** The longest word that begins at `at` and that `accept` takes. */
  #matchAt(text: string, at: number, accept: (match: Match<T>) => boolean): Match<T> | undefined {
    const matches: Match<T>[] = []
    let node = this.#root.next.get(text.charCodeAt(at))
    for (let end = at + 1; node; end++) {
      if (node.value !== undefined) matches.push({ at, length: end - at, value: node.value })
      node = end < text.length ? node.next.get(text.charCodeAt(end)) : undefined
    }
    return matches.findLast(accept)
  }
}
