import type { Tally } from '../weights.ts'
import type { Outlook } from './outlook.ts'

/** A standing head over what is no heading is hardly longer. */
const LONGEST_BARE = 8

/** A short line as a standing head, where no pinyin says so. */
export function proposeStandingHead(outlook: Outlook): void {
  const {
    unit,
    nextHeading,
    isPlace,
    follows,
    isKnownColumn,
    pinyinFollows,
    headsBriefs,
    itemsBelow,
    isNotice,
    heading,
    headsIndex,
  } = outlook.clue
  if (unit.letters > (pinyinFollows ? 24 : 12) || outlook.clue.isMasthead) return
  const leads = nextHeading || isKnownColumn || pinyinFollows || headsBriefs || headsIndex || itemsBelow > 1
  if (!leads && unit.letters > LONGEST_BARE) return
  if (nextHeading?.sameLine || /[,，。；！？]/u.test(unit.folded)) return
  const tally = outlook.weigh(heading)
  tally.add('column/prior')
  if (unit.marker !== '' && unit.marker !== '-') tally.add('column/marker')
  weighName(outlook, tally)
  if (outlook.clue.isSpread) tally.add('column/spread')
  if (unit.letters <= 6) tally.add('column/short')
  if (pinyinFollows) tally.add('column/pinyin-follows')
  if (follows === 'byline' || follows === 'dateline') tally.add('column/headline-follows')
  if (!nextHeading && itemsBelow > 1) tally.add('column/items-below', itemsBelow / 4)
  if (nextHeading?.blanks === 0 && unit.marker === '') tally.add('column/one-block')
  if (/[“”「」]/u.test(unit.text)) tally.add('column/quotes')
  if (isPlace) tally.add('column/place')
  if (isNotice) tally.add('column/notice')
  outlook.propose('column', -1, null, {
    underColumn: true,
    briefs: headsBriefs || (!nextHeading && itemsBelow > 1),
  })
}

/** A standing head in brackets or between marks. */
export function proposeFramedHead(outlook: Outlook): void {
  const tally = outlook.weigh()
  tally.add('column/framed')
  weighName(outlook, tally)
  outlook.propose('column', -1, null, { underColumn: true, briefs: outlook.clue.headsBriefs })
}

/** What the name says, and what it stands over. */
function weighName({ clue }: Outlook, tally: Tally): void {
  const { isKnownColumn, pinyinFollows, headsBriefs, headsIndex, itemsBelow, isNamedColumn } = clue
  const leads =
    clue.nextHeading || isKnownColumn || pinyinFollows || headsBriefs || headsIndex || itemsBelow > 1
  if (!leads) tally.add('column/leads-to-text')
  if (headsIndex) tally.add('column/index')
  if (isNamedColumn) tally.add('column/named')
  if (isKnownColumn) tally.add('column/known')
  if (headsBriefs) tally.add('column/briefs')
}
