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

/**
 * A short digest of a part's letters, for a link that quotes it: `#p3-0k9x2c7a`. It changes where a letter does, not
 * where spacing or width do, so that the page can tell a reader that the text has changed since. Eight characters of
 * FNV-1a, once forward and once backward, in base 36; it is no proof against forgery.
 */
export function quotationDigest(text: string): string {
  const letters = lettersOf(text)
  const backward = [...letters].reverse().join('')
  return `${fnv(letters)}${fnv(backward)}`
}

/** The anchor by which part `number` of an article, 1 for the first, is quoted as it reads. */
export const quotationAnchor = (number: number, text: string): string => `p${number}-${quotationDigest(text)}`

function fnv(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return (hash % 36 ** 4).toString(36).padStart(4, '0')
}
