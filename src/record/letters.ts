import type { Span } from '../record/span.ts'

/**
 * The letters of a text: what stays when spacing and width do not count. Full-width ASCII becomes half-width, the
 * ideographic space and every other white space goes; all else stays as it is.
 */
export const lettersOf = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\s+/gu, '')

/** The letters that spans own, in the order of the spans. */
export const lettersOfSpans = (lines: readonly string[], spans: readonly Span[]): string =>
  lettersOf(spans.map(([line, from, to]) => (lines[line - 1] ?? '').slice(from, to)).join(''))
