import { type BylineMark, recogniseByline } from './byline.ts'
import { type CreditMark, recogniseCredit } from './credit.ts'
import { type DatelineMark, recogniseDateline } from './dateline.ts'
import { type FolioMark, recogniseFolio } from './folio.ts'
import { recogniseGroupByline, recogniseJump, recogniseLegend, recognisePictureLabel, recogniseSummaryLabel } from './page-notes.ts'
import { recogniseStandingHead, type StandingHeadMark } from './standing-head.ts'

/** What the words of a unit show by their own form, wherever they stand. */
export interface Marks {
  byline: BylineMark | undefined
  dateline: DatelineMark | undefined
  credit: CreditMark | undefined
  standingHead: StandingHeadMark | undefined
  folio: FolioMark | undefined
  groupByline: ReturnType<typeof recogniseGroupByline>
  summaryLabel: ReturnType<typeof recogniseSummaryLabel>
  pictureLabel: boolean
  legend: ReturnType<typeof recogniseLegend>
  jump: ReturnType<typeof recogniseJump>
}

const SHORT = 90

/** Asks every recogniser. Marks that fill a line are asked of short texts only. */
export function recogniseMarks(text: string): Marks {
  const short = text.length <= SHORT
  return {
    byline: short ? recogniseByline(text) : undefined,
    dateline: recogniseDateline(text.slice(0, SHORT)),
    credit: recogniseCredit(text),
    standingHead: short ? recogniseStandingHead(text) : undefined,
    folio: short ? recogniseFolio(text) : undefined,
    groupByline: short ? recogniseGroupByline(text) : undefined,
    summaryLabel: recogniseSummaryLabel(text.slice(0, SHORT)),
    pictureLabel: short && recognisePictureLabel(text),
    legend: recogniseLegend(text.slice(0, SHORT)),
    jump: recogniseJump(text),
  }
}

/** True where the marks leave nothing over: the line is a byline, credit, folio, note or label as a whole. */
export const fillsLine = (marks: Marks): boolean =>
  marks.byline?.titled === true ||
  marks.credit?.from === 0 ||
  marks.standingHead !== undefined ||
  marks.folio !== undefined ||
  marks.groupByline !== undefined ||
  marks.pictureLabel ||
  marks.summaryLabel?.alone === true
