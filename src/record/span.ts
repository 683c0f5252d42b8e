import { z } from 'zod'

/**
 * A stretch of one raw line: `[line, from, to]`. `line` is 1-based; `from` and `to` are UTF-16 offsets into
 * that line, 0-based and half-open. Spans are what the ledger owns.
 */
export const Span = z
  .tuple([z.int().min(1), z.int().min(0), z.int().min(1)])
  .refine(([, from, to]) => from < to, {
    error: 'a span ends after it begins',
  })
export type Span = z.infer<typeof Span>

/** Lines of the raw page, `[from, to]`, 1-based and inclusive. */
export const LineRange = z.tuple([z.int().min(1), z.int().min(1)])
export type LineRange = z.infer<typeof LineRange>

/** The lines that spans touch, as ranges; lines that follow each other become one range. */
export function linesOfSpans(spans: readonly Span[]): LineRange[] {
  const ranges: LineRange[] = []
  for (const [line] of spans) {
    const last = ranges.at(-1)
    if (last && (line === last[1] || line === last[1] + 1)) last[1] = line
    else ranges.push([line, line])
  }
  return ranges
}
