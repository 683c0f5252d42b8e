import { rateAffinity } from '../affinity.ts'
import type { Clue } from '../clue.ts'
import type { Join } from '../cohesion.ts'
import type { Hypothesis, OpenArticle, Step, UnitRole } from '../division.ts'
import { kindOf } from '../guess/kind.ts'
import { KINDS, type Kind } from '../guess/network.ts'
import { mayTurnAt, type Page } from '../page.ts'
import { NOTHING, type Rule, Tally, type Weighed, weightOf } from '../weights.ts'
import { type Affinity, Beside } from './beside.ts'
import type { Move, Patch } from './move.ts'

/** A division that falls behind the best by more than this is given up: no later evidence has made up so much. */
export const MARGIN = 14
/** How many texts above a headline are asked for its wording. */
const MOST_COVERING = 60
/** Adds to a tally what a unit says by itself. */
export type WeighUnit = (clue: Clue, tally: Tally, page: Page) => void
/** Adds to a tally what a unit and an article say together, whatever else the division is. */
export type WeighArticle = (outlook: Outlook, article: OpenArticle, tally: Tally) => void

let askers = 0

/** What a guess speaks against is never taken for impossible. */
const LEAST_GUESS = -7
/** By kind its rule, and its place among the guesses for a unit. */
const GUESSES: ReadonlyMap<Kind, { rule: Rule; place: number }> = new Map(
  KINDS.map((kind, place) => [kind, { rule: `guess/${kind}` as const, place }]),
)

/** The place from which moves are proposed: a hypothesis, the next unit, and the evidence gathered for one move. */
export class Outlook {
  readonly page: Page
  readonly moves: Move[] = []
  /** The only decision that is asked for; undefined for all. */
  readonly step: Step | undefined
  #from: Hypothesis
  readonly #clue: Clue
  #oldestBroken: number | undefined
  readonly #tally: Tally
  readonly #asker = ++askers
  #best = Number.NEGATIVE_INFINITY
  readonly #ofUnit = new Map<WeighUnit, Weighed>()
  readonly #guesses = new Map<Kind, number>()

  /** `reasons`: keeps the evidence of every move, of those that fall behind, too; `step`: of that decision alone. */
  constructor(page: Page, from: Hypothesis, clue: Clue, reasons?: { step: Step | undefined }) {
    this.page = page
    this.step = reasons?.step
    this.#from = from
    this.#clue = clue
    this.#tally = new Tally(reasons !== undefined)
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

  /** Whether moves to the article are asked for. */
  wants(article: number): boolean {
    return this.step === undefined || this.step.article === article
  }

  /** Looks on from another hypothesis at the same unit; the moves stay. */
  turnTo(from: Hypothesis): void {
    this.#from = from
    this.#oldestBroken = undefined
  }

  /** Begins the evidence for a move. */
  weigh(base: Weighed = NOTHING): Tally {
    this.#tally.restart(base)
    return this.#tally
  }

  /** What the unit says by itself, weighed once for all divisions. */
  alone(weigh: WeighUnit, base: Weighed = NOTHING): Weighed {
    const known = this.#ofUnit.get(weigh)
    if (known) return known
    const tally = new Tally(this.#tally.keepsNotes)
    tally.restart(base)
    weigh(this.#clue, tally, this.page)
    this.#ofUnit.set(weigh, tally)
    return tally
  }

  /** What the unit and an article say together where the unit has a role, or by their letters; weighed once for all divisions. */
  together(what: 'text' | 'join' | 'subhead', weigh: WeighArticle, article: OpenArticle): Weighed {
    const beside = this.#beside(article)
    let known = beside[what]
    if (known) return known
    const tally = new Tally(this.#tally.keepsNotes)
    weigh(this, article, tally)
    known = tally
    beside[what] = known
    return known
  }

  /** How well the wording of the unit goes with that of an article. */
  affinityTo(article: OpenArticle): Affinity {
    const beside = this.#beside(article)
    beside.affinity ??= this.#readAffinity(article)
    return beside.affinity
  }

  #readAffinity(article: OpenArticle): Affinity {
    const headline = this.#headlineShare(article)
    return { text: this.#belongsTo(article, headline), headline }
  }

  #beside(article: OpenArticle): Beside {
    const known = article.beside
    if (known?.asker === this.#asker) return known
    const beside = new Beside(this.#asker)
    article.beside = beside
    return beside
  }

  /**
   * True where what was weighed falls far behind a move already proposed, even with so much more; `kind`: what the unit
   * has to look like.
   */
  isBehind(more = 0, kind?: Kind): boolean {
    if (this.#tally.keepsNotes) return false
    const guess = kind === undefined ? 0 : this.#weightOfGuess(kind)
    return this.#from.score + this.#tally.sum + guess + more < this.#best - MARGIN
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
    const returns = article !== this.#from.current
    const kind = kindOf(role, { joins, below: change?.below === true, opens, returns })
    const guess = GUESSES.get(kind)
    if (this.#tally.keepsNotes && guess) this.#tally.add(guess.rule, this.#guessAt(guess.place))
    else this.#tally.sum += this.#weightOfGuess(kind)
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
      inTurn: this.#isInTurn(article),
    })
  }

  #isInTurn(index: number): boolean {
    const article = index === this.#from.current ? undefined : this.#from.articles.at(index)
    return article !== undefined && this.isTurnOf(index, article)
  }

  /** What it adds that the unit looks like a kind, worked out once for all divisions. */
  #weightOfGuess(kind: Kind): number {
    const known = this.#guesses.get(kind)
    if (known !== undefined) return known
    const guess = GUESSES.get(kind)
    const weight = guess ? weightOf(guess.rule) * this.#guessAt(guess.place) : 0
    this.#guesses.set(kind, weight)
    return weight
  }

  #guessAt(place: number): number {
    return Math.max(LEAST_GUESS, this.page.guesses[this.at]?.[place] ?? 0)
  }

  /** The articles that the unit may go to: the latest few, which the current one is among, and the first. */
  get reachable(): readonly (readonly [index: number, article: OpenArticle])[] {
    return this.#from.articles.reachable
  }

  /** The first article within reach, beside the current one, whose last text is not finished; -1 for none. */
  get oldestBroken(): number {
    this.#oldestBroken ??= this.#findOldestBroken()
    return this.#oldestBroken
  }

  #findOldestBroken(): number {
    const { reachable } = this
    for (let at = reachable.length - 1; at >= 0; at--) {
      const [index, article] = reachable[at] ?? [-1, undefined]
      if (article?.broken && index !== this.#from.current) return index
    }
    return -1
  }

  /** True where no article has begun under the last standing head, though units have followed it. */
  get isHeadEmpty(): boolean {
    const { articles, headedFrom, underColumn } = this.#from
    return headedFrom > 0 && !underColumn && articles.length === headedFrom
  }

  /** How many stretches ago the page left the article. */
  strideTo({ stretch }: OpenArticle): number {
    return this.#from.stretch + 1 - stretch
  }

  /** What the breaks of the text say for coming back to the article here; see `Strides`. */
  strideHere(article: OpenArticle): number {
    return this.page.strides(this.at, this.strideTo(article))
  }

  /** True where the page may pass to another column: at the head of a block, where blank lines part them. */
  get mayTurn(): boolean {
    return mayTurnAt(this.page, this.at)
  }

  /** The article, beside the current one, whose turn it is where the page goes round its columns: before others one that waits for its rest. */
  get otherTurn(): OpenArticle | undefined {
    const { rounds, current, last } = this.#from
    if (rounds === 0 || !this.mayTurn || last?.role !== 'text') return undefined
    let turn: OpenArticle | undefined
    for (const [index, article] of this.reachable) {
      if (index === current || !this.isTurnOf(index, article)) continue
      if (article.broken) return article
      turn ??= article
    }
    return turn
  }

  /** True where it is the article's turn: it has waited longest for its rest, or as long as the one before it had. */
  isTurnOf(index: number, article: OpenArticle): boolean {
    return this.mayTurn && (index === this.oldestBroken || this.strideTo(article) === this.#from.stride)
  }

  /** How well the text of an article covers the wording of this heading. */
  coverOf(index: number): number {
    let bits = 0
    let words = this.#from.articles.at(index)?.words ?? null
    for (let seen = 0; words && seen < MOST_COVERING; seen++, words = words.before)
      bits |= this.page.cover.bits(this.at, words.unit)
    return this.page.cover.share(this.at, bits)
  }

  /** The cover of the article's headline with this text added to it. */
  coverWith({ head, below, cover }: OpenArticle): number {
    return head < 0 || below ? cover : cover | this.page.cover.bits(head, this.at)
  }

  /** What the text brings to the cover of the article's headline. */
  coverGain(article: OpenArticle): number {
    const bits = this.coverWith(article)
    if (bits === article.cover) return 0
    const { cover } = this.page
    return cover.share(article.head, bits) - cover.share(article.head, article.cover)
  }

  #headlineShare({ head }: OpenArticle): number {
    const { cover } = this.page
    return head < 0 ? 0 : cover.share(head, cover.bits(head, this.at))
  }

  /** How well this text goes with the wording of an article; see `rateAffinity`. */
  #belongsTo({ head, words, letters, headLetters }: OpenArticle, headlineShare: number): number {
    return rateAffinity({
      belonging: this.page.belonging(this.at, head, words),
      letters: this.#clue.unit.letters,
      articleLetters: letters + headLetters,
      headlineShare,
    })
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
