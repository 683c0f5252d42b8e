import type { Clue } from '../clue.ts'
import type { Tally } from '../weights.ts'
import { HEADINGS } from './headline.ts'
import type { Outlook } from './outlook.ts'

/** A line of names: under the headline, or at the end of the text. */
export function proposeByline(outlook: Outlook): void {
  const { byline, credit } = outlook.clue.unit.marks
  if (!byline || (credit?.from === 0 && !isUnderHeadline(outlook))) return
  if (!byline.note) proposeBylineAbove(outlook)
  const { current: article, from, at } = outlook
  if (from.awaitsHeadline) return
  const tally = outlook.weigh(outlook.alone(weighMark))
  if (!article) {
    tally.add('byline/stray')
    outlook.propose('byline', -1, null)
  } else if (isUnderHeadline(outlook)) {
    tally.add('byline/under-headline')
    if (article.byline === 'end') tally.add('byline/second')
    outlook.propose('byline', from.current, { byline: 'head', ended: false, goesOn: true, last: at })
  } else if (article.texts === 0 && article.captions === 0) {
    tally.add('byline/stray')
    outlook.propose('byline', from.current, { byline: 'head' })
  } else {
    tally.add('byline/after-text')
    if (!article.broken && endsArticle(outlook)) tally.add('byline/closes-article')
    if (!byline.note && (article.byline === 'head' || article.byline === 'inline')) tally.add('byline/second')
    if (article.broken) tally.add('byline/breaks-text')
    outlook.propose('byline', from.current, { byline: byline.note ? 'about' : 'end', ended: true, last: at })
  }
}

/** What a line of names says by itself. */
function weighMark({ unit, isPlace }: Clue, tally: Tally): void {
  if (unit.marks.byline?.titled) return
  tally.add('byline/no-title')
  if (isPlace) tally.add('byline/place')
}

/** A line of names above the headline of its article. */
function proposeBylineAbove(outlook: Outlook): void {
  const { clue, from, current: article } = outlook
  if (!clue.nextHeading && !(from.awaitsHeadline && clue.follows !== 'text')) return
  const tally = outlook.weigh(outlook.alone(weighMark))
  tally.add('byline/above-headline')
  if (from.pendingKickers > 0) tally.add('byline/above-below-kicker')
  else if (clue.unit.blanks >= 2 && clue.blanksAfter < clue.unit.blanks) tally.add('byline/above-apart')
  if (article && !article.ended && article.byline === 'none' && !article.dated)
    tally.add('byline/leaves-unsigned')
  outlook.propose('byline', from.articles.length, null, { awaitsHeadline: true })
}

/** No text of the article follows: a heading, a standing head or the end of the page does. */
const endsArticle = ({ clue }: Outlook): boolean =>
  clue.nextHeading !== undefined || clue.follows === 'nothing' || clue.follows === 'dateline'

function isUnderHeadline({ from }: Outlook): boolean {
  const last = from.last
  return last !== null && last.article === from.current && HEADINGS.has(last.role)
}

/** A line that says who made a picture: below a caption, or below the one text of a picture story. */
export function proposeCredit(outlook: Outlook): void {
  const credit = outlook.clue.unit.marks.credit
  if (credit?.from !== 0) return
  const { current: article, from, at } = outlook
  const last = from.last?.role
  const tally = outlook.weigh()
  if (credit.general) tally.add('credit/general')
  if (last === 'caption') tally.add('credit/caption')
  else if (
    article &&
    last === 'text' &&
    article.byline === 'none' &&
    !article.dated &&
    article.letters < 600
  ) {
    tally.add('credit/picture-story')
    outlook.propose('credit', from.current, { byline: 'end', credited: true, ended: true, last: at })
    return
  } else if (!credit.general) tally.add('credit/loose')
  outlook.propose('credit', article ? from.current : -1, article ? { credited: true } : null)
}
