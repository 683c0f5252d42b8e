import { applyCorrections, type ConflictReport } from '../../parse/corrections/apply-corrections.ts'
import type { Knowledge } from '../../parse/corrections/recut.ts'
import { isSameValue } from '../../record/article-fields.ts'
import { checkLedger, type LedgerFault } from '../../record/check-ledger.ts'
import type { Correction } from '../../record/correction.ts'
import type { PageLedger } from '../../record/ledger.ts'
import type { ParsedPage } from '../../record/parsed-page.ts'
import type { Problem } from '../../record/problem.ts'
import { type ArticleText, type ComposedPage, composePage, formatLedger } from '../compose-page.ts'
import type { Editor } from '../corrections/capture-edits.ts'
import {
  appendCorrections,
  type CorrectionFile,
  correctionName,
  parseCorrections,
} from '../corrections/correction-file.ts'
import { sha256, textDigest } from '../digest.ts'
import { anchorsOf, pageOf } from '../identifiers/anchors.ts'
import type { IdentifierRegister } from '../identifiers/identifier-register.ts'
import { keepIdentifiers, matchArticles } from '../identifiers/keep-identifiers.ts'
import { mintSlugs } from '../identifiers/mint-slugs.ts'
import type { PageSource } from '../identifiers/page-identifiers.ts'
import { type CapturedEdits, readEditedArticles } from './edited-articles.ts'

/** A page to be written: all that is decided before anything is. */
export interface PagePlan extends ComposedPage {
  /** The ledger as it is written. */
  ledgerText: string
  /** Articles whose files go. */
  departed: string[]
  /** The correction file, where edits were taken into it. */
  corrections?: string
  /** Of the article files that were edited; those of the page stand in its ledger. */
  problems: Problem[]
}

/** A page that stays as it was, and why. */
export interface PageRefusal {
  problems: Problem[]
  faults: LedgerFault[]
}

export interface PlanRequest {
  contentDir: string
  id: string
  parsed: ParsedPage
  /** The file that it was read from, and its bytes. */
  origin: PageSource
  previous?: PageLedger
  register: IdentifierRegister
  knowledge: Knowledge
  corrections: CorrectionFile
  /** Digest of bytes, sidecar, settings and vocabulary. */
  source: string
  editor: Editor
  /** Digests of article files that an interrupted run was about to write. */
  unfinished: ReadonlySet<string>
}

/** The digest of all that a page is made of. */
export const inputsOf = (source: string, corrections: string): string =>
  sha256(JSON.stringify([source, textDigest(corrections)]))

/**
 * Decides how a page is written: takes what people edited into its corrections, applies these, keeps the ids of its
 * articles. Nothing is written, but the register takes ids, slugs and departures.
 */
export function planPage(request: PlanRequest): PagePlan | PageRefusal {
  const { id, parsed, previous, register, knowledge } = request
  const read = previous ? readEdits(request, previous) : { captured: { corrections: [], problems: [] } }
  if ('problems' in read) return { problems: read.problems, faults: [] }
  const file = extendFile(request, read.captured)
  const { page, conflicts } = applyCorrections(parsed, file.corrections, knowledge)
  const faults = checkLedger(page)
  if (faults.length > 0) return { problems: [], faults }
  const problems = [...page.problems, ...conflicts.map((conflict) => conflictProblem(id, file, conflict))]
  register.anchorPage(id, request.origin)
  if (previous) adoptArticles(register, previous)
  const { ids, departed } = keepIdentifiers(id, page, register, previous)
  const own = departed.filter((gone) => pageOf(register.find('article', gone.id)?.from ?? '') === id)
  for (const { id: gone, what } of own) register.depart('article', gone, what)
  const made = { inputs: inputsOf(request.source, file.text), corrections: file.corrections.length }
  const composed = composePage(id, { ...page, problems }, ids, made)
  for (const { fields } of composed.ledger.articles) mintSlugs(fields, register)
  return {
    ...composed,
    ledgerText: formatLedger(composed.ledger),
    departed: own.map((gone) => gone.id),
    ...(file === request.corrections ? {} : { corrections: file.text }),
    problems: read.captured.problems,
  }
}

/** Edits of the page's article files that its corrections do not hold yet. */
function readEdits(
  request: PlanRequest,
  previous: PageLedger,
): { captured: CapturedEdits } | { problems: Problem[] } {
  const { contentDir, editor, unfinished } = request
  let expected: Set<string> | undefined
  const isOwn = (digest: string): boolean => {
    expected ??= expectedDigests(request, previous)
    return unfinished.has(digest) || expected.has(digest)
  }
  const read = readEditedArticles(contentDir, previous, isOwn, editor)
  if ('problems' in read) return read
  const pending = request.corrections.corrections.slice(previous.corrections ?? 0)
  return { captured: { ...read.captured, corrections: withoutPending(read.captured.corrections, pending) } }
}

/** Digests of the article files that parser and corrections give without any new edit. */
function expectedDigests(request: PlanRequest, previous: PageLedger): Set<string> {
  const { id, parsed, knowledge, corrections } = request
  const { page } = applyCorrections(parsed, corrections.corrections, knowledge)
  const kept = matchArticles(previous, page)
  const ids = page.articles.map((_, index) => kept.get(index) ?? id)
  const { files } = composePage(id, page, ids, { inputs: '', corrections: 0 })
  return new Set(files.map(({ text }: ArticleText) => textDigest(text)))
}

/** An interrupted run may have taken an edit already, and not have written the article. */
function withoutPending(found: readonly Correction[], pending: readonly Correction[]): Correction[] {
  const left = [...pending]
  return found.filter((correction) => {
    const at = left.findIndex((other) => isSameValue(other, correction))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** Takes over ids that the ledger has and the list has not. */
function adoptArticles(register: IdentifierRegister, previous: PageLedger): void {
  const anchors = anchorsOf(previous.id, previous.articles)
  previous.articles.forEach(({ id }, index) => {
    register.adoptArticle(id, anchors[index] ?? '')
  })
}

function extendFile({ id, corrections: file }: PlanRequest, captured: CapturedEdits): CorrectionFile {
  if (captured.corrections.length === 0) return file
  const text = appendCorrections(file, captured.corrections)
  const read = parseCorrections(text, correctionName(id))
  if ('problem' in read) throw new Error(`${read.problem.what} in corrections that were just written`)
  return read.file
}

const conflictProblem = (
  id: string,
  { lines }: CorrectionFile,
  { index, what }: ConflictReport,
): Problem => ({
  path: correctionName(id),
  line: lines[index] ?? 1,
  column: 1,
  code: 'E041',
  what,
  why: 'a correction is never taken by guess',
  todo: 'compare it with the page, then change its old text or lines, or take it out',
})
