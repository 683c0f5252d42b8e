import type { Outlook } from './outlook.ts'

/** A byline over its headline, as some papers print it below the kicker: opens an article that awaits its headline. */
export function proposeBylineAbove(outlook: Outlook): void {
  const { clue, from } = outlook
  const { byline, credit } = clue.unit.marks
  if (!byline || credit?.from === 0 || !clue.nextHeading || outlook.awaitsHeadline) return
  const opens = from.pendingKickers > 0 || from.current < 0 || clue.unit.blanks >= 2
  if (!byline.titled && !opens) return
  const tally = outlook.weigh()
  tally.add('byline/above-headline')
  if (from.pendingKickers > 0) tally.add('byline/below-kicker')
  else if (from.current < 0) tally.add('byline/opens-page')
  else if (clue.unit.blanks >= 2) tally.add('byline/space-above')
  if (!byline.titled) tally.add('byline/no-title')
  outlook.propose('byline', from.articles.length, { byline: 'head', last: outlook.at })
}
