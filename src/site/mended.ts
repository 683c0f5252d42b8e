import type { PageLedger } from '../record/ledger.ts'
import { findDifference } from './difference.ts'
import type { Owner } from './raw-page.ts'
import { words } from './words.ts'

const BODY: ReadonlySet<string> = new Set(['paragraph', 'subhead', 'caption', 'table'])
const said = words.corrected

/** What people made of the raw words of an owner; undefined where they left them as printed. */
export function describeMended(owner: Owner, { articles }: PageLedger): string | undefined {
  if (owner.kind !== 'part') return undefined
  const { parts = [], corrections = [] } = articles[owner.article] ?? {}
  if (BODY.has(owner.role)) {
    const part = parts.filter(({ role }) => BODY.has(role))[(owner.bodyPart ?? 0) - 1]
    const { printed, text } = part ?? {}
    if (printed === undefined || text === undefined || printed === text) return undefined
    return said.mended(findDifference(printed, text).after)
  }
  const field = owner.role === 'byline' ? 'bylines' : owner.role
  const last = corrections.findLast(({ what, lines }) => what === field && !lines)
  if (!last) return undefined
  return typeof last.old === 'string' && typeof last.new === 'string'
    ? said.mended(findDifference(last.old, last.new).after)
    : said.mendedPart
}
