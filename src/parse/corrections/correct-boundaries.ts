import type { Boundary, LineRole } from '../../record/correction.ts'
import type { ParsedPart } from '../../record/parsed-page.ts'
import type { LineRange, Span } from '../../record/span.ts'
import { behind } from './anchor.ts'
import { Conflict } from './conflict.ts'
import { type ArticleDraft, isBodyPart, isCorrected, type PageDraft } from './draft.ts'
import { findLines } from './find-lines.ts'
import { joinArticles, joinParts, splitPart } from './join-and-split.ts'
import { noteCorrection } from './note.ts'
import { articleOfLines, dropEmptyArticles, placePart } from './place-part.ts'
import { rebuildPart } from './rebuild.ts'
import { startArticle } from './start-article.ts'
import { compareSpans, type Taken, takeLines } from './take-lines.ts'

/** Moves boundaries on the page as a person said. */
export function correctBoundary(draft: PageDraft, entry: Boundary): void {
  const range = findLines(draft.page.lines, entry.lines, entry.text)
  const article = applyBoundary(draft, entry, range)
  dropEmptyArticles(draft)
  if (article) noteCorrection(article, entry, entry.correct, null, entry.text, range)
}

/** The article that the correction is noted with; undefined where nothing changed or no article is concerned. */
function applyBoundary(draft: PageDraft, entry: Boundary, range: LineRange): ArticleDraft | undefined {
  if (entry.correct === 'start') return startArticle(draft, range)
  if (entry.correct === 'split') return splitAt(draft, range[0])
  if (entry.correct === 'furniture') return makeFurniture(draft, range)
  if (entry.correct !== 'join' && entry.correct !== 'move') return giveRole(draft, range, entry.correct)
  const [line] = findLines(draft.page.lines, [entry.to.line, entry.to.line], entry.to.text)
  return entry.correct === 'join' ? join(draft, range[0], line) : move(draft, range, line)
}

function giveRole(draft: PageDraft, range: LineRange, role: Exclude<LineRole, 'furniture'>): ArticleDraft {
  const taken = takeLines(draft, range)
  const article = articleOfLines(draft, taken, range[0])
  for (const part of partsInRole(draft, taken, role)) placePart(article, part)
  return article
}

/** The words that were taken, as one part of a role; a part whose text a person wrote keeps it. */
function partsInRole(draft: PageDraft, taken: readonly Taken[], role: ParsedPart['role']): ParsedPart[] {
  const written = taken.flatMap(({ part }) => (part && isCorrected(part) ? [part] : []))
  const [only] = written
  if (only && taken.length === 1) return [{ ...only, role }]
  if (only) throw new Conflict('the lines hold text that was corrected by hand beside other text')
  const spans = taken.flatMap((piece) => piece.spans)
  if (spans.length === 0) throw new Conflict('the lines hold no words')
  return [rebuildPart(role, spans, draft.page.lines)]
}

function makeFurniture(draft: PageDraft, range: LineRange): ArticleDraft | undefined {
  const taken = takeLines(draft, range)
  if (taken.some(({ part }) => part && isCorrected(part)))
    throw new Conflict('the lines hold text that was corrected by hand')
  const spans = taken.flatMap((piece) => piece.spans).toSorted(compareSpans)
  if (spans.length === 0) throw new Conflict('the lines hold no words')
  const { text } = rebuildPart('label', spans, draft.page.lines)
  draft.furniture.push({ role: 'stray', text, spans })
  const owner = taken.find(({ article }) => article)?.article
  return owner && draft.articles.includes(owner) ? owner : undefined
}

function splitAt(draft: PageDraft, line: number): ArticleDraft | undefined {
  const { article, part } = requireBodyPart(draft, line)
  const parts = splitPart(draft, part, line)
  if (!parts) return undefined
  article.parts = article.parts.toSpliced(article.parts.indexOf(part), 1, ...parts)
  article.isRecut = true
  return article
}

function join(draft: PageDraft, line: number, to: number): ArticleDraft | undefined {
  const [from, into] = [requireOwner(draft, line), requireOwner(draft, to)]
  if (from !== into) return joinArticles(draft, from, into)
  const [part, first] = [requireBodyPart(draft, line).part, requireBodyPart(draft, to).part]
  if (part === first) return undefined
  into.parts = into.parts
    .with(into.parts.indexOf(first), joinParts(draft, first, part))
    .filter((other) => other !== part)
  into.isRecut = true
  return into
}

function move(draft: PageDraft, range: LineRange, to: number): ArticleDraft {
  if (to >= range[0] && to <= range[1]) throw new Conflict('lines cannot stand behind themselves')
  const taken = takeLines(draft, range)
  const article = requireOwner(draft, to)
  const target = article.parts.find((part) => part.spans.some(holdsLine(to)))
  const at = target ? behind(article.parts, target) : article.parts.length
  const moved = taken.map(
    ({ part, role, spans }) => part ?? rebuildPart(role ?? 'paragraph', spans, draft.page.lines),
  )
  if (moved.length === 0) throw new Conflict('the lines hold no words')
  article.parts = article.parts.toSpliced(at, 0, ...moved)
  article.isRecut = true
  return article
}

const holdsLine =
  (line: number) =>
  (span: Span): boolean =>
    span[0] === line

function requireOwner({ articles }: PageDraft, line: number): ArticleDraft {
  const owner = articles.find(({ parts }) => parts.some(({ spans }) => spans.some(holdsLine(line))))
  if (!owner) throw new Conflict(`line ${line} belongs to no article`)
  return owner
}

function requireBodyPart(draft: PageDraft, line: number): { article: ArticleDraft; part: ParsedPart } {
  const article = requireOwner(draft, line)
  const part = article.parts.find((other) => isBodyPart(other) && other.spans.some(holdsLine(line)))
  if (!part) throw new Conflict(`line ${line} is not in the text of its article`)
  return { article, part }
}
