import type { Unit } from '../blocks/unit.ts'
import type { Clue, KnownNames } from './clue.ts'
import { emptyHypothesis, type Hypothesis, type OpenArticle, type Step } from './division.ts'
import { changeArticle, type Move } from './moves/move.ts'
import { proposeMoves } from './moves/moves.ts'
import { MARGIN, Outlook } from './moves/outlook.ts'
import { type Guide, mayTurnAt, type Page, readPage } from './page.ts'
import { outlookOf, presentOf } from './sameness.ts'
import { Tally } from './weights.ts'

/** Divisions that are kept side by side while the page is read. */
const BEAM = 12
/**
 * A division that differs from a better one in earlier articles alone is given up when it falls behind by more than
 * this: both go on nearly alike.
 */
const MARGIN_OF_ALIKE = 6
/** The same where the page has gone back to an earlier article: how they go on depends on those that wait for their rest. */
const MARGIN_OF_TORN = 12
/** A page of more units than a newspaper page has is read with fewer divisions side by side, so that work stays bounded. */
const MOST_EXTENSIONS = 24_000
const LEAST_BEAM = 3
const beamFor = (units: number): number =>
  Math.max(LEAST_BEAM, Math.min(BEAM, Math.floor(MOST_EXTENSIONS / units)))

/** The best division of the page, and the other divisions that came close. */
export interface Division {
  page: Page
  best: Hypothesis
  steps: Step[]
  others: Hypothesis[]
}

/**
 * Finds the best division of a page into articles: a beam search over its units in page order, where every
 * division is scored as a whole by the evidence in `weights.ts`.
 */
export function divide(units: readonly Unit[], names: KnownNames, guide?: Guide): Division {
  const page = readPage(units, names, guide)
  let beam: Hypothesis[] = [emptyHypothesis]
  for (const clue of page.clues) {
    const next = extend(page, beam, clue)
    beam = next.length > 0 ? next : beam.map((from) => strand(from, clue.unit.index))
  }
  const ended = beam
    .map((h) => ({ ...h, score: h.score + scoreWhole(h).sum }))
    .sort((a, b) => b.score - a.score)
  const [best = emptyHypothesis, ...others] = ended
  return { page, best, steps: stepsOf(best), others }
}

function follow(page: Page, move: Move, unit: number): Hypothesis {
  const { from, role, article, joins, score } = move
  const pace = paceAfter(page, move, unit)
  const articles = move.change
    ? from.articles.with(article, changeArticle(from.articles, move, pace.stretch))
    : from.articles
  const patch = move.patch
  return {
    ...pace,
    mostRounds: Math.max(from.mostRounds, pace.rounds),
    score: move.total,
    articles,
    current: article >= 0 && article < articles.length ? article : from.current,
    pendingKickers: patch?.pendingKickers ?? from.pendingKickers,
    awaitsHeadline: patch?.awaitsHeadline ?? from.awaitsHeadline,
    awaitsSummary: patch?.awaitsSummary ?? false,
    underColumn: patch?.underColumn ?? from.underColumn,
    headedFrom: patch?.underColumn ? from.articles.length : from.headedFrom,
    continues: patch?.continues ?? false,
    briefs: patch?.briefs ?? from.briefs,
    last: { unit, role, article, joins, score, before: from.last },
  }
}

/** Which stretch of the page the move belongs to, and whether the page goes round from column to column. */
function paceAfter(
  page: Page,
  move: Move,
  unit: number,
): Pick<Hypothesis, 'stretch' | 'run' | 'stride' | 'rounds'> {
  const { from, role, article, patch } = move
  const { stretch, run, stride, rounds } = from
  const reads = role === 'text' || role === 'subhead'
  const isText = Number(role === 'text' && (run === 0 || mayTurnAt(page, unit)))
  if (article < 0 || article === from.current || patch?.awaitsHeadline) {
    const stays = reads && from.last?.role === 'text' && mayTurnAt(page, unit)
    return { stretch, run: run + isText, stride, rounds: stays ? 0 : rounds }
  }
  const left = from.articles.at(article)
  if (!left || !reads) return { stretch: stretch + 1, run: Number(role === 'text'), stride, rounds }
  const taken = stretch + 1 - left.stretch
  return {
    stretch: stretch + 1,
    run: Number(role === 'text'),
    stride: taken,
    rounds: move.inTurn ? rounds + 1 : 1,
  }
}

/** Where no role fits, the words stay with the page and are reported. */
const strand = (from: Hypothesis, unit: number): Hypothesis => ({
  ...from,
  pendingKickers: 0,
  awaitsHeadline: false,
  last: { unit, role: 'stray', article: -1, joins: false, score: 0, before: from.last },
})

/** Takes every hypothesis one unit further and keeps the best, one for each different outlook on the rest of the page. */
function extend(page: Page, beam: readonly Hypothesis[], clue: Clue): Hypothesis[] {
  const width = beamFor(page.clues.length)
  const kept: Hypothesis[] = []
  const seen = new Set<number>()
  const bestOfAlike = new Map<number, number>()
  for (const move of rankMoves(page, beam, clue)) {
    const hypothesis = follow(page, move, clue.unit.index)
    const present = presentOf(hypothesis)
    const outlook = outlookOf(hypothesis, present)
    const best = bestOfAlike.get(present) ?? hypothesis.score
    const margin = hypothesis.stride > 0 ? MARGIN_OF_TORN : MARGIN_OF_ALIKE
    if (seen.has(outlook) || hypothesis.score < best - margin) continue
    seen.add(outlook)
    bestOfAlike.set(present, best)
    kept.push(hypothesis)
    if (kept.length >= width) break
  }
  return kept
}

/** The moves from every hypothesis that do not fall far behind, best first. */
function rankMoves(page: Page, beam: readonly Hypothesis[], clue: Clue): Move[] {
  const outlook = new Outlook(page, emptyHypothesis, clue)
  for (const from of beam) {
    outlook.turnTo(from)
    proposeMoves(outlook)
  }
  const least = outlook.best - MARGIN
  return sortByTotal(outlook.moves.filter(({ total }) => total >= least))
}

/** Best first, equals in their order: by insertion, since they are few and come nearly in order. */
function sortByTotal(moves: Move[]): Move[] {
  moves.forEach((move, place) => {
    let at = place
    for (let above = moves[at - 1]; above && above.total < move.total; above = moves[at - 1])
      moves[at--] = above
    moves[at] = move
  })
  return moves
}

/** Evidence that only whole articles give. */
export function scoreWhole(hypothesis: Hypothesis, notes = false): Tally {
  const tally = new Tally(notes)
  for (const article of hypothesis.articles.all()) scoreArticle(article, tally)
  if (hypothesis.pendingKickers > 0 || hypothesis.awaitsHeadline) tally.add('article/no-text')
  return tally
}

/** Evidence of one whole article: has it a headline, a text, someone who signed it. */
export function scoreArticle(article: OpenArticle, tally: Tally): void {
  if (article.head < 0) {
    tally.add('article/no-headline')
    if (article.brief) tally.add('article/brief')
    else if (article.dated) tally.add('article/no-headline-dated')
  }
  if (article.texts === 0) {
    tally.add('article/no-text')
    if (article.captions > 0) tally.add('article/picture-only')
  } else if (article.letters < 25) tally.add('article/tiny')
  if (!article.dated && article.byline === 'none' && !article.credited && !article.brief && !article.notice)
    tally.add('article/unsigned')
  if (article.broken) tally.add('article/broken-end')
}

/** The decisions of a hypothesis in page order. */
export function stepsOf(hypothesis: Hypothesis): Step[] {
  const steps: Step[] = []
  for (let step = hypothesis.last; step; step = step.before) steps.push(step)
  return steps.reverse()
}

/**
 * Every decision of a division again, with the evidence for it and the ways that were not taken; `only`: without those
 * in which the unit has another role.
 */
export function replay(
  page: Page,
  steps: readonly Step[],
  only = false,
): { step: Step; taken: Move | undefined; moves: Move[] }[] {
  let from = emptyHypothesis
  return steps.map((step) => {
    const clue = page.clues[step.unit]
    const outlook = clue ? new Outlook(page, from, clue, { step: only ? step : undefined }) : undefined
    if (outlook) proposeMoves(outlook)
    const moves = outlook?.moves ?? []
    const taken = moves.find(
      (m) => m.role === step.role && m.article === step.article && m.joins === step.joins,
    )
    from = taken ? follow(page, taken, step.unit) : strand(from, step.unit)
    return { step, taken, moves }
  })
}
