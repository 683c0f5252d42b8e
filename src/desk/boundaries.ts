import type { ArticleDraft, PageDraft } from '../parse/corrections/draft.ts'
import { isBodyPart } from '../parse/corrections/draft.ts'
import { textOfLines } from '../parse/corrections/find-lines.ts'
import type { Boundary, LineRole, Place } from '../record/correction.ts'
import type { LineRange } from '../record/span.ts'
import { firstLineOf, lastLineOf } from './keys.ts'

/** What a reader can say of some lines of the raw page. */
export type Saying =
  | { kind: 'start' | 'end' | 'split' | 'continue' }
  | { kind: 'role'; role: LineRole }
  | { kind: 'join'; into: ArticleDraft }
  | { kind: 'move'; behind: number }

/** A saying about lines, as a boundary; undefined where the page has no place for it. */
export function boundaryOf(
  { articles, page }: PageDraft,
  range: LineRange,
  saying: Saying,
): Boundary | undefined {
  const { lines } = page
  const said = { lines: range, text: textOfLines(lines, range) }
  const placeOf = (line: number | undefined): Place | undefined => {
    const text = line === undefined ? '' : (lines[line - 1] ?? '')
    return line === undefined || text.trim() === '' ? undefined : { line, text }
  }
  const to = placeOf(targetOf(articles, range, saying))
  switch (saying.kind) {
    case 'role':
      return { correct: saying.role, ...said }
    case 'start':
    case 'split':
      return { correct: saying.kind, ...said }
    case 'end':
      return to && { correct: 'start', lines: [to.line, to.line], text: to.text }
    case 'continue':
    case 'join':
      return to && { correct: 'join', ...said, to }
    case 'move':
      return to && { correct: 'move', ...said, to }
  }
}

/** The line that a saying leads to: where its article goes on, or what the lines go on from or stand behind. */
function targetOf(
  articles: readonly ArticleDraft[],
  [from, to]: LineRange,
  saying: Saying,
): number | undefined {
  if (saying.kind === 'move') return saying.behind
  if (saying.kind === 'join') return lastLineOf(saying.into.parts)
  const article = articles.find(({ parts }) => linesOf(parts).includes(saying.kind === 'end' ? to : from))
  if (!article) return undefined
  if (saying.kind === 'end') return linesOf(article.parts).find((line) => line > to)
  if (saying.kind !== 'continue') return undefined
  const body = article.parts.filter((part) => isBodyPart(part) && part.spans.length > 0)
  const at = body.findIndex((part) => linesOf([part]).includes(from))
  const before = body[at - 1]
  return before && firstLineOf([before])
}

const linesOf = (parts: ArticleDraft['parts']): number[] =>
  [...new Set(parts.flatMap(({ spans }) => spans.map(([line]) => line)))].sort((a, b) => a - b)
