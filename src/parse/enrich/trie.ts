interface Node<T> {
  next: Map<string, Node<T>>
  value: T | undefined
}

/** A word of the trie found in a text: where, how long (UTF-16 units), and what it stands for. */
export interface Match<T> {
  at: number
  length: number
  value: T
}

/** Words and what they stand for, for finding all of them in one pass over a text. */
export class Trie<T> {
  readonly #root: Node<T> = { next: new Map(), value: undefined }

  /** The value of `word`, made by `make` where the word is new. */
  ensure(word: string, make: () => T): T {
    let node = this.#root
    for (const unit of word.split('')) {
      const next = node.next.get(unit) ?? { next: new Map(), value: undefined }
      node.next.set(unit, next)
      node = next
    }
    node.value ??= make()
    return node.value
  }

  /** The value of exactly `word`. */
  get(word: string): T | undefined {
    return this.#matchesAt(word, 0).find(({ length }) => length === word.length)?.value
  }

  /**
   * Matches from left to right without overlap, the longest that `accept` takes at each place. Work grows with
   * the length of the text: a place costs at most the longest word.
   */
  find(text: string, accept: (match: Match<T>) => boolean = () => true): Match<T>[] {
    const found: Match<T>[] = []
    for (let at = 0; at < text.length; ) {
      const match = this.#matchesAt(text, at).find(accept)
      if (match) found.push(match)
      at += match?.length ?? 1
    }
    return found
  }

  /** Every word that begins at `at`, the longest first. */
  #matchesAt(text: string, at: number): Match<T>[] {
    const found: Match<T>[] = []
    let node: Node<T> | undefined = this.#root
    for (let end = at; node; end += 1) {
      if (node.value !== undefined) found.unshift({ at, length: end - at, value: node.value })
      node = node.next.get(text.charAt(end))
      if (end >= text.length) break
    }
    return found
  }
}
