import type { Phrase } from '../query.ts'
import type { SearchedPart } from '../searched-parts.ts'

/** An article, as far as the literal scan reads it. */
export interface ScannedArticle {
  id: string
  earliest: string
  parts: readonly SearchedPart[]
}

/** An article in which every phrase stands. */
interface Hit {
  id: string
  earliest: string
  /** Phrases in the headline. */
  inHeadline: number
}

/** What search must find: every article is read, and every phrase looked for in each of its parts. */
export class LiteralScan {
  readonly #queries: readonly (readonly Phrase[])[]
  readonly #hits: Hit[][]
  readonly #fold: (text: string) => string

  constructor(queries: readonly (readonly Phrase[])[], fold: (text: string) => string) {
    this.#queries = queries
    this.#hits = queries.map(() => [])
    this.#fold = fold
  }

  read({ id, earliest, parts }: ScannedArticle): void {
    const folded = parts.map(({ role, text }) => ({ role, text: this.#fold(text) }))
    for (const [index, phrases] of this.#queries.entries()) {
      const all = phrases.every((phrase) => folded.some(({ text }) => text.includes(phrase.folded)))
      if (!all || phrases.length === 0) continue
      const headlines = folded.filter(({ role }) => role === 'headline')
      const inHeadline = phrases.filter((phrase) =>
        headlines.some(({ text }) => text.includes(phrase.folded)),
      ).length
      this.#hits[index]?.push({ id, earliest, inHeadline })
    }
  }

  /** The ids that each query must give, in the order in which it must give them. */
  answers(): string[][] {
    const newestFirst = (a: Hit, b: Hit): number =>
      b.earliest < a.earliest ? -1 : b.earliest > a.earliest ? 1 : a.id < b.id ? -1 : 1
    return this.#hits.map((hits) =>
      hits.toSorted((a, b) => b.inHeadline - a.inHeadline || newestFirst(a, b)).map(({ id }) => id),
    )
  }
}
