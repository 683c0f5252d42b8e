import type { ParsedPart } from '../../record/parsed-page.ts'
import type { LineRange } from '../../record/span.ts'
import { Conflict } from './conflict.ts'
import type { ArticleDraft, PageDraft } from './draft.ts'
import { anchorsOf } from './former-anchors.ts'
import { articleOfLines, placePart } from './place-part.ts'
import { rebuildPart } from './rebuild.ts'
import { requireUncorrected, takeLines } from './take-lines.ts'

/**
 * Lets an article start with some lines: all that their article has from there on, by line, goes with them. Words of
 * the page itself on these lines become its first paragraph. Undefined where an article starts there already.
 */
export function startArticle(draft: PageDraft, range: LineRange): ArticleDraft | undefined {
  const [line] = range
  const owner = draft.articles.find(({ parts }) =>
    parts.some(({ spans }) => spans.some((span) => span[0] === line)),
  )
  const base = owner ?? articleOfLines(draft, [], line)
  const anchors = anchorsOf(base)
  const loose = owner ? [] : takeLines(draft, range)
  const { left, gone } = divide(draft, base.parts, line)
  if (owner && !left.some(({ spans }) => spans.length > 0)) return undefined
  const begins = firstLineOf(base) > line ? [] : gone
  if (begins === gone) base.parts = left
  base.isRecut = true
  const article = newArticle(base, begins, anchors)
  for (const { spans } of loose) placePart(article, rebuildPart('paragraph', spans, draft.page.lines))
  if (article.parts.length === 0) throw new Conflict('the lines hold no words')
  draft.articles = draft.articles.toSpliced(draft.articles.indexOf(base) + 1, 0, article)
  return article
}

const firstLineOf = ({ parts }: ArticleDraft): number =>
  Math.min(...parts.flatMap(({ spans }) => spans.map(([line]) => line)))

/** The parts of an article before a line, and from it on; what a person added goes with the part before it. */
function divide(
  { page }: PageDraft,
  parts: readonly ParsedPart[],
  line: number,
): { left: ParsedPart[]; gone: ParsedPart[] } {
  const left: ParsedPart[] = []
  const gone: ParsedPart[] = []
  let last = left
  for (const part of parts) {
    const before = part.spans.filter((span) => span[0] < line)
    const from = part.spans.filter((span) => span[0] >= line)
    if (before.length > 0 && from.length > 0) {
      requireUncorrected(part)
      left.push(rebuildPart(part.role, before, page.lines))
      const rest = rebuildPart(part.role, from, page.lines)
      gone.push(part.credit === undefined ? rest : { ...rest, credit: part.credit })
      last = gone
    } else {
      if (part.spans.length > 0) last = from.length > 0 ? gone : left
      last.push(part)
    }
  }
  return { left, gone }
}

/** Either piece may bear the id of the whole, so the new one has its anchors too. */
const newArticle = (base: ArticleDraft, parts: ParsedPart[], anchors: string[]): ArticleDraft => {
  const { corrected: _, corrections: __, id: ___, formerAnchors = [], ...like } = base
  return { ...like, parts, formerAnchors: [...formerAnchors, ...anchors], isRecut: true }
}
