import { isNumber } from '../../marks/notice-lines.ts'
import { MOST_OF_READING } from '../../text/joins/join.ts'
import { MOST_OF_OPENING } from '../../text/joins/opening.ts'
import type { Clue } from '../clue.ts'
import { addUnit, emptyArticle, type Hypothesis, type OpenArticle } from '../division.ts'
import { type Rule, type Tally, weightOf } from '../weights.ts'
import type { Affinity } from './beside.ts'
import type { Outlook } from './outlook.ts'

/** What the evidence beside that of the text itself adds at most, where a text goes back to an earlier article. */
const SMALL = 4
/** What the letters of two texts that meet add at most: they are read late, since words are slow to look up. */
const readMostOfJoin = (): number =>
  Math.max(0, weightOf(JOINS.word), weightOf(JOINS.heard), weightOf(JOINS.unheard)) +
  MOST_OF_READING * Math.abs(weightOf('text/reads-on')) +
  MOST_OF_OPENING *
    Math.max(Math.abs(weightOf('text/midway-in-broken')), Math.abs(weightOf('text/midway-after-finished')))
/** And those at the breaks of all texts around, which are read last. */
const readMostOfStride = (): number => Math.abs(weightOf('text/resumes-at-page-stride'))

/** Running text of the article under way, or of one that the page comes back to. */
export function proposeText(outlook: Outlook): void {
  const { text } = outlook.clue
  const { from } = outlook
  const [mostOfJoin, mostOfStride] = [readMostOfJoin(), readMostOfStride()]
  let rivals: Rivals | undefined
  for (const [index, article] of outlook.reachable) {
    if (!outlook.wants(index)) continue
    const isCurrent = index === from.current
    const tally = outlook.weigh(text)
    const kind = isCurrent ? 'text' : 'text-returns'
    if (!isCurrent && outlook.isBehind(SMALL, kind)) continue
    tally.include(outlook.together('text', weighTextOf, article))
    if (article.texts > 0 && continues(outlook)) tally.add('text/continued-within')
    if (from.underColumn) tally.add('text/under-column')
    else if (outlook.isHeadEmpty && article.head >= 0) tally.add('text/across-column')
    if (isCurrent) weighStay(outlook, article, tally)
    else weighReturn(outlook, index, article, tally)
    const stride = isCurrent ? 0 : mostOfStride
    if (outlook.isBehind(mostOfJoin + stride, kind)) continue
    tally.include(outlook.together('join', weighJoin, article))
    if (outlook.isBehind(stride, kind)) continue
    rivals ??= readRivals(outlook)
    weighWording(outlook.affinityTo(article), rivals, tally)
    if (outlook.isBehind(stride, kind)) continue
    if (!isCurrent) tally.add('text/resumes-at-page-stride', outlook.strideHere(article))
    outlook.propose('text', index, addText(outlook, article), { underColumn: false })
  }
}

/** How well the text goes at best with an article that it may go on with. */
interface Rivals extends Affinity {
  /** And with any article within reach. */
  finished: number
}

function readRivals(outlook: Outlook): Rivals {
  const rivals = { text: Number.NEGATIVE_INFINITY, finished: Number.NEGATIVE_INFINITY, headline: 0 }
  for (const [index, article] of outlook.reachable) {
    const { text, headline } = outlook.affinityTo(article)
    rivals.finished = Math.max(rivals.finished, text)
    if (!article.broken && index !== outlook.from.current) continue
    rivals.text = Math.max(rivals.text, text)
    rivals.headline = Math.max(rivals.headline, headline)
  }
  return rivals
}

const continues = ({ from, clue }: Outlook): boolean =>
  from.continues || clue.unit.marks.jump?.kind === 'from'

const LONGEST_CAPTION = 70

/** What the text and an article say together. */
function weighTextOf(outlook: Outlook, article: OpenArticle, tally: Tally): void {
  const { clue } = outlook
  const { dateline, credit } = clue.unit.marks
  if (article.texts > 0 && dateline)
    tally.add(dateline.dateline ? 'text/second-dateline' : 'text/second-byline')
  if (article.ended) tally.add(article.byline === 'about' ? 'text/after-note' : 'text/after-ended')
  weighPairs(clue, article, tally)
  weighSeries(clue, article, tally)
  if (clue.speaker !== undefined && article.speaks) tally.add('text/speaker-goes-on')
  if (article.speaks && clue.speaker === undefined && !article.broken) tally.add('text/speaker-silent')
  if (clue.unit.table) tally.add(article.broken ? 'text/table-announced' : 'text/table')
  weighIndent(outlook, article, tally)
  if (article.broken) tally.add('text/continues')
  else if (clue.unit.inside && article.texts > 0) tally.add('text/inside-after-finished')
  if (article.below && !article.goesOn) tally.add('text/after-headline-below-same')
  if (credit && credit.from > 0 && article.texts > 0 && !article.broken) tally.add('text/credit-after-text')
  if (clue.leadsIn) tally.add('text/leads-in')
  if (clue.nextIsCredit && article.texts > 0 && !clue.unit.verse && clue.unit.letters <= LONGEST_CAPTION)
    tally.add('text/over-credit')
  if (article.brief && !article.broken) tally.add('text/second-in-brief')
  if (article.brief && clue.itemLabel) tally.add('text/label-in-brief')
  if (article.brief && clue.betweenLabels) tally.add('text/between-labels')
  if (!article.brief && clue.inLabelRun && article.texts > 0) tally.add('text/label-within')
  tally.add('article/covers', outlook.coverGain(article))
}

/** Whether the text begins with the indent of a paragraph, where a text is under way and where none is. */
function weighIndent({ at, page }: Outlook, article: OpenArticle, tally: Tally): void {
  const edge = page.indents[at]
  if (edge === 'flush' && !article.broken)
    tally.add(article.texts > 0 ? 'text/flush-after-finished' : 'text/flush-opens')
  if (edge === 'indented' && article.broken) tally.add('text/indented-in-broken')
}

/** How long the page has gone round its columns: once, a few times, steadily. */
const paceOf = ({ rounds }: Hypothesis): 0 | 1 | 2 => (rounds > STEADY ? 2 : rounds > 1 ? 1 : 0)
const STEADY = 3
const FINISHED_ROUND_ENDS = [
  'text/round-ends-finished-soon',
  'text/round-ends-finished',
  'text/steady-round-ends-finished',
] as const
const ROUND_ENDS = ['text/round-ends-soon', 'text/round-ends', 'text/steady-round-ends'] as const
const ROUND_GOES_ON = ['text/round-begins', 'text/round-goes-on', 'text/steady-round-goes-on'] as const

/** What says that the article under way goes on, or that it does not. */
function weighStay(outlook: Outlook, article: OpenArticle, tally: Tally): void {
  const { clue, from } = outlook
  if (clue.isContact) tally.add('text/contact')
  if (clue.isOffice && article.texts > 0 && article.byline === 'none') tally.add('text/office')
  if (clue.isSignature) tally.add('text/signature')
  if (!article.broken && outlook.oldestBroken >= 0) {
    tally.add('text/leaves-pending')
    tally.add('text/leaves-pending-soon', 1 / (1 + from.run))
  }
  const turn = outlook.otherTurn
  if (turn) tally.add((turn.broken ? ROUND_ENDS : FINISHED_ROUND_ENDS)[paceOf(from)])
  if (turn && article.broken) tally.add('text/round-ends-in-broken')
}

/** Other wording than that of the article. */
function weighWording({ text, headline }: Affinity, rivals: Rivals, tally: Tally): void {
  if (text < rivals.text) tally.add('text/wording-elsewhere', Math.min(MOST_ELSEWHERE, rivals.text - text))
  const finished = rivals.finished - Math.max(text, rivals.text)
  if (finished > 0) tally.add('text/wording-of-finished', Math.min(MOST_ELSEWHERE, finished))
  if (headline < rivals.headline) tally.add('text/headline-elsewhere', rivals.headline - headline)
}

/** More evidence of other wording than this is not believed. */
const MOST_ELSEWHERE = 8
/** A text of fewer letters is nothing but the names in it. */
const SIGNATURE = 30

const JOINS = { word: 'text/join-word', heard: 'text/join-fits', unheard: 'text/join-unheard' } as const

/** Whether the text goes on inside a sentence, and what the letters say where the last text of an article breaks off. */
function weighJoin(outlook: Outlook, article: OpenArticle, tally: Tally): void {
  const { cohesion } = outlook.page
  tally.add(
    article.broken ? 'text/midway-in-broken' : 'text/midway-after-finished',
    cohesion.goesOn(outlook.at),
  )
  if (!article.broken || outlook.clue.unit.inside) return
  const last = article.words ? outlook.page.clues[article.words.unit]?.unit : undefined
  if (last?.closes !== 'open') return
  tally.add(JOINS[outlook.joinWith(article)])
  tally.add('text/reads-on', cohesion.reads(last.index, outlook.at))
}

/** In which way the page goes back. */
function wayBack(outlook: Outlook, index: number, article: OpenArticle): Rule {
  const { from } = outlook
  if (from.rounds > 0 && outlook.isTurnOf(index, article)) return ROUND_GOES_ON[paceOf(from)]
  if (from.stride === 0) return 'text/resumes'
  return from.mostRounds > 1 && from.run === 1 && outlook.mayTurn && outlook.strideTo(article) === from.stride
    ? 'text/round-begins-anew'
    : 'text/resumes-again'
}

function weighReturn(outlook: Outlook, index: number, article: OpenArticle, tally: Tally): void {
  const { clue, current, from } = outlook
  tally.add(wayBack(outlook, index, article))
  if (!outlook.mayTurn) tally.add('text/turns-inside-block')
  if (article.broken) tally.add('text/resumes-broken')
  if (article.broken && !current?.broken) tally.add('text/resumes-pending')
  if (index === outlook.oldestBroken) tally.add('text/resumes-in-turn')
  if (article.broken && clue.unit.inside) tally.add('text/resumes-inside')
  if (current?.broken) tally.add('text/breaks-text')
  if (from.rounds === 0 || !outlook.isTurnOf(index, article)) return
  if (!article.broken) tally.add('text/turn-of-finished')
  if (current?.broken) tally.add('text/turn-breaks-text')
}

/** A quotation or bracket that was left open is closed by what goes on with it, and by nothing else. */
function weighPairs(clue: Clue, article: OpenArticle, tally: Tally): void {
  const { closes } = clue.pairs
  const open = article.broken ? article.openPairs : 0
  if ((closes & open) !== 0) tally.add('text/pair-closes')
  if ((closes & ~open) !== 0) tally.add('text/pair-not-opened')
  if ((open & ~closes) !== 0) tally.add('text/pair-stays-open')
}

/** A list goes on with its next place. */
function weighSeries(clue: Clue, article: OpenArticle, tally: Tally): void {
  const { begins } = clue.series
  if (!begins) return
  const { place } = article
  if (place && place.kind === begins.kind && place.number === begins.number - 1) tally.add('text/series-next')
  else if (begins.number > 1) tally.add('text/series-skips')
  else if (place && place.kind === begins.kind) tally.add('text/series-restarts')
}

/** Lines that end without a full stop and are whole. */
const isLastLine = ({ unit, isContact, isSignature, isOffice }: Clue): boolean =>
  isContact || isSignature || isOffice || /\d{6}$/u.test(unit.folded)

function addText(outlook: Outlook, article: OpenArticle): Partial<OpenArticle> {
  const { clue } = outlook
  const { unit } = clue
  const { dateline, credit, closing, jump } = unit.marks
  const open = article.broken ? article.openPairs & ~clue.pairs.closes : 0
  const signed = closing !== undefined || (dateline !== undefined && dateline.bylines.length > 0)
  const credited = credit !== undefined && credit.from > 0
  return {
    dated: article.dated || Boolean(dateline?.dateline),
    byline: signed ? 'inline' : article.byline,
    texts: article.texts + 1,
    letters: article.letters + unit.letters,
    sectionLetters: article.sectionLetters + unit.letters,
    last: unit.index,
    words: addUnit(article.words, unit.index),
    broken: unit.closes !== 'sentence' && !credited && jump?.kind !== 'to' && !isLastLine(clue),
    credited: article.credited || credit !== undefined,
    cover: outlook.coverWith(article),
    openPairs: open | clue.pairs.opens,
    place: clue.series.reaches ?? article.place,
    speaks: article.speaks || clue.speaker !== undefined,
    ended:
      article.ended ||
      jump?.kind === 'to' ||
      (credit !== undefined && article.byline === 'none') ||
      clue.signedBy !== undefined ||
      (closing !== undefined && !dateline && unit.letters > SIGNATURE),
  }
}

/** An item of a list that has no standing head. */
const isItem = ({ inLabelRun, inSignedRun }: Clue): boolean => inLabelRun || inSignedRun

/** Running text that opens an article which has no headline, or has it below. */
export function proposeUntitledText(outlook: Outlook): void {
  const { clue, from, current: article } = outlook
  if (article && isNumber(clue.unit.folded)) return
  const tally = outlook.weigh(outlook.alone(weighOpening, clue.text))
  if (outlook.page.indents[outlook.at] === 'flush') tally.add('text/flush-opens')
  const goesOn = continues(outlook)
  if (clue.leadsIn) tally.add('text/leads-in')
  if (goesOn) tally.add('text/opens-continued')
  if (!article) tally.add('text/opens-page')
  else {
    if (article.below && !article.goesOn && article.last >= outlook.at - 1)
      tally.add('text/after-headline-below')
    if (article.broken && !article.ended) tally.add('text/breaks-text')
    if (article.dated && clue.unit.marks.dateline?.dateline) tally.add('text/opens-dated-anew')
  }
  if (from.briefs) weighBrief(clue, tally)
  else if (from.underColumn) tally.add('text/after-column')
  if (!from.briefs) weighItem(clue, tally)
  if (outlook.isBehind(MOST_OF_OPENING * Math.abs(weightOf('text/midway-opens')), 'text-opens')) return
  tally.add('text/midway-opens', outlook.page.cohesion.goesOn(outlook.at))
  if (outlook.isBehind(0, 'text-opens')) return
  outlook.propose(
    'text',
    from.articles.length,
    { ...addText(outlook, emptyArticle), brief: from.briefs || isItem(clue), goesOn },
    { underColumn: false },
  )
}

/** What a text that opens an article says by itself. */
function weighOpening({ unit, pairs, series, speaker, betweenLabels }: Clue, tally: Tally): void {
  tally.add('text/opens-untitled')
  if (unit.marks.dateline) tally.add('text/opens-dated')
  if (unit.inside) tally.add('text/inside-after-finished')
  if (pairs.closes !== 0) tally.add('text/pair-not-opened')
  if ((series.begins?.number ?? 1) > 1) tally.add('text/opens-in-series')
  if (speaker !== undefined) tally.add('text/opens-speaking')
  if (betweenLabels) tally.add('text/opens-between-labels')
}

function weighBrief({ itemLabel }: Clue, tally: Tally): void {
  tally.add('text/opens-brief')
  if (itemLabel) tally.add('text/opens-labelled')
}

function weighItem({ inLabelRun, inSignedRun }: Clue, tally: Tally): void {
  if (inLabelRun) tally.add('text/opens-in-label-run')
  if (inSignedRun) tally.add('text/opens-in-signed-run')
}
