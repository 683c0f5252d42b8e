import type { Tally } from '../weights.ts'
import type { Outlook } from './outlook.ts'

const LONGEST = 160
const RATHER_LONG = 70
const FAR_TOO_LONG = 110

/** A short text as the caption of a picture in the article under way. */
export function proposeCaption(outlook: Outlook): void {
  const { unit, text } = outlook.clue
  const article = outlook.current
  if (unit.letters > LONGEST || unit.marks.dateline) return
  if (!article) {
    proposeCaptionAbove(outlook)
    return
  }
  const tally = outlook.weigh(text)
  tally.add('caption/prior')
  weighSigns(outlook, article.broken, tally)
  const sentences = unit.folded.match(/[。！？]/gu)?.length ?? 0
  tally.add(sentences <= 1 ? 'caption/one-sentence' : 'caption/several-sentences')
  if (unit.letters > RATHER_LONG) tally.add('caption/long', unit.letters > FAR_TOO_LONG ? 2 : 1)
  const credited = article.credited || unit.marks.credit !== undefined
  outlook.propose('caption', outlook.from.current, { captions: article.captions + 1, credited })
}

/** The picture of the first article, above its headline. */
function proposeCaptionAbove(outlook: Outlook): void {
  const { unit, text, nextIsCredit } = outlook.clue
  if (
    unit.marks.credit === undefined &&
    unit.marks.legend === undefined &&
    !nextIsCredit &&
    unit.marker === ''
  )
    return
  const tally = outlook.weigh(text)
  tally.add('caption/prior')
  tally.add('caption/opens-page')
  if (unit.marks.credit) tally.add('caption/credit')
  else if (nextIsCredit) tally.add('caption/credit-follows')
  if (unit.marks.legend) tally.add('caption/depicts')
  outlook.propose('caption', outlook.from.articles.length, null)
}

function weighSigns({ clue, from, page }: Outlook, withinSentence: boolean, tally: Tally): void {
  const { unit, text, nextIsCredit, blanksAfter } = clue
  const { credit, legend } = unit.marks
  const setApart = credit !== undefined || nextIsCredit || unit.blanks >= 2 || legend !== undefined
  const isNear = from.last?.role === 'caption' || from.last?.role === 'credit'
  if (credit && credit.from > 0) tally.add('caption/credit')
  if (nextIsCredit) tally.add('caption/credit-follows')
  if (unit.blanks >= 2) tally.add('caption/space')
  if (blanksAfter >= 2) tally.add('caption/space-after')
  if (legend) tally.add('caption/depicts')
  if (isNear && !credit && (setApart || page.generalCredit)) tally.add('caption/near-caption')
  if (page.generalCredit && unit.letters < 45) tally.add('caption/page-credit')
  if (!credit && unit.closes !== 'sentence' && !nextIsCredit) tally.add('caption/unfinished')
  if (isNear && !credit && unit.letters <= 30 && !/[，,“]/u.test(unit.folded))
    tally.add(unit.closes === 'sentence' ? 'caption/plain-sentence' : 'caption/plain')
  if (clue.nextIsText && unit.closes === 'open' && !credit && clue.heading.sum > text.sum)
    tally.add('caption/over-text')
  if (setApart) {
    if (withinSentence) tally.add('caption/within-sentence')
    return
  }
  tally.add('caption/unmarked')
  if (unit.wrapped || unit.filled) tally.add('caption/wrapped')
}
