import type { Unit } from '../../blocks/unit.ts'
import { isIndexEntry } from '../../marks/index-entry.ts'
import { isDate } from '../../marks/notice-lines.ts'
import type { Clue } from '../clue.ts'
import { BOX, LEAD, OFFICE } from './line-words.ts'

/** Reads what a unit's neighbours say of it. */
export function lookAhead(clue: Clue, at: number, clues: readonly Clue[]): void {
  const next = clues[at + 1]
  clue.blanksAfter = next ? next.unit.blanks : 9
  clue.leadFollows = next !== undefined && LEAD.test(next.unit.folded)
  const label = next?.itemLabel
  if (label && clue.unit.letters <= 10 && clues[at + 2]?.itemLabel === label) clue.headsBriefs = true
  if (clue.headingLike && clue.unit.letters <= LONGEST_COLUMN) clue.itemsBelow = countItems(clues, at + 1)
  if (clue.isNotice && headsOne(clues, at)) clue.headsBriefs = false
  clue.inLabelRun =
    clue.itemLabel !== undefined &&
    [clues[at - 1], next].some((beside) => beside?.itemLabel === clue.itemLabel)
  clue.betweenLabels = isBetweenLabels(clues, at)
  clue.inSignedRun =
    clue.signedBy !== undefined && [clues[at - 1], next].some((beside) => beside?.signedBy !== undefined)
  clue.pictureFollows = leadsToCredit(clues, at)
  const credit = next?.unit.marks.credit
  clue.nextIsCredit = credit?.from === 0 && !credit.general && !CARTOON.test(next?.unit.folded ?? '')
  if (next?.isSignature && isDate(next.unit.folded) && clue.unit.letters <= 30 && clue.unit.closes === 'open')
    clue.isSignature = true
  clue.pinyinFollows = next?.unit.marks.standingHead?.name === '' && !clue.fixed
  clue.isMasthead =
    at === 0 && clue.unit.letters <= LONGEST_COLUMN && next?.unit.marks.folio !== undefined && !clue.fixed
  clue.headsIndex = clue.unit.letters <= LONGEST_COLUMN && isOfIndex(next)
  clue.nextIsText = next !== undefined && isTextLike(next)
  clue.isOffice = clue.unit.letters <= 22 && OFFICE.test(clue.unit.folded) && !clue.nextIsText
  clue.nextHeading = isHeading(next) ? next.unit : undefined
  clue.headsBox = clue.nextHeading !== undefined && BOX.test(nameOf(clue.unit))
  clue.headingBelow = clue.nextHeading ?? headingUnder(next, clues[at + 2])
  for (let ahead = at + 1; ahead <= at + 4; ahead++) {
    const below = clues[ahead]
    if (!below) break
    const found = kindBelow(below)
    if (found) {
      clue.follows = found
      break
    }
  }
  clue.leadsIn = leadsIn(clue)
}

const SHORTEST_LEAD = 18
const LONGEST_LEAD = 48

/** A kicker or deck that tells the story, over a shorter heading or a report: 火情发生时，十七位邻居合力抬走了挡路的车. */
const leadsIn = ({ unit, nextHeading, headingLike, follows }: Clue): boolean =>
  headingLike &&
  (follows === 'byline' || follows === 'dateline') &&
  unit.closes === 'open' &&
  unit.letters >= SHORTEST_LEAD &&
  unit.letters <= LONGEST_LEAD &&
  !unit.filled &&
  !unit.breaksOff &&
  unit.level === 0 &&
  (nextHeading === undefined || (!nextHeading.sameLine && nextHeading.letters < unit.letters))

/** A section of fewer letters may as well be a short item. */
const LEAST_SECTION = 70

/**
 * Tells of each unit whether the next byline below it stands behind a text, and not below a heading, where a whole section
 * comes first.
 */
export function lookForSignatures(clues: readonly Clue[]): void {
  let closes = false
  let letters = 0
  for (let at = clues.length - 1; at >= 0; at--) {
    const clue = clues[at]
    if (!clue) continue
    clue.signedBelow = closes && letters >= LEAST_SECTION
    letters = clue.headingLike && !isTextLike(clue) ? 0 : letters + clue.unit.letters
    const { byline, closing, dateline, credit } = clue.unit.marks
    if (byline && credit?.from !== 0) closes = byline.note || clues[at - 1]?.unit.closes === 'sentence'
    else if (closing) closes = true
    else if (dateline?.dateline || dateline?.bylines.length) closes = false
  }
}

/** Without brackets around it. */
const nameOf = ({ folded, marks }: Unit): string => marks.standingHead?.name ?? folded.trim()

const isOfIndex = (clue: Clue | undefined): boolean =>
  clue !== undefined &&
  (clue.isTeaser || (clue.unit.marks.folio !== undefined && isIndexEntry(clue.unit.folded)))

/** The heading under a byline. */
const headingUnder = (byline: Clue | undefined, heading: Clue | undefined): Unit | undefined =>
  byline?.unit.marks.byline && isHeading(heading) ? heading.unit : undefined

/** So far up and down is looked for an item with a label. */
const NEAR_ITEMS = 3

/** What goes on below the first text of an item, where the items have labels. */
function isBetweenLabels(clues: readonly Clue[], at: number): boolean {
  const clue = clues[at]
  if (!clue || clue.itemLabel || !isTextLike(clue)) return false
  const labelFrom = (step: 1 | -1): Clue['itemLabel'] => {
    for (let far = 1; far <= NEAR_ITEMS; far++) {
      const beside = clues[at + far * step]
      if (!beside || !isTextLike(beside)) return undefined
      if (beside.itemLabel) return beside.itemLabel
    }
    return undefined
  }
  const above = labelFrom(-1)
  return above !== undefined && above === labelFrom(1)
}

/** One text stands below, and not the next of several. */
const headsOne = (clues: readonly Clue[], at: number): boolean => {
  const [text, next] = [clues[at + 1], clues[at + 2]]
  if (!text || !isTextLike(text) || text.itemLabel) return false
  return !next || next.fixed || next.isSignature || !isTextLike(next)
}

/** In one line; the dash of a kicker or deck tells it in two. */
const isHeading = (clue: Clue | undefined): clue is Clue =>
  clue?.headingLike === true && (!clue.unit.wrapped || /^[—－─―–-]|[—－─―–-]$/u.test(clue.unit.folded))

/** Who drew a cartoon stands below it alone. */
const CARTOON = /^[(【]?漫画/u
const LONGEST_COLUMN = 8
const MOST_ITEMS = 4

function countItems(clues: readonly Clue[], from: number): number {
  let count = 0
  while (count < MOST_ITEMS && isItem(clues[from + count])) count++
  return count
}

const isItem = (clue: Clue | undefined): boolean =>
  clue !== undefined &&
  isTextLike(clue) &&
  clue.unit.closes === 'sentence' &&
  clue.unit.blanks > 0 &&
  !clue.unit.inside &&
  !clue.unit.table &&
  clue.unit.letters >= 18 &&
  clue.unit.letters <= 90

/** True where a picture story follows: one text or two with a credit at the end, and then no more text. */
function leadsToCredit(clues: readonly Clue[], at: number): boolean {
  for (let below = at + 1; below <= at + 3; below++) {
    const clue = clues[below]
    if (!clue || (clue.headingLike && !clue.unit.wrapped)) return false
    const { credit, dateline, byline } = clue.unit.marks
    if (credit && !credit.general)
      return (below > at + 1 || credit.from > 0) && !isPlainText(clues[below + 1])
    if (dateline?.dateline || byline?.titled) return false
  }
  return false
}

const isPlainText = (clue: Clue | undefined): boolean =>
  clue !== undefined && isTextLike(clue) && !clue.unit.marks.dateline?.dateline

function kindBelow(clue: Clue): Clue['follows'] | undefined {
  const { marks } = clue.unit
  if (marks.dateline?.dateline || marks.dateline?.bylines.length || marks.jump?.kind === 'from')
    return 'dateline'
  if (marks.byline && marks.credit?.from !== 0) return 'byline'
  if (marks.summaryLabel) return 'text'
  if ((marks.standingHead && !marks.standingHead.framed) || marks.folio || marks.groupByline || clue.isTeaser)
    return 'nothing'
  if (isTextLike(clue)) return 'text'
  return undefined
}

const isTextLike = (clue: Clue): boolean =>
  !clue.fixed && clue.text.sum > clue.heading.sum && clue.text.sum > 0
