import type { LedgerPart } from './ledger.ts'
import { lettersOf, lettersOfSpans } from './letters.ts'
import type { Span } from './span.ts'

type OwnedPart = Pick<LedgerPart, 'role' | 'spans' | 'text' | 'printed' | 'edits'>

/** What the check reads of a page, be it just parsed or read from its ledger. */
export interface OwnedPage {
  lines: readonly string[]
  articles: readonly { parts: readonly OwnedPart[] }[]
  furniture: readonly { spans: readonly Span[] }[]
  dropped: readonly { spans: readonly Span[] }[]
}

/** Where a ledger does not add up. Line and column are 1-based, in UTF-16 units of the raw line. */
export interface LedgerFault {
  line: number
  column: number
  what: string
}

/**
 * Every character of the page that is not white space has exactly one owner: a part of an article, furniture, or
 * dropped text; and where a part has its text, its letters are those of its spans. A part that a person corrected
 * declares that, and the letters of what it says was printed are those of its spans. No fault means that it adds up.
 */
export function checkLedger(page: OwnedPage): LedgerFault[] {
  return [...checkOwners(page), ...checkTexts(page)]
}

function checkOwners({ lines, articles, furniture, dropped }: OwnedPage): LedgerFault[] {
  const faults: LedgerFault[] = []
  const owners = lines.map((line) => new Uint8Array(line.length))
  const parts = articles.flatMap((article) => article.parts)
  for (const { spans } of [...parts, ...furniture, ...dropped])
    for (const span of spans) {
      const fault = claim(span, owners[span[0] - 1])
      if (fault) faults.push(fault)
    }
  lines.forEach((text, index) => {
    faults.push(...stretches(text, owners[index] ?? new Uint8Array(), index + 1))
  })
  return faults
}

/** Marks a span as owned once more; a span that leaves its line is a fault. */
function claim([line, from, to]: Span, owned: Uint8Array | undefined): LedgerFault | undefined {
  if (!owned || from < 0 || to > owned.length || from >= to)
    return { line, column: from + 1, what: `the span [${line}, ${from}, ${to}] is not on the page` }
  for (let at = from; at < to; at++) owned[at] = Math.min(2, (owned[at] ?? 0) + 1)
  return undefined
}

/** One fault for each stretch of a line without an owner, or with more than one. */
function stretches(text: string, owned: Uint8Array, line: number): LedgerFault[] {
  const faults: LedgerFault[] = []
  let open: { owners: number; from: number } | undefined
  for (let at = 0; at <= text.length; at++) {
    const blank = at < text.length && /\s/u.test(text.charAt(at))
    if (blank) continue
    const owners = at < text.length ? (owned[at] ?? 0) : 1
    if (open && owners !== open.owners) {
      const says = open.owners === 0 ? 'no owner' : 'more than one owner'
      faults.push({ line, column: open.from + 1, what: `${says}: ${text.slice(open.from, at).trim()}` })
      open = undefined
    }
    if (!open && owners !== 1) open = { owners, from: at }
  }
  return faults
}

function checkTexts({ lines, articles }: OwnedPage): LedgerFault[] {
  return articles
    .flatMap(({ parts }) => parts)
    .flatMap((part) => {
      const { role, spans } = part
      const text = textAsPrinted(part)
      if (text === undefined) return []
      const [read, printed] = [lettersOf(text), lettersOfSpans(lines, spans)]
      if (read === printed) return []
      const at = firstDifference(read, printed)
      const [line, from] = spans[0] ?? [1, 0]
      const what = `the ${role} reads ${around(read, at)} where the page has ${around(printed, at)}`
      return [{ line, column: from + 1, what }]
    })
}

/** A part that a person added was not printed at all. */
const textAsPrinted = ({ text, printed, edits }: OwnedPart): string | undefined =>
  edits?.some(({ kind }) => kind === 'correction') ? (printed ?? '') : text

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

const around = (text: string, at: number): string => JSON.stringify(text.slice(Math.max(0, at - 4), at + 8))
