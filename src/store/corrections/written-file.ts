import type { LedgerArticle, LedgerPart, PageLedger } from '../../record/ledger.ts'
import type { ParsedPart } from '../../record/parsed-page.ts'
import type { Span } from '../../record/span.ts'
import type { ArticleFile } from '../article-file.ts'
import type { TextPart } from '../body-markdown.ts'

/** The words of spans, one behind the other. */
export const wordsOfSpans = (lines: readonly string[], spans: readonly Span[]): string =>
  spans.map(([line, from, to]) => (lines[line - 1] ?? '').slice(from, to)).join('')

/** A part of the ledger with its text. */
export function partOf({ text, ...part }: LedgerPart, lines: readonly string[]): ParsedPart {
  return { ...part, text: text ?? wordsOfSpans(lines, part.spans) }
}

/** A part for the ledger, its text left out where the spans say it. */
export function ledgerPartOf({ text, ...part }: ParsedPart, lines: readonly string[]): LedgerPart {
  const { role, spans, ...rest } = part
  return { role, spans, ...(text === wordsOfSpans(lines, spans) ? {} : { text }), ...rest }
}

/** The text of the body, as its Markdown holds it. */
export const bodyOf = (parts: readonly ParsedPart[]): TextPart[] =>
  parts.flatMap(({ role, text, credit }): TextPart[] => {
    if (role !== 'paragraph' && role !== 'subhead' && role !== 'caption' && role !== 'table') return []
    return [credit === undefined ? { role, text } : { role, text, credit }]
  })

/** The article file as it was written, which the ledger can always give again. */
export const writtenFile = (
  { id, fields, parts }: Pick<LedgerArticle, 'id' | 'fields' | 'parts'>,
  page: Pick<PageLedger, 'id' | 'lines'>,
): ArticleFile => ({
  front: { id, page: page.id, ...fields },
  body: bodyOf(parts.map((part) => partOf(part, page.lines))),
})
