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
import { proposeFramedHead, proposeStandingHead } from './standing-head.ts'
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

/** 〔杜桂〕 signs, 【金桥】 heads a column, 【记者手记】 a section. */
const FRAMED: readonly Proposal[] = [proposeFramedHead, proposeSubhead, proposeByline]
/** 【寻人启事】 */
const FRAMED_NOTICE: readonly Proposal[] = [...FRAMED, proposeHeadlineAbove]
/** 监督电话：8317116 is the page's, or the last line of a notice. */
const CONTACTS: readonly Proposal[] = [proposePageWords, proposeText]
/** 基层快报 is the newspaper's name, or a standing head. */
const NAMES: readonly Proposal[] = [proposePageWords, proposeStandingHead]
/** 导读 heads the index of the page, or a summary. */
const HEADS_INDEX: readonly Proposal[] = [proposeSummaryLabel, proposeStandingHead]

const TABLES: readonly Proposal[] = [proposeText]

/** Proposes every way in which the unit may go on from the hypothesis. */
export function proposeMoves(outlook: Outlook): void {
  for (const propose of proposalsFor(outlook)) propose(outlook)
}

function proposalsFor(outlook: Outlook): readonly Proposal[] {
  const { clue, from } = outlook
  const { marks } = clue.unit
  if (clue.isJumpLine) return [proposeJumpLine]
  const waits = from.pendingKickers > 0 || from.awaitsHeadline
  if (marks.standingHead?.framed) return waits ? [proposeFramedHead] : clue.isNotice ? FRAMED_NOTICE : FRAMED
  if (marks.folio?.maybeText && from.current >= 0 && !waits) return CONTACTS
  if (marks.folio?.maybeHead && !waits) return NAMES
  if (clue.isOrnament || marks.folio || marks.groupByline || marks.pictureLabel || marks.standingHead)
    return [proposePageWords]
  if (marks.summaryLabel) return clue.headsIndex ? HEADS_INDEX : [proposeSummaryLabel]
  return [
    ...SIGNATURES,
    ...(clue.headingLike ? HEADINGS : []),
    ...(clue.headingLike && !waits ? HEADINGS_WITHOUT_KICKER : []),
    ...(clue.isMasthead ? [proposePageWords] : []),
    ...(waits ? [] : clue.unit.table ? TABLES : clue.fixed ? [] : RUNNING),
  ]
}
