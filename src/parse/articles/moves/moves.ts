import { proposeByline, proposeCredit } from './byline.ts'
import { proposeCaption } from './caption.ts'
import {
  proposeDeck,
  proposeHeadlineAbove,
  proposeHeadlineBelow,
  proposeJoinedHeading,
  proposeKicker,
} from './headline.ts'
import type { Outlook } from './outlook.ts'
import { proposeJumpLine, proposePageWords } from './page-words.ts'
import { proposeStandingHead } from './standing-head.ts'
import { proposeContinuingSubhead, proposeSubhead } from './subhead.ts'
import { proposeSummary, proposeSummaryLabel } from './summary.ts'
import { proposeText, proposeUntitledText } from './text.ts'

type Proposal = (outlook: Outlook) => void

const HEADINGS: readonly Proposal[] = [
  proposeJoinedHeading,
  proposeHeadlineAbove,
  proposeHeadlineBelow,
  proposeKicker,
]
const HEADINGS_WITHOUT_KICKER: readonly Proposal[] = [
  proposeSubhead,
  proposeContinuingSubhead,
  proposeDeck,
  proposeStandingHead,
]
const SIGNATURES: readonly Proposal[] = [proposeSummary, proposeCredit, proposeByline]
const RUNNING: readonly Proposal[] = [proposeText, proposeUntitledText, proposeCaption]

/** 〔杜桂〕 signs, 【金桥】 heads a column. */
const NAME_IN_BRACKETS: readonly Proposal[] = [proposePageWords, proposeByline]

const TABLES: readonly Proposal[] = [proposeText]

/** Proposes every way in which the unit may go on from the hypothesis. */
export function proposeMoves(outlook: Outlook): void {
  for (const propose of proposalsFor(outlook)) propose(outlook)
}

function proposalsFor({ clue, from }: Outlook): readonly Proposal[] {
  const { marks } = clue.unit
  if (clue.isJumpLine) return [proposeJumpLine]
  if (marks.standingHead && marks.byline) return NAME_IN_BRACKETS
  if (clue.isOrnament || marks.folio || marks.groupByline || marks.pictureLabel || marks.standingHead)
    return [proposePageWords]
  if (marks.summaryLabel) return [proposeSummaryLabel]
  const waits = from.pendingKickers > 0 || from.awaitsHeadline
  return [
    ...SIGNATURES,
    ...(clue.headingLike ? HEADINGS : []),
    ...(clue.headingLike && !waits ? HEADINGS_WITHOUT_KICKER : []),
    ...(waits ? [] : clue.unit.table ? TABLES : clue.fixed ? [] : RUNNING),
  ]
}
