import type { PartRole } from '../record/article.ts'
import { BodyRole } from '../record/article.ts'
import type { DroppedText, FurnitureRole, PageLedger } from '../record/ledger.ts'

/** Whose a stretch of raw text is. */
export type Owner =
  | { kind: 'part'; article: number; role: PartRole; bodyPart: number | null }
  | { kind: 'furniture'; index: number; role: FurnitureRole }
  | { kind: 'dropped'; article: number | null; reason: DroppedText['reason'] }

/** A stretch of one raw line with one owner; white space may have none. */
export interface Stretch {
  text: string
  owner: Owner | null
}

export interface RawLine {
  /** 1-based. */
  number: number
  stretches: Stretch[]
}

/** Lines that follow each other and belong to the same part. */
export interface Run {
  owner: Owner | null
  lines: RawLine[]
}

interface Claim {
  from: number
  to: number
  owner: Owner
}

const BODY_ROLES: ReadonlySet<string> = new Set(BodyRole.options)

/** The owners of a page's text, each with the spans that it owns. */
function* listOwners(ledger: PageLedger): Generator<[Owner, PageLedger['furniture'][number]['spans']]> {
  for (const [article, { parts }] of ledger.articles.entries()) {
    let bodyPart = 0
    for (const { role, spans } of parts) {
      if (BODY_ROLES.has(role)) bodyPart += 1
      const within = BODY_ROLES.has(role) || role === 'credit'
      yield [{ kind: 'part', article, role, bodyPart: within ? bodyPart : null }, spans]
    }
  }
  for (const [index, { role, spans }] of ledger.furniture.entries()) {
    yield [{ kind: 'furniture', index, role }, spans]
  }
  for (const { article, reason, spans } of ledger.dropped) {
    yield [{ kind: 'dropped', article, reason }, spans]
  }
}

function claimsByLine(ledger: PageLedger): Map<number, Claim[]> {
  const claims = new Map<number, Claim[]>()
  for (const [owner, spans] of listOwners(ledger)) {
    for (const [line, from, to] of spans) {
      const ofLine = claims.get(line)
      if (ofLine) ofLine.push({ from, to, owner })
      else claims.set(line, [{ from, to, owner }])
    }
  }
  return claims
}

/** Cuts one line at the borders of its claims; text between two claims has no owner. */
function cutLine(text: string, claims: readonly Claim[]): Stretch[] {
  const stretches: Stretch[] = []
  let end = 0
  for (const { from, to, owner } of claims.toSorted((a, b) => a.from - b.from)) {
    if (from > end) stretches.push({ text: text.slice(end, from), owner: null })
    stretches.push({ text: text.slice(from, to), owner })
    end = to
  }
  if (end < text.length) stretches.push({ text: text.slice(end), owner: null })
  return stretches
}

/** The page's lines in runs of one owner. An empty line continues the run that it stands in. */
export function readRuns(ledger: PageLedger): Run[] {
  const claims = claimsByLine(ledger)
  const runs: Run[] = []
  for (const [index, text] of ledger.lines.entries()) {
    const stretches = cutLine(text, claims.get(index + 1) ?? [])
    const owner = stretches.find((stretch) => stretch.owner)?.owner ?? null
    const last = runs.at(-1)
    const line = { number: index + 1, stretches }
    if (last && (owner === null || owner === last.owner)) last.lines.push(line)
    else runs.push({ owner, lines: [line] })
  }
  return runs
}
