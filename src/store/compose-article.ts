import { Article, type BodyPart, BodyRole, type SourceReference } from '../record/article.ts'
import type { LedgerArticle, LedgerPart, PageLedger } from '../record/ledger.ts'
import { lettersOf, lettersOfSpans } from '../record/letters.ts'
import { linesOfSpans } from '../record/span.ts'
import type { ArticleFile } from './article-file.ts'
import type { TextPart } from './body-markdown.ts'

/** The address of an article below the site's base path. */
export const articleUrl = (id: string): string => `/articles/${id}/`

/**
 * The whole record: fields and text from the article file, lines, edits and reasons from the page's ledger. Where
 * the file was edited by hand, a part keeps the lines of the ledger's part that it came from, and a part that came
 * from none has no lines. Throws a ZodError where the two do not make a valid record.
 */
export function composeArticle(
  { front, body }: ArticleFile,
  entry: LedgerArticle,
  page: PageLedger,
): Article {
  const { page: _, ...fields } = front
  return Article.parse({
    ...fields,
    url: articleUrl(front.id),
    source: sourceOf(entry, page),
    continuations: [],
    topicEvidence: entry.topicEvidence.filter(({ topic }) => front.topics.includes(topic)),
    body: composeBody(body, entry.parts.filter(isBodyPart), page.lines),
    confidence: entry.confidence,
    ...(entry.corrections ? { corrections: entry.corrections } : {}),
    ...(entry.formerAnchors ? { formerAnchors: entry.formerAnchors } : {}),
    related: [],
    reprints: [],
  } satisfies Article)
}

export const isBodyPart = (part: LedgerPart): boolean => BodyRole.safeParse(part.role).success

function sourceOf(entry: LedgerArticle, page: PageLedger): SourceReference {
  const spans = entry.parts.flatMap((part) => part.spans).toSorted(([a], [b]) => a - b)
  return { file: page.file, sha256: page.sha256, page: page.id, lines: linesOfSpans(spans) }
}

function composeBody(
  texts: readonly TextPart[],
  parts: readonly LedgerPart[],
  lines: readonly string[],
): BodyPart[] {
  const origins = originsOf(texts, parts, lines)
  return texts.map(({ role, text, credit }, index) => {
    const { spans = [], edits, gapBefore, gapAfter, printed } = origins[index] ?? {}
    const isCorrected = edits?.some(({ kind }) => kind === 'correction')
    return {
      role,
      text,
      lines: linesOfSpans(spans),
      ...(credit === undefined ? {} : { credit }),
      ...(edits ? { edits } : {}),
      ...(gapBefore ? { gapBefore } : {}),
      ...(gapAfter ? { gapAfter } : {}),
      ...(isCorrected ? { printed: printed ?? '' } : {}),
    }
  })
}

/**
 * For each text the ledger part that it came from: one by one where the roles agree; else those whose letters are
 * the same, in order.
 */
function originsOf(
  texts: readonly TextPart[],
  parts: readonly LedgerPart[],
  lines: readonly string[],
): (LedgerPart | undefined)[] {
  if (texts.length === parts.length && texts.every((text, index) => text.role === parts[index]?.role))
    return [...parts]
  let next = 0
  return texts.map(({ text }) => {
    const letters = lettersOf(text)
    const found = parts.findIndex(
      (part, index) => index >= next && lettersOfSpans(lines, part.spans) === letters,
    )
    if (found < 0) return undefined
    next = found + 1
    return parts[found]
  })
}
