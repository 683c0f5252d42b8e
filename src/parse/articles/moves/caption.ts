import type { Clue } from '../clue.ts'
import type { Page } from '../page.ts'
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
  const tally = outlook.weigh(outlook.alone(weighCaption, text))
  if (isBesidePicture(outlook) && !unit.marks.credit) weighNeighbour(outlook.clue, outlook.page, tally)
  if (article.broken && isSetApart(outlook.clue)) tally.add('caption/within-sentence')
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

const isBesidePicture = ({ from }: Outlook): boolean =>
  from.last?.role === 'caption' || from.last?.role === 'credit'

const isSetApart = ({ unit, nextIsCredit }: Clue): boolean =>
  unit.marks.credit !== undefined || nextIsCredit || unit.blanks >= 2 || unit.marks.legend !== undefined

/** What a caption says by itself. */
function weighCaption(clue: Clue, tally: Tally, page: Page): void {
  const { unit, text, nextIsCredit, blanksAfter } = clue
  const { credit, legend } = unit.marks
  tally.add('caption/prior')
  if (credit && credit.from > 0) tally.add('caption/credit')
  if (nextIsCredit) tally.add('caption/credit-follows')
  if (unit.blanks >= 2) tally.add('caption/space')
  if (blanksAfter >= 2) tally.add('caption/space-after')
  if (legend) tally.add('caption/depicts')
  if (clue.pointsOut) tally.add('caption/points-out')
  if (page.generalCredit && unit.letters < 45) tally.add('caption/page-credit')
  if (!credit && unit.closes !== 'sentence' && !nextIsCredit) tally.add('caption/unfinished')
  if (clue.nextIsText && unit.closes === 'open' && !credit && clue.heading.sum > text.sum)
    tally.add('caption/over-text')
  if (!isSetApart(clue)) {
    tally.add('caption/unmarked')
    if (unit.wrapped || unit.filled) tally.add('caption/wrapped')
  }
  const sentences = unit.folded.match(/[。！？]/gu)?.length ?? 0
  tally.add(sentences <= 1 ? 'caption/one-sentence' : 'caption/several-sentences')
  if (unit.letters > RATHER_LONG) tally.add('caption/long', unit.letters > FAR_TOO_LONG ? 2 : 1)
}

/** What a text without a credit says beside another caption. */
function weighNeighbour(clue: Clue, page: Page, tally: Tally): void {
  const { unit } = clue
  if (isSetApart(clue) || page.generalCredit) tally.add('caption/near-caption')
  if (unit.letters <= 30 && !/[，,“]/u.test(unit.folded))
    tally.add(unit.closes === 'sentence' ? 'caption/plain-sentence' : 'caption/plain')
}
