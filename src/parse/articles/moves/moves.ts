import type { Field } from '../../lines/field.ts'
import type { Clue } from '../clue.ts'
import type { UnitRole } from '../division.ts'
import { proposeByline, proposeCredit } from './byline.ts'
import { proposeCaption } from './caption.ts'
import {
  proposeDeck,
  proposeDeckAbove,
  proposeHeadlineAbove,
  proposeHeadlineBelow,
  proposeJoinedHeading,
  proposeKicker,
  proposeKickerBelow,
} from './headline.ts'
import type { Outlook } from './outlook.ts'
import { proposeJumpLine, proposeLooseWords, proposePageWords } from './page-words.ts'
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
  proposeDeckAbove,
]
const HEADINGS_WITHOUT_KICKER: readonly Proposal[] = [
  proposeSubhead,
  proposeContinuingSubhead,
  proposeDeck,
  proposeKickerBelow,
  proposeStandingHead,
]
const SIGNATURES: readonly Proposal[] = [proposeSummary, proposeCredit, proposeByline]
const RUNNING: readonly Proposal[] = [proposeText, proposeUntitledText, proposeCaption]

/** 〔杜桂〕 signs, 【金桥】 heads a column, 【记者手记】 a section. */
const FRAMED: readonly Proposal[] = [proposeFramedHead, proposeSubhead, proposeByline]
/** 【双桥】 is the kicker of what happened there. */
const FRAMED_PLACE: readonly Proposal[] = [...FRAMED, proposeKicker]
/** 【寻人启事】 */
const FRAMED_NOTICE: readonly Proposal[] = [...FRAMED, proposeHeadlineAbove]
/** 监督电话：8317116 is the page's, or the last line of a notice. */
const CONTACTS: readonly Proposal[] = [proposePageWords, proposeText]
/** 基层快报 is the newspaper's name, or a standing head. */
const NAMES: readonly Proposal[] = [proposePageWords, proposeStandingHead]
/** 导读 heads the index of the page, or a summary. */
const HEADS_INDEX: readonly Proposal[] = [proposeSummaryLabel, proposeStandingHead]

/** ——four lines that tell what the story is about */
const LONG_DECKS: readonly Proposal[] = [proposeDeck, proposeDeckAbove]
const TABLES: readonly Proposal[] = [proposeText]
const WORDS_OF_PAGE: readonly Proposal[] = [proposePageWords]
const LOOSE_WORDS: readonly Proposal[] = [proposeLooseWords]
const FRAMED_HEADS: readonly Proposal[] = [proposeFramedHead]
const JUMP_LINES: readonly Proposal[] = [proposeJumpLine]
const SUMMARY_LABELS: readonly Proposal[] = [proposeSummaryLabel]

/** The roles that each kind of move gives. */
const ROLES: ReadonlyMap<Proposal, readonly UnitRole[]> = new Map<Proposal, readonly UnitRole[]>([
  [proposeJoinedHeading, ['headline', 'subhead', 'deck']],
  [proposeHeadlineAbove, ['headline']],
  [proposeHeadlineBelow, ['headline']],
  [proposeKicker, ['kicker']],
  [proposeKickerBelow, ['kicker']],
  [proposeDeckAbove, ['deck']],
  [proposeSubhead, ['subhead']],
  [proposeContinuingSubhead, ['subhead']],
  [proposeDeck, ['deck']],
  [proposeStandingHead, ['column']],
  [proposeFramedHead, ['column']],
  [proposeSummary, ['summary']],
  [proposeCredit, ['credit']],
  [proposeByline, ['byline']],
  [proposeText, ['text']],
  [proposeUntitledText, ['text']],
  [proposeCaption, ['caption']],
  [proposePageWords, ['folio', 'groupByline', 'label', 'column']],
  [proposeLooseWords, ['folio']],
  [proposeJumpLine, ['label']],
  [proposeSummaryLabel, ['stray', 'label', 'summary']],
])

/** Proposes every way in which the unit may go on from the hypothesis, or those that give the role asked for. */
export function proposeMoves(outlook: Outlook): void {
  const role = outlook.step?.role
  for (const propose of proposalsFor(outlook))
    if (role === undefined || ROLES.get(propose)?.includes(role)) propose(outlook)
}

/** What a label says is so. */
const FIELDS: Readonly<Record<Field, readonly Proposal[]>> = {
  headline: [proposeHeadlineAbove],
  kicker: [proposeKicker, proposeKickerBelow],
  deck: [proposeDeck, proposeDeckAbove],
  byline: [proposeByline],
  text: [...RUNNING],
  page: WORDS_OF_PAGE,
}

function proposalsFor({ clue, from }: Outlook): readonly Proposal[] {
  const { marks, field } = clue.unit
  if (field !== undefined && (field !== 'byline' || marks.byline)) return FIELDS[field]
  if (clue.isJumpLine) return JUMP_LINES
  const waits = from.pendingKickers > 0 || from.awaitsHeadline
  if (marks.standingHead?.framed)
    return waits ? FRAMED_HEADS : clue.isNotice ? FRAMED_NOTICE : clue.isPlace ? FRAMED_PLACE : FRAMED
  if (marks.folio?.maybeText && from.current >= 0 && !waits) return CONTACTS
  if (marks.folio?.maybeHead && !waits) return NAMES
  if (
    clue.isOrnament ||
    clue.isTeaser ||
    marks.folio ||
    marks.groupByline ||
    marks.pictureLabel ||
    marks.standingHead
  )
    return WORDS_OF_PAGE
  if (marks.summaryLabel) return clue.headsIndex ? HEADS_INDEX : SUMMARY_LABELS
  return waits ? listWaiting(clue) : listUsual(clue)
}

const LONGEST_LOOSE = 20
const mayBeLoose = ({ unit }: Clue): boolean => unit.letters <= LONGEST_LOOSE && unit.closes !== 'sentence'
const isOfPageHead = (clue: Clue): boolean => clue.isMasthead || clue.besideFolio !== undefined

/** Where a kicker or byline waits for its headline. */
const listWaiting = remember((clue) => [
  ...SIGNATURES,
  ...(clue.headingLike ? HEADINGS : []),
  ...(isOfPageHead(clue) ? WORDS_OF_PAGE : mayBeLoose(clue) ? LOOSE_WORDS : []),
])

const listUsual = remember((clue) => [
  ...SIGNATURES,
  ...(clue.headingLike ? [...HEADINGS, ...HEADINGS_WITHOUT_KICKER] : []),
  ...(isOfPageHead(clue) ? WORDS_OF_PAGE : mayBeLoose(clue) ? LOOSE_WORDS : []),
  ...(clue.isLongDeck ? LONG_DECKS : []),
  ...(clue.unit.table ? TABLES : clue.fixed ? [] : RUNNING),
])

/** The list for a unit, made once for all hypotheses. */
function remember(list: (clue: Clue) => readonly Proposal[]): (clue: Clue) => readonly Proposal[] {
  let last: Clue | undefined
  let known: readonly Proposal[] = []
  return (clue) => {
    if (clue !== last) known = list(clue)
    last = clue
    return known
  }
}
