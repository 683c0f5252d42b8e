import type { Clue } from '../clue.ts'
import type { Tally } from '../weights.ts'
import type { Outlook } from './outlook.ts'

/** A standing head over what is no heading is hardly longer. */
const LONGEST_BARE = 8

/** A short line as a standing head, where no pinyin says so. */
export function proposeStandingHead(outlook: Outlook): void {
  const { clue } = outlook
  if (!mayStandOver(clue)) return
  outlook.weigh(outlook.alone(weighStandingHead, clue.heading))
  outlook.propose('column', -1, null, {
    underColumn: true,
    briefs: clue.headsBriefs || (!clue.nextHeading && clue.itemsBelow > 1),
  })
}

function mayStandOver(clue: Clue): boolean {
  const { unit, nextHeading } = clue
  if (unit.letters > (clue.pinyinFollows ? 24 : 12) || clue.isMasthead || nextHeading?.sameLine) return false
  return (leads(clue) || unit.letters <= LONGEST_BARE) && !/[,，。；！？]/u.test(unit.folded)
}

/** It stands over something that standing heads stand over, or is one by its name. */
const leads = ({
  nextHeading,
  isKnownColumn,
  pinyinFollows,
  headsBriefs,
  headsIndex,
  itemsBelow,
}: Clue): boolean =>
  nextHeading !== undefined || isKnownColumn || pinyinFollows || headsBriefs || headsIndex || itemsBelow > 1

/** What a standing head says by itself. */
function weighStandingHead(clue: Clue, tally: Tally): void {
  const { unit, nextHeading, follows, itemsBelow } = clue
  tally.add('column/prior')
  if (unit.marker !== '' && unit.marker !== '-') tally.add('column/marker')
  weighName(clue, tally)
  if (clue.isSpread) tally.add('column/spread')
  if (unit.letters <= 6) tally.add('column/short')
  if (clue.pinyinFollows) tally.add('column/pinyin-follows')
  if (follows === 'byline' || follows === 'dateline') tally.add('column/headline-follows')
  if (!nextHeading && itemsBelow > 1) tally.add('column/items-below', itemsBelow / 4)
  if (nextHeading?.blanks === 0 && unit.marker === '') tally.add('column/one-block')
  if (/[“”「」]/u.test(unit.text)) tally.add('column/quotes')
  if (clue.isPlace) tally.add('column/place')
  if (clue.isNotice) tally.add('column/notice')
}

/** A standing head in brackets or between marks. */
export function proposeFramedHead(outlook: Outlook): void {
  const tally = outlook.weigh()
  tally.add('column/framed')
  if (outlook.clue.isPlace) tally.add('column/framed-place')
  weighName(outlook.clue, tally)
  outlook.propose('column', -1, null, { underColumn: true, briefs: outlook.clue.headsBriefs })
}

/** What the name says, and what it stands over. */
function weighName(clue: Clue, tally: Tally): void {
  if (!leads(clue)) tally.add('column/leads-to-text')
  if (clue.headsIndex) tally.add('column/index')
  if (clue.headsBox) tally.add('column/box')
  if (clue.isNamedColumn) tally.add('column/named')
  if (clue.isKnownColumn) tally.add('column/known')
  if (clue.headsBriefs) tally.add('column/briefs')
}
