import type { Byline } from '../../record/article.ts'
import { foldMarks } from '../lines/fold-marks.ts'
import { recogniseByline } from './byline.ts'
import { readReporter } from './dateline-report.ts'
import { isPlainName } from './names.ts'

/** The byline behind an opening formula, or in its place, and how long it is. */
export interface InlineByline {
  bylines: Byline[]
  length: number
}

const BRACKETED = /^\s*([（(〔【[][^()（）【】〔〕[\]]{2,60}[)）】〕\]])\s*/u
/** Behind a formula the text may go on at once. */
const REPORTS = /^\s*([\p{Script=Han}\s、/]{2,44}?报[道导])[:：,，]?\s*/u
const TITLE = /^\s*(?:本报|本刊|本网|本台|特约|特派|首席|见习|实习|全媒体)*(?:记者|通讯员|实习生)/u
const SPACES = /\s+/gu
const LONGEST = 44

/** Reads the byline behind an opening formula, or in its place: `（记者 X）`, `记者X报道：`. */
export function readInlineByline(
  raw: string,
  folded: string,
  afterFormula: boolean,
): InlineByline | undefined {
  const inBrackets = readBrackets(raw, folded, afterFormula)
  if (inBrackets) return inBrackets
  return afterFormula ? (readReports(raw, folded) ?? readNames(raw, folded)) : readOpening(raw, folded)
}

function readBrackets(raw: string, folded: string, afterFormula: boolean): InlineByline | undefined {
  const found = BRACKETED.exec(folded)
  if (found?.[1] === undefined) return undefined
  const at = found[0].indexOf(found[1])
  const words = raw.slice(at, at + found[1].length)
  const mark = recogniseByline(words)
  if (!mark || mark.bylines.length === 0 || !(mark.titled || afterFormula)) return undefined
  const length = found[0].length
  const further = readBrackets(raw.slice(length), folded.slice(length), false)
  const as = words.slice(1, -1).replace(SPACES, ' ').trim()
  return {
    bylines: [...mark.bylines.map((byline) => ({ ...byline, as })), ...(further?.bylines ?? [])],
    length: length + (further?.length ?? 0),
  }
}

function readReports(raw: string, folded: string): InlineByline | undefined {
  const found = REPORTS.exec(folded)
  if (found?.[1] === undefined) return undefined
  const isTitled = TITLE.test(found[0])
  if (!isTitled && !/[\s:：]$/u.test(found[0])) return undefined
  const at = found[0].indexOf(found[1])
  const mark = recogniseByline(raw.slice(at, at + found[1].length))
  if (!mark || mark.bylines.length === 0 || !(isTitled || arePlain(mark.bylines))) return undefined
  return inlineOf(raw, mark.bylines, found[0].length)
}

/** Titled names up to a space: `记者 X 通讯员 Y 昨日`. */
function readNames(raw: string, folded: string): InlineByline | undefined {
  if (!TITLE.test(folded)) return undefined
  const opening = folded.slice(0, LONGEST)
  const from = opening.length - opening.trimStart().length
  const ends = [...opening.matchAll(SPACES)].filter(({ index }) => index > from)
  for (const { 0: gap, index } of ends.reverse()) {
    const mark = recogniseByline(raw.slice(from, index))
    if (mark?.titled && mark.bylines.length > 0 && arePlain(mark.bylines))
      return { bylines: mark.bylines, length: index + gap.length }
  }
  return undefined
}

function readOpening(raw: string, folded: string): InlineByline | undefined {
  const found = readReporter(raw, folded)
  return found && inlineOf(raw, found.mark.bylines, found.words.length)
}

const arePlain = (bylines: readonly Byline[]): boolean =>
  bylines.every(({ name }) => isPlainName(foldMarks(name), false))

function inlineOf(raw: string, bylines: readonly Byline[], length: number): InlineByline {
  const as = raw.slice(0, length).replace(SPACES, ' ').trim()
  return { bylines: bylines.map((byline) => ({ ...byline, as })), length }
}
