import { isNumber } from '../../marks/notice-lines.ts'
import type { Clue } from '../clue.ts'
import { addUnit, emptyArticle, type OpenArticle } from '../division.ts'
import type { Tally } from '../weights.ts'
import type { Outlook } from './outlook.ts'

/** Running text of the article under way, or of one that the page comes back to. */
export function proposeText(outlook: Outlook): void {
  const { unit, text } = outlook.clue
  const { dateline, credit } = unit.marks
  let closest = Number.NEGATIVE_INFINITY
  let closestFinished = Number.NEGATIVE_INFINITY
  let likestHeadline = 0
  for (const [index, article] of outlook.reachable) {
    closestFinished = Math.max(closestFinished, outlook.belongsTo(article))
    if (!article.broken && index !== outlook.from.current) continue
    closest = Math.max(closest, outlook.belongsTo(article))
    likestHeadline = Math.max(likestHeadline, outlook.headlineShare(article))
  }
  const { isOtherTurn } = outlook
  for (const [index, article] of outlook.reachable) {
    if (index !== outlook.from.current && outlook.isHopeless(text)) continue
    const tally = outlook.weigh(text)
    if (article.texts > 0 && dateline)
      tally.add(dateline.dateline ? 'text/second-dateline' : 'text/second-byline')
    if (article.ended) tally.add('text/after-ended')
    weighPairs(outlook, article, tally)
    weighSeries(outlook, article, tally)
    if (outlook.clue.speaker !== undefined && article.speaks) tally.add('text/speaker-goes-on')
    if (article.speaks && outlook.clue.speaker === undefined && !article.broken)
      tally.add('text/speaker-silent')
    if (outlook.clue.unit.table) tally.add(article.broken ? 'text/table-announced' : 'text/table')
    if (article.texts > 0 && (outlook.from.continues || unit.marks.jump?.kind === 'from'))
      tally.add('text/continued-within')
    if (article.broken) weighJoin(outlook, article, tally)
    else if (unit.inside && article.texts > 0) tally.add('text/inside-after-finished')
    weighWording(outlook.belongsTo(article), closest, closestFinished, tally)
    tally.add('text/headline-elsewhere', Math.max(0, likestHeadline - outlook.headlineShare(article)))
    if (article.below && !article.goesOn) tally.add('text/after-headline-below-same')
    if (outlook.from.underColumn) tally.add('text/under-column')
    if (credit && credit.from > 0 && article.texts > 0 && !article.broken) tally.add('text/credit-after-text')
    if (index === outlook.from.current && outlook.clue.isContact) tally.add('text/contact')
    if (
      index === outlook.from.current &&
      outlook.clue.isOffice &&
      article.texts > 0 &&
      article.byline === 'none'
    )
      tally.add('text/office')
    if (article.brief && !article.broken) tally.add('text/second-in-brief')
    if (outlook.clue.isSignature && index === outlook.from.current) tally.add('text/signature')
    if (article.brief && outlook.clue.itemLabel) tally.add('text/label-in-brief')
    if (!article.brief && outlook.clue.inLabelRun && article.texts > 0) tally.add('text/label-within')
    if (index !== outlook.from.current) weighReturn(outlook, index, article, tally)
    else {
      if (!article.broken && outlook.oldestBroken >= 0) {
        tally.add('text/leaves-pending')
        tally.add('text/leaves-pending-soon', 1 / (1 + outlook.from.run))
      }
      if (isOtherTurn) tally.add(outlook.from.rounds > 1 ? 'text/round-ends' : 'text/round-ends-soon')
    }
    const cover = outlook.addCover(article, tally)
    outlook.propose('text', index, { ...addText(outlook, article), cover }, { underColumn: false })
  }
}

/** Other wording than that of the article. */
function weighWording(own: number, closest: number, closestFinished: number, tally: Tally): void {
  tally.add('text/wording-elsewhere', Math.min(MOST_ELSEWHERE, Math.max(0, closest - own)))
  const finished = Math.max(0, closestFinished - Math.max(own, closest))
  tally.add('text/wording-of-finished', Math.min(MOST_ELSEWHERE, finished))
}

/** More evidence of other wording than this is not believed. */
const MOST_ELSEWHERE = 8
/** A text of fewer letters is nothing but the names in it. */
const SIGNATURE = 30

const JOINS = { word: 'text/join-word', heard: 'text/join-fits', unheard: 'text/join-unheard' } as const

function weighJoin(outlook: Outlook, article: OpenArticle, tally: Tally): void {
  tally.add('text/continues')
  if (outlook.clue.unit.inside) return
  const last = article.words ? outlook.page.clues[article.words.unit]?.unit : undefined
  if (last?.closes === 'open') tally.add(JOINS[outlook.joinWith(article)])
}

function weighReturn(outlook: Outlook, index: number, article: OpenArticle, tally: Tally): void {
  const { clue, current, from } = outlook
  if (!outlook.mayTurn) tally.add('text/turns-inside-block')
  tally.add('text/resumes-at-page-stride', outlook.page.strides(outlook.at, outlook.strideTo(article)))
  if (from.rounds > 0 && outlook.strideTo(article) === from.stride)
    tally.add(from.rounds > 1 ? 'text/round-goes-on' : 'text/round-begins')
  else tally.add(from.stride === 0 ? 'text/resumes' : 'text/resumes-again')
  if (article.broken) tally.add('text/resumes-broken')
  if (article.broken && !current?.broken) tally.add('text/resumes-pending')
  if (index === outlook.oldestBroken) tally.add('text/resumes-in-turn')
  if (article.broken && clue.unit.inside) tally.add('text/resumes-inside')
  if (current?.broken) tally.add('text/breaks-text')
}

/** A quotation or bracket that was left open is closed by what goes on with it, and by nothing else. */
function weighPairs({ clue }: Outlook, article: OpenArticle, tally: Tally): void {
  const { closes } = clue.pairs
  const open = article.broken ? article.openPairs : 0
  if ((closes & open) !== 0) tally.add('text/pair-closes')
  if ((closes & ~open) !== 0) tally.add('text/pair-not-opened')
  if ((open & ~closes) !== 0) tally.add('text/pair-stays-open')
}

/** A list goes on with its next place. */
function weighSeries({ clue }: Outlook, article: OpenArticle, tally: Tally): void {
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

function addText({ clue }: Outlook, article: OpenArticle): Partial<OpenArticle> {
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
  const article = outlook.current
  if (article && isNumber(outlook.clue.unit.folded)) return
  const tally = outlook.weigh(outlook.clue.text)
  tally.add('text/opens-untitled')
  if (outlook.clue.unit.marks.dateline) tally.add('text/opens-dated')
  const continues = outlook.from.continues || outlook.clue.unit.marks.jump?.kind === 'from'
  if (continues) tally.add('text/opens-continued')
  if (outlook.clue.unit.inside) tally.add('text/inside-after-finished')
  if (outlook.clue.pairs.closes !== 0) tally.add('text/pair-not-opened')
  if ((outlook.clue.series.begins?.number ?? 1) > 1) tally.add('text/opens-in-series')
  if (outlook.clue.speaker !== undefined) tally.add('text/opens-speaking')
  if (!article) tally.add('text/opens-page')
  else {
    if (article.below && !article.goesOn && article.last >= outlook.at - 1)
      tally.add('text/after-headline-below')
    if (article.broken && !article.ended) tally.add('text/breaks-text')
  }
  const { briefs, underColumn } = outlook.from
  if (briefs) tally.add('text/opens-brief')
  if (briefs && outlook.clue.itemLabel) tally.add('text/opens-labelled')
  if (!briefs && outlook.clue.inLabelRun) tally.add('text/opens-in-label-run')
  if (!briefs && outlook.clue.inSignedRun) tally.add('text/opens-in-signed-run')
  if (!briefs && underColumn) tally.add('text/after-column')
  outlook.propose(
    'text',
    outlook.from.articles.length,
    { ...addText(outlook, emptyArticle), brief: briefs || isItem(outlook.clue), goesOn: continues },
    { underColumn: false },
  )
}
