import type { Byline, Dateline } from '../../record/article.ts'
import { foldMarks } from '../lines/fold-marks.ts'
import { recogniseByline } from './byline.ts'
import { readInlineByline } from './dateline-byline.ts'
import { type Formula, readFormula } from './dateline-formula.ts'
import { readReportFormula } from './dateline-report.ts'

/** Every formula has one of these words. */
const FORMULA = /[讯电息道导访稿]|特写|直击|发自/u

/** The opening formula of a dated report, and the byline that stands in it. */
export interface DatelineMark {
  dateline: Dateline | null
  bylines: Byline[]
  /** Offset in the text where the formula, byline included, ends. */
  end: number
}

/**
 * Recognises the formula that opens a report: `本报讯`, `本报北京1月3日电（记者X）`, `据新华社…电`, `【新华社北京三日电】`,
 * `（中央社記者X台北三日電）`, `〔記者X／台北報導〕`, `（记者 X）`, with the byline that follows in brackets or runs on as
 * `记者X报道`. Returns undefined where the text opens in no such way.
 */
export function recogniseDateline(text: string): DatelineMark | undefined {
  const start = text.length - text.trimStart().length
  const raw = text.slice(start)
  const folded = foldMarks(raw)
  const hasFormula = FORMULA.test(folded)
  const isBracketed = /^[【[(〔〖]/u.test(folded)
  if (!hasFormula && !isBracketed) return undefined
  const both = hasFormula && isBracketed ? readFormulaWithByline(raw, folded) : undefined
  if (both) return { ...both, end: start + both.end }
  const formula = hasFormula ? (readReportFormula(raw, folded) ?? readFormula(raw, folded)) : undefined
  const after = formula?.length ?? 0
  const byline = readInlineByline(raw.slice(after), folded.slice(after), formula !== undefined)
  if (!formula && !byline) return undefined
  return {
    dateline: formula ? datelineOf(raw, formula) : null,
    bylines: [...(formula?.bylines ?? []), ...(byline?.bylines ?? [])],
    end: start + after + (byline?.length ?? 0),
  }
}

/** True where the text opens with a formula. */
export const opensWithFormula = (text: string): boolean =>
  FORMULA.test(foldMarks(text)) && Boolean(recogniseDateline(text)?.dateline)

const WITH_BYLINE =
  /^[【[(〔〖]\s*([^【】[\]()〔〕〖〗。，,;；:：]{2,40})[，,;；:：]\s*([^【】[\]()〔〕〖〗。]{3,40})[】\])〕〗]\s*/u

/** Reads formula and byline in one pair of brackets: `（本報紐約1月30日專訊，記者X、Y）`. */
function readFormulaWithByline(raw: string, folded: string): DatelineMark | undefined {
  const [whole = '', opening = '', names = ''] = WITH_BYLINE.exec(folded) ?? []
  if (opening === '') return undefined
  const from = whole.indexOf(opening)
  const formula = readFormula(raw.slice(from, from + opening.length), opening)
  if (!formula || formula.length < opening.trimEnd().length) return undefined
  const at = whole.lastIndexOf(names)
  const mark = recogniseByline(raw.slice(at, at + names.length))
  if (!mark?.titled || mark.bylines.length === 0) return undefined
  return {
    dateline: { ...datelineOf(raw, formula), text: raw.slice(0, whole.length).trim() },
    bylines: [...formula.bylines, ...mark.bylines],
    end: whole.length,
  }
}

const datelineOf = (raw: string, { length, agency, place, date }: Formula): Dateline => ({
  text: raw.slice(0, length).trim(),
  agency,
  place,
  date,
})
