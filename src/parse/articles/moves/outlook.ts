import { rateAffinity } from '../affinity.ts'
import type { ArticleList } from '../article-list.ts'
import type { Belonging } from '../belonging.ts'
import type { Clue } from '../clue.ts'
import type { Cohesion, Join } from '../cohesion.ts'
import type { Cover } from '../cover.ts'
import { emptyArticle, type Hypothesis, type OpenArticle, type UnitRole } from '../division.ts'
import { kindOf } from '../guess/kind.ts'
import { KINDS, type Kind } from '../guess/network.ts'
import type { Strides } from '../strides.ts'
import { NOTHING, type Note, Tally, type Weighed } from '../weights.ts'

/** What every decision may look at. */
export interface Page {
  clues: readonly Clue[]
  cover: Cover
  cohesion: Cohesion
  belonging: Belonging
  /** What each unit looks like by itself and its surroundings: log-probabilities of the kinds; see `guess/`. */
  guesses: readonly Float64Array[]
  strides: Strides
  /** A credit for all pictures of an article (本文图片由…) stands on the page. */
  generalCredit: boolean
  /** Blank lines part the blocks of its columns. */
  hasBlocks: boolean
  guide?: Guide | undefined
}

/**
 * Says from outside how welcome a decision is: added to its score, `-Infinity` forbids it. Used to train the model,
 * and to hold a division to what people know.
 */
export type Guide = (decision: { unit: number; role: UnitRole; article: number; joins: boolean }) => number

/** One way to go on from a hypothesis. */
export interface Move {
  from: Hypothesis
  role: UnitRole
  /** The article that the unit goes to; the next free index opens one; -1 is the page. */
  article: number
  joins: boolean
  score: number
  /** Score of the whole division with this move. */
  total: number
  notes: readonly Note[]
  change: Partial<OpenArticle> | null
  patch: Patch | null
}
export type Patch = Partial<
  Pick<
    Hypothesis,
    'pendingKickers' | 'awaitsHeadline' | 'awaitsSummary' | 'underColumn' | 'continues' | 'briefs'
  >
>

/** A division that falls behind the best by more than this is given up: no later evidence has made up so much. */
export const MARGIN = 18
/** How many texts above a headline are asked for its wording. */
const MOST_COVERING = 60
/** What the evidence beside that of the text itself adds at most, where a text goes back to an earlier article. */
const SMALL = 4

/** What a guess speaks against is never taken for impossible. */
const LEAST_GUESS = -7

/** The place from which moves are proposed: a hypothesis, the next unit, and the evidence gathered for one move. */
export class Outlook {
  readonly page: Page
  readonly moves: Move[] = []
  #from: Hypothesis
  #clue: Clue
  #tally: Tally
  #best = Number.NEGATIVE_INFINITY
  readonly #belonging = new Map<number, number>()

  constructor(page: Page, from: Hypothesis, clue: Clue, keepsNotes = false) {
    this.page = page
    this.#from = from
    this.#clue = clue
    this.#tally = new Tally(keepsNotes)
  }

  /** The best score of a division so far. */
  get best(): number {
    return this.#best
  }
  get from(): Hypothesis {
    return this.#from
  }
  get clue(): Clue {
    return this.#clue
  }
  /** The article that was added to last. */
  get current(): OpenArticle | undefined {
    return this.#from.articles.at(this.#from.current)
  }
  /** Index of the unit. */
  get at(): number {
    return this.#clue.unit.index
  }

  /** Looks on from another hypothesis at the same unit; the moves stay. */
  turnTo(from: Hypothesis): void {
    this.#from = from
  }

  /** Begins the evidence for a move. */
  weigh(base: Weighed = NOTHING): Tally {
    this.#tally.restart(base)
    return this.#tally
  }

  /** True where a move can only fall behind, whatever small evidence it may still find. */
  isHopeless(base: Weighed): boolean {
    return !this.#tally.keepsNotes && this.#from.score + base.sum + SMALL < this.#best - MARGIN
  }

  /** Proposes the move that was weighed, unless it falls far behind a move already proposed. */
  propose(
    role: UnitRole,
    article: number,
    change: Partial<OpenArticle> | null,
    patch: Patch | null = null,
    joins = false,
  ): void {
    const { guide } = this.page
    const welcome = guide ? guide({ unit: this.at, role, article, joins }) : 0
    if (welcome === Number.NEGATIVE_INFINITY) return
    const opens = article === this.#from.articles.length
    this.#weighGuess(kindOf(role, { joins, below: change?.below === true, opens }))
    const score = this.#tally.sum + welcome
    const total = this.#from.score + score
    if (!this.#tally.keepsNotes) {
      if (total < this.#best - MARGIN) return
      if (total > this.#best) this.#best = total
    }
    this.moves.push({
      from: this.#from,
      role,
      article,
      joins,
      score,
      total,
      notes: this.#tally.notes,
      change,
      patch,
    })
  }

  #weighGuess(kind: Kind): void {
    const guess = this.page.guesses[this.at]?.[KINDS.indexOf(kind)] ?? 0
    this.#tally.add(`guess/${kind}`, Math.max(LEAST_GUESS, guess))
  }

  /** The articles that the unit may go to: the latest few, which the current one is among, and the first. */
  get reachable(): readonly (readonly [index: number, article: OpenArticle])[] {
    return this.#from.articles.reachable
  }

  /** The first article within reach, beside the current one, whose last text is not finished; -1 for none. */
  get oldestBroken(): number {
    const { reachable } = this
    for (let at = reachable.length - 1; at >= 0; at--) {
      const [index, article] = reachable[at] ?? [-1, undefined]
      if (article?.broken && index !== this.#from.current) return index
    }
    return -1
  }

  /** How many stretches ago the page left the article. */
  strideTo({ stretch }: OpenArticle): number {
    return this.#from.stretch + 1 - stretch
  }

  /** True where the page may pass to another column: at the head of a block, where blank lines part them. */
  get mayTurn(): boolean {
    return this.#clue.unit.blanks > 0 || !this.page.hasBlocks
  }

  /** True where the page goes round its columns and the turn of another article has come. */
  get isOtherTurn(): boolean {
    const { stride, rounds, current, last } = this.#from
    return (
      rounds > 0 &&
      this.mayTurn &&
      last?.role === 'text' &&
      this.reachable.some(
        ([index, article]) => index !== current && !article.ended && this.strideTo(article) === stride,
      )
    )
  }

  /** How well the text of an article covers the wording of this heading. */
  coverOf(index: number): number {
    let bits = 0
    let words = this.#from.articles.at(index)?.words ?? null
    for (let seen = 0; words && seen < MOST_COVERING; seen++, words = words.before)
      bits |= this.page.cover.bits(this.at, words.unit)
    return this.page.cover.share(this.at, bits)
  }

  /** The cover of the article's headline with this text added to it; adds what the text brings to the evidence. */
  addCover(article: OpenArticle, tally: Tally): number {
    if (article.head < 0 || article.below) return article.cover
    const { cover } = this.page
    const bits = article.cover | cover.bits(article.head, this.at)
    if (bits !== article.cover)
      tally.add('article/covers', cover.share(article.head, bits) - cover.share(article.head, article.cover))
    return bits
  }

  /** How clearly the breaks of the text around say that another article's turn has come, 0 to 1. */
  get otherTurn(): number {
    let most = 0
    for (const [index, article] of this.reachable) {
      if (index === this.#from.current || article.ended) continue
      most = Math.max(most, this.page.strides(this.at, this.strideTo(article)))
    }
    return most
  }

  /** How much of the wording of the article's headline this text holds. */
  headlineShare({ head }: OpenArticle): number {
    const { cover } = this.page
    return head < 0 ? 0 : cover.share(head, cover.bits(head, this.at))
  }

  /** How well this text goes with the wording of an article; see `rateAffinity`. */
  belongsTo(article: OpenArticle): number {
    const { head, words } = article
    const key = (words?.hash ?? 0) ^ Math.imul(head + 2, 2654435761)
    let known = this.#belonging.get(key)
    if (known === undefined) {
      known = rateAffinity({
        belonging: this.page.belonging(this.at, head, words),
        letters: this.#clue.unit.letters,
        articleLetters: article.letters + article.headLetters,
        headlineShare: this.headlineShare(article),
      })
      this.#belonging.set(key, known)
    }
    return known
  }

  /** What the letters say where this text would go on with the last text of an article. */
  joinWith({ words }: OpenArticle): Join {
    return words ? this.page.cohesion.join(words.unit, this.at) : 'unheard'
  }

  /** True where nothing but words of the page stands between the article and this unit. */
  isAdjacent(article: OpenArticle): boolean {
    let step = this.#from.last
    while (step && (step.role === 'kicker' || step.article < 0)) step = step.before
    return step !== null && article.last >= step.unit
  }
}

/** What the next hypothesis has of the article that a move changes. */
export const changeArticle = (
  articles: ArticleList,
  { article, change }: Move,
  stretch: number,
): OpenArticle => ({
  ...(articles.at(article) ?? emptyArticle),
  ...change,
  stretch,
})
