import type { Unit } from '../blocks/unit.ts'
import type { Clue } from './clue.ts'
import type { Cover } from './cover.ts'
import { emptyArticle, type Hypothesis, type OpenArticle, type Step, type UnitRole } from './division.ts'
import { Tally } from './weights.ts'

/** What every decision may look at. */
export interface Page {
  clues: readonly Clue[]
  cover: Cover
  /** A credit for all pictures of an article (本文图片由…) stands on the page. */
  generalCredit: boolean
}

/** One way to go on: the next hypothesis, with its score not yet summed. */
export interface Move {
  role: UnitRole
  article: number
  joins: boolean
  tally: Tally
  changed: OpenArticle | null
  opens?: boolean
  patch?: Partial<Pick<Hypothesis, 'pendingKickers' | 'awaitsSummary' | 'underColumn'>>
}

const endsInDash = (unit: Unit): boolean => /[—－─-]$/u.test(unit.folded)

/** How many of the latest open articles a text may go back to, beside the first. */
export const REACH = 5

/** Every way in which the unit may go on from the hypothesis. `notes` asks for the evidence piece by piece. */
export function proposeMoves(page: Page, hypothesis: Hypothesis, clue: Clue, notes = false): Move[] {
  const proposer = new Proposer(page, hypothesis, clue, notes)
  return proposer.propose()
}

class Proposer {
  readonly #page: Page
  readonly #from: Hypothesis
  readonly #clue: Clue
  readonly #notes: boolean
  readonly #moves: Move[] = []

  constructor(page: Page, hypothesis: Hypothesis, clue: Clue, notes: boolean) {
    this.#page = page
    this.#from = hypothesis
    this.#clue = clue
    this.#notes = notes
  }

  propose(): Move[] {
    const { marks } = this.#clue.unit
    if (marks.folio) this.#pageWords('folio')
    else if (marks.groupByline) this.#pageWords('groupByline')
    else if (marks.pictureLabel) this.#pageWords('label')
    else if (marks.standingHead) this.#pageWords('column')
    else if (marks.summaryLabel) this.#summaryLabel()
    else {
      if (this.#from.awaitsSummary) this.#summary()
      if (marks.credit?.from === 0) this.#credit()
      if (marks.byline) this.#byline()
      if (this.#clue.headingLike) this.#headings()
      if (!this.#clue.fixed) this.#running()
    }
    return this.#moves
  }

  get #current(): OpenArticle | undefined {
    return this.#from.articles[this.#from.current]
  }

  get #at(): number {
    return this.#clue.unit.index
  }

  #push(role: UnitRole, article: number, tally: Tally, changed: OpenArticle | null, more: Partial<Move> = {}): void {
    this.#moves.push({ role, article, joins: false, tally, changed, ...more })
  }

  #tally(): Tally {
    return new Tally(this.#notes)
  }

  #pageWords(role: 'folio' | 'groupByline' | 'label' | 'column'): void {
    this.#push(role, -1, this.#tally(), null, role === 'column' ? { patch: { underColumn: true } } : {})
  }

  // Summary ------------------------------------------------------------------------------------------------------

  #summaryLabel(): void {
    const alone = this.#clue.unit.marks.summaryLabel?.alone === true
    const article = this.#current
    if (!article) return this.#push('stray', -1, this.#tally(), null)
    if (alone) this.#push('label', this.#from.current, this.#tally(), article, { patch: { awaitsSummary: true } })
    else this.#push('summary', this.#from.current, this.#tally(), { ...article, goesOn: true })
  }

  #summary(): void {
    const article = this.#current
    if (!article) return
    const tally = this.#textTally()
    tally.add('summary/label')
    this.#push('summary', this.#from.current, tally, this.#withCover(article, article, tally))
  }

  // Byline and credit ----------------------------------------------------------------------------------------------

  #byline(): void {
    const article = this.#current
    const mark = this.#clue.unit.marks.byline
    const tally = this.#tally()
    if (mark && !mark.titled) tally.add('byline/no-title')
    if (!article) {
      tally.add('byline/stray')
      return this.#push('byline', -1, tally, null)
    }
    const last = this.#from.last?.role
    const underHead = last === 'headline' || last === 'deck'
    if (underHead && this.#from.last?.article === this.#from.current) {
      tally.add('byline/under-headline')
      if (article.byline === 'end') tally.add('byline/second')
      return this.#push('byline', this.#from.current, tally, { ...article, byline: 'head', ended: false, goesOn: true, last: this.#at })
    }
    if (article.texts === 0 && article.captions === 0) {
      tally.add('byline/stray')
      return this.#push('byline', this.#from.current, tally, { ...article, byline: 'head' })
    }
    tally.add('byline/after-text')
    if (article.byline === 'head' || article.byline === 'inline') tally.add('byline/second')
    if (article.broken) tally.add('byline/breaks-text')
    this.#push('byline', this.#from.current, tally, { ...article, byline: 'end', ended: true, last: this.#at })
  }

  #credit(): void {
    const article = this.#current
    const tally = this.#tally()
    const last = this.#from.last?.role
    const general = this.#clue.unit.marks.credit?.general === true
    if (general) tally.add('credit/general')
    if (last === 'caption') tally.add('credit/caption')
    else if (article && last === 'text' && article.texts > 0 && article.byline === 'none' && !article.dated && article.letters < 600) {
      tally.add('credit/picture-story')
      return this.#push('credit', this.#from.current, tally, { ...article, byline: 'end', credited: true, ended: true, last: this.#at })
    } else if (!general) tally.add('credit/loose')
    this.#push('credit', article ? this.#from.current : -1, tally, article ? { ...article, credited: true } : null)
  }

  // Headings -------------------------------------------------------------------------------------------------------

  #headings(): void {
    this.#joinedHeading()
    this.#headlineAbove()
    if (this.#from.pendingKickers < 2) this.#kicker()
    if (this.#from.pendingKickers === 0) this.#subheads()
    this.#headlineBelow()
    if (this.#from.pendingKickers === 0) {
      this.#deck()
      this.#column()
    }
  }

  #headingTally(): Tally {
    const tally = this.#tally()
    tally.sum = this.#clue.heading
    return tally
  }

  #joinedHeading(): void {
    const last = this.#from.last
    const article = this.#current
    if (!last || !article || this.#clue.unit.blanks > 0 || this.#clue.unit.sameLine) return
    if (last.article !== this.#from.current || last.unit !== this.#at - 1) return
    if (last.role !== 'headline' && last.role !== 'subhead' && last.role !== 'deck') return
    const before = this.#page.clues[last.unit]?.unit
    if (!before || before.level !== this.#clue.unit.level || before.closes === 'clause') return
    const tally = this.#headingTally()
    tally.add(last.role === 'subhead' ? 'subhead/joins-line' : 'headline/joins-line')
    if (before.letters + this.#clue.unit.letters > 40) tally.add('headline/joined-too-long')
    const joined = last.role === 'headline' ? this.#joinHeadline(article, tally) : article
    this.#push(last.role, last.article, tally, { ...joined, last: this.#at }, { joins: true })
  }

  #joinHeadline(article: OpenArticle, tally: Tally): OpenArticle {
    if (article.below) tally.add('article/covers', this.#coverOf(this.#from.current) * 0.5)
    return { ...article, headLetters: article.headLetters + this.#clue.unit.letters }
  }

  #headlineAbove(): void {
    const { unit, follows } = this.#clue
    const article = this.#current
    const tally = this.#headingTally()
    tally.add('headline/new-article')
    if (follows === 'byline') tally.add('headline/byline-follows')
    if (follows === 'dateline') tally.add('headline/dateline-follows')
    if (follows === 'nothing') tally.add('headline/nothing-follows')
    if (this.#from.underColumn) tally.add('headline/after-column')
    if (!article) tally.add('headline/opens-page')
    else {
      if (article.ended || (article.below && !article.goesOn)) tally.add('headline/after-ended')
      if (article.broken && !article.ended) tally.add('headline/breaks-text')
      if (article.texts === 0) tally.add('headline/no-body-before')
      if (unit.level > 0 && article.level > 0 && unit.level <= article.level) tally.add('headline/level')
    }
    if (unit.letters < 5) tally.add('headline/very-short')
    if (endsInDash(unit)) tally.add('headline/dash')
    if (this.#from.articles.some((a) => a.below) && follows !== 'byline') tally.add('headline/order-differs')
    const opened: OpenArticle = { ...emptyArticle, head: unit.index, level: unit.level, headLetters: unit.letters, last: unit.index }
    this.#push('headline', this.#from.articles.length, tally, opened, { opens: true, patch: { pendingKickers: 0, underColumn: false } })
  }

  #headlineBelow(): void {
    for (const index of this.#reachable((article) => article.head < 0 && article.texts > 0)) {
      const article = this.#from.articles[index]
      if (!article) continue
      const tally = this.#headingTally()
      tally.add('headline-below/prior')
      if (article.dated) tally.add('headline-below/dated')
      tally.add(this.#isAdjacent(article) ? 'headline-below/adjacent' : 'headline-below/distant')
      if (endsInDash(this.#clue.unit)) tally.add('headline/dash')
      if (article.broken && !article.ended) tally.add('headline-below/breaks-text')
      if (article.ended) tally.add('headline-below/after-ended')
      tally.add('article/covers', this.#coverOf(index))
      if (this.#from.articles.some((a) => a.head >= 0 && !a.below)) tally.add('headline-below/order-differs')
      const { unit } = this.#clue
      const changed: OpenArticle = { ...article, head: unit.index, below: true, level: unit.level, headLetters: unit.letters, last: unit.index }
      this.#push('headline', index, tally, changed, { patch: { pendingKickers: 0, underColumn: false } })
    }
  }

  /** True where nothing but words of the page stands between the article and this unit. */
  #isAdjacent(article: OpenArticle): boolean {
    let step = this.#from.last
    while (step && (step.role === 'kicker' || step.article < 0)) step = step.before
    return step !== null && article.last >= step.unit
  }

  /** Share of this heading's wording that the article's text holds. */
  #coverOf(index: number): number {
    let bits = 0
    for (let step = this.#from.last; step; step = step.before) {
      if (step.article === index && (step.role === 'text' || step.role === 'summary')) bits |= this.#page.cover.bits(this.#at, step.unit)
    }
    return this.#page.cover.share(this.#at, bits)
  }

  #kicker(): void {
    const { unit, nextHeading, isPlace, follows } = this.#clue
    if (!nextHeading) return
    const tally = this.#headingTally()
    tally.add('kicker/prior')
    if (endsInDash(unit)) tally.add('kicker/dash')
    if (isPlace) tally.add('kicker/place')
    if (unit.letters > nextHeading.letters * 1.25) tally.add('kicker/longer')
    if ((unit.folded.match(/、|\s/gu)?.length ?? 0) >= 2) tally.add('kicker/listing')
    if (nextHeading.level > 0 && (unit.level === 0 || unit.level > nextHeading.level)) tally.add('kicker/level')
    if (nextHeading.sameLine) tally.add('kicker/same-line')
    if (follows === 'byline' || follows === 'dateline') tally.add('kicker/before-dated')
    this.#push('kicker', -1, tally, null, { patch: { pendingKickers: this.#from.pendingKickers + 1 } })
  }

  #deck(): void {
    const { unit, follows } = this.#clue
    const article = this.#current
    const last = this.#from.last
    if (!article || !last || last.article !== this.#from.current) return
    if (last.role !== 'headline' && last.role !== 'deck') return
    if (unit.sameLine || (article.below && !article.goesOn && follows !== 'byline' && !/^[—－-]/u.test(unit.folded))) return
    const tally = this.#headingTally()
    tally.add('deck/prior')
    if (/^[—－-]/u.test(unit.folded)) tally.add('deck/dash')
    if (unit.letters > article.headLetters * 1.2) tally.add('deck/longer')
    if (/[,，\d]/u.test(unit.folded)) tally.add('deck/detail')
    if (article.level > 0 && (unit.level === 0 || unit.level > article.level)) tally.add('deck/level')
    if (follows === 'byline') tally.add('deck/byline-follows')
    if (follows === 'text') tally.add('deck/text-follows')
    this.#push('deck', this.#from.current, tally, { ...article, last: this.#at })
  }

  #column(): void {
    const { unit, nextHeading, isPlace, follows, isKnownColumn, pinyinFollows } = this.#clue
    if (unit.letters > (pinyinFollows ? 24 : 12) || !(nextHeading || isKnownColumn || pinyinFollows) || nextHeading?.sameLine || /[,，。；！？]/u.test(unit.folded)) return
    const tally = this.#headingTally()
    tally.add('column/prior')
    if (unit.marker !== '' && unit.marker !== '-') tally.add('column/marker')
    if (unit.letters <= 6) tally.add('column/short')
    if (isKnownColumn) tally.add('column/known')
    if (pinyinFollows) tally.add('column/pinyin-follows')
    if (follows === 'byline' || follows === 'dateline') tally.add('column/headline-follows')
    if (isPlace) tally.add('column/place')
    this.#push('column', -1, tally, null, { patch: { underColumn: true } })
  }

  #subheads(): void {
    for (const index of this.#reachable((article) => article.head >= 0 || article.goesOn)) this.#subhead(index)
  }

  #subhead(index: number): void {
    const article = this.#from.articles[index]
    if (!article) return
    const { unit, follows, nextIsText } = this.#clue
    const tally = this.#headingTally()
    tally.add('subhead/prior')
    tally.add(article.texts > 0 ? 'subhead/within-text' : 'subhead/before-text')
    if (article.dated) tally.add('subhead/dated-article')
    if (follows === 'byline') tally.add('subhead/byline-follows')
    if (follows === 'dateline') tally.add('subhead/dateline-follows')
    if (!nextIsText && follows !== 'text') tally.add('subhead/no-text-follows')
    if (article.ended) tally.add('subhead/after-ended')
    if (article.broken) tally.add('subhead/text-broken')
    if (article.subheads > 0 && Math.abs(article.subheadLetters - unit.letters) <= 3) tally.add('subhead/parallel')
    if (unit.level > 0 && unit.level === article.level) tally.add('subhead/same-level')
    if (article.subheads > 0 && unit.level !== article.subheadLevel) tally.add('subhead/level-differs')
    if (unit.level > article.level && article.level > 0) tally.add('subhead/deeper-level')
    if (index !== this.#from.current) {
      tally.add('subhead/resumes')
      const here = this.#current
      if (article.level > 0 && unit.level > article.level && here && unit.level === here.level) tally.add('subhead/resumes-lead')
    }
    const changed: OpenArticle = {
      ...article,
      subheads: article.subheads + 1,
      subheadLetters: unit.letters,
      subheadLevel: unit.level,
      last: unit.index,
      broken: false,
      goesOn: true,
    }
    this.#push('subhead', index, tally, changed, { patch: { underColumn: false } })
  }

  // Running text ---------------------------------------------------------------------------------------------------

  #running(): void {
    if (this.#from.pendingKickers > 0) return
    for (const index of this.#reachable(() => true)) this.#text(index)
    this.#untitled()
    if (this.#current) this.#caption()
  }

  #textTally(): Tally {
    const tally = this.#tally()
    tally.sum = this.#clue.text
    return tally
  }

  #text(index: number): void {
    const article = this.#from.articles[index]
    if (!article) return
    const { unit } = this.#clue
    const { dateline, credit } = unit.marks
    const tally = this.#textTally()
    const resumes = index !== this.#from.current
    if (article.texts > 0 && dateline) tally.add(dateline.dateline ? 'text/second-dateline' : 'text/second-byline')
    if (article.ended) tally.add('text/after-ended')
    if (article.broken) tally.add('text/continues')
    if (article.below && !resumes) {
      if (!article.goesOn) tally.add('text/after-headline-below-same')
    }
    if (this.#from.underColumn) tally.add('text/under-column')
    if (credit && credit.from > 0 && article.texts > 0 && !article.broken) tally.add('text/credit-after-text')
    if (resumes) this.#resume(article, tally)
    this.#push('text', index, tally, this.#withCover(article, this.#withText(article), tally), { patch: { underColumn: false } })
  }

  /** The text may hold wording of the headline that no text before it held. */
  #withCover(before: OpenArticle, after: OpenArticle, tally: Tally): OpenArticle {
    if (before.head < 0 || before.below) return after
    const { cover } = this.#page
    const bits = before.cover | cover.bits(before.head, this.#at)
    if (bits === before.cover) return after
    tally.add('article/covers', cover.share(before.head, bits) - cover.share(before.head, before.cover))
    return { ...after, cover: bits }
  }

  #resume(article: OpenArticle, tally: Tally): void {
    tally.add('text/resumes')
    if (article.broken) tally.add('text/resumes-broken')
    if (article.broken && this.#clue.unit.inside) tally.add('text/resumes-inside')
    if (this.#current?.broken) tally.add('text/breaks-text')
    if (article.below && !article.goesOn) tally.add('text/after-headline-below-same')
  }

  #withText(article: OpenArticle): OpenArticle {
    const { unit } = this.#clue
    const { dateline, credit } = unit.marks
    const signed = dateline && dateline.bylines.length > 0
    return {
      ...article,
      dated: article.dated || Boolean(dateline?.dateline),
      byline: signed ? 'inline' : article.byline,
      texts: article.texts + 1,
      letters: article.letters + unit.letters,
      last: unit.index,
      broken: unit.closes !== 'sentence' && !(credit && credit.from > 0),
      credited: article.credited || credit !== undefined,
      ended: article.ended || (credit !== undefined && article.byline === 'none'),
    }
  }

  #untitled(): void {
    const { marks } = this.#clue.unit
    const tally = this.#textTally()
    tally.add('text/opens-untitled')
    if (marks.dateline) tally.add('text/opens-dated')
    const article = this.#current
    if (!article) tally.add('text/opens-page')
    else {
      if (article.below && article.last >= this.#at - 1 && !article.goesOn) tally.add('text/after-headline-below')
      if (article.broken && !article.ended) tally.add('text/breaks-text')
    }
    if (this.#from.underColumn) tally.add('text/after-column')
    const opened = this.#withText(emptyArticle)
    this.#push('text', this.#from.articles.length, tally, opened, { opens: true, patch: { underColumn: false } })
  }

  #caption(): void {
    const { unit, nextIsCredit, blanksAfter } = this.#clue
    const { credit, legend } = unit.marks
    const article = this.#current
    if (!article || unit.letters > 160 || unit.marks.dateline) return
    const tally = this.#tally()
    tally.sum = Math.max(this.#clue.text, 0)
    tally.add('caption/prior')
    if (credit && credit.from > 0) tally.add('caption/credit')
    if (nextIsCredit) tally.add('caption/credit-follows')
    if (unit.blanks >= 2) tally.add('caption/space')
    if (blanksAfter >= 2) tally.add('caption/space-after')
    if (legend) tally.add('caption/depicts')
    const near = this.#from.last?.role === 'caption' || this.#from.last?.role === 'credit'
    const apart = Boolean(credit) || nextIsCredit || unit.blanks >= 2 || legend !== undefined
    if (article.broken && apart) tally.add('caption/within-sentence')
    if (near && (apart || this.#page.generalCredit)) tally.add('caption/near-caption')
    if (!apart) tally.add('caption/unmarked')
    if (!apart && (unit.wrapped || unit.filled)) tally.add('caption/wrapped')
    if (!credit && unit.closes !== 'sentence' && !nextIsCredit) tally.add('caption/unfinished')
    if (this.#page.generalCredit && unit.letters < 45) tally.add('caption/page-credit')
    const sentences = unit.folded.match(/[。！？]/gu)?.length ?? 0
    tally.add(sentences <= 1 ? 'caption/one-sentence' : 'caption/several-sentences')
    if (unit.letters > 70) tally.add('caption/long', unit.letters > 110 ? 2 : 1)
    const changed: OpenArticle = { ...article, captions: article.captions + 1, credited: article.credited || credit !== undefined }
    this.#push('caption', this.#from.current, tally, changed)
  }

  /** The current article, the first one, and the latest few, where they qualify. */
  #reachable(qualifies: (article: OpenArticle) => boolean): number[] {
    const { articles, current } = this.#from
    const found: number[] = []
    for (let index = articles.length - 1; index >= 0; index--) {
      if (index !== 0 && index !== current && index < articles.length - REACH) continue
      const article = articles[index]
      if (article && qualifies(article)) found.push(index)
    }
    return found
  }
}

/** The step that a move takes. */
export const stepOf = (move: Move, unit: number, before: Step | null): Step => ({
  unit,
  role: move.role,
  article: move.article,
  joins: move.joins,
  score: move.tally.sum,
  before,
})
