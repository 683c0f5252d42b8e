import type { OpenArticle } from './division.ts'
import { mix } from './sameness.ts'

/** How many of the latest articles a unit may go to, beside the first. */
const REACH = 5
/** The latest articles that tell hypotheses apart: one more than can be reached. */
const KEPT = REACH + 1

/** Articles that are out of reach, the latest first; shared between lists. */
interface Closed {
  article: OpenArticle
  before: Closed | null
}

/**
 * The articles of a hypothesis in the order in which the page begins them. Never changed once made: `with` gives
 * another list. Only the first article and the latest few can still change, so only those are copied; all others
 * hang in a chain that the lists share. A change costs the same however many articles there are.
 */
export class ArticleList {
  readonly length: number
  /** Some headline stands above its article. */
  readonly hasHeadlineAbove: boolean
  /** Some headline stands below its article. */
  readonly hasHeadlineBelow: boolean
  readonly #first: OpenArticle | undefined
  /** The latest articles, the first of all left out. */
  readonly #latest: readonly OpenArticle[]
  readonly #closed: Closed | null
  #outlook: number | undefined
  #reachable: readonly (readonly [index: number, article: OpenArticle])[] | undefined

  private constructor(
    length: number,
    first: OpenArticle | undefined,
    latest: readonly OpenArticle[],
    closed: Closed | null,
    above: boolean,
    below: boolean,
  ) {
    this.length = length
    this.hasHeadlineAbove = above
    this.hasHeadlineBelow = below
    this.#first = first
    this.#latest = latest
    this.#closed = closed
  }

  static readonly none = new ArticleList(0, undefined, [], null, false, false)

  /** The article of an index; undefined where there is none or it is out of reach. */
  at(index: number): OpenArticle | undefined {
    return index === 0 ? this.#first : this.#latest[index - this.length + this.#latest.length]
  }

  /** The list with another article in the place of one within reach, or behind all others at the next free index. */
  with(index: number, article: OpenArticle): ArticleList {
    const above = this.hasHeadlineAbove || (article.head >= 0 && !article.below)
    const below = this.hasHeadlineBelow || article.below
    if (index === 0) {
      const length = Math.max(1, this.length)
      return new ArticleList(length, article, this.#latest, this.#closed, above, below)
    }
    const latest = [...this.#latest]
    let closed = this.#closed
    if (index < this.length) latest[index - this.length + latest.length] = article
    else {
      const left = latest.length >= KEPT ? latest.shift() : undefined
      if (left) closed = { article: left, before: closed }
      latest.push(article)
    }
    return new ArticleList(Math.max(this.length, index + 1), this.#first, latest, closed, above, below)
  }

  /** The articles that a unit may go to, with their index: the latest few and the first, the latest first. */
  get reachable(): readonly (readonly [index: number, article: OpenArticle])[] {
    this.#reachable ??= this.#listReachable()
    return this.#reachable
  }

  #listReachable(): [number, OpenArticle][] {
    const found: [number, OpenArticle][] = []
    const least = Math.max(1, this.length - REACH)
    for (let index = this.length - 1; index >= least; index--) {
      const article = this.at(index)
      if (article) found.push([index, article])
    }
    if (this.#first) found.push([0, this.#first])
    return found
  }

  /** The same for lists whose open articles let the page go on alike. */
  get outlook(): number {
    this.#outlook ??= this.#latest.reduce(
      (hash, article) => mix(hash, article.outlook),
      this.#first?.outlook ?? 0,
    )
    return this.#outlook
  }

  /** Every article, in page order. */
  all(): OpenArticle[] {
    const articles = this.#latest.toReversed()
    for (let closed = this.#closed; closed; closed = closed.before) articles.push(closed.article)
    if (this.#first) articles.push(this.#first)
    return articles.reverse()
  }
}
