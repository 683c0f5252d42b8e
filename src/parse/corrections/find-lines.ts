import { lettersOf } from '../../record/letters.ts'
import type { LineRange } from '../../record/span.ts'
import { Conflict, quote } from './conflict.ts'

/**
 * The lines of a page that have the words of a correction: those that it names, or, where lines have shifted, the
 * only others. A conflict where there are none, or more than one stretch of them.
 */
export function findLines(lines: readonly string[], [from, to]: LineRange, text: string): LineRange {
  const letters = lettersOf(text)
  const length = to - from + 1
  const wordsAt = (first: number): string => lettersOf(lines.slice(first - 1, first - 1 + length).join(''))
  if (to <= lines.length && wordsAt(from) === letters) return [from, to]
  const opening = lettersOf(text.split('\n', 1)[0] ?? '')
  const found = lines.flatMap((line, index) =>
    lettersOf(line) === opening && wordsAt(index + 1) === letters ? [index + 1] : [],
  )
  const [first] = found
  if (first === undefined || found.length > 1)
    throw new Conflict(
      `${quote(text)} ${found.length > 1 ? 'stands on the page more than once' : 'is not on the page any more'}`,
    )
  return [first, first + length - 1]
}

/** The words of some lines, as a correction holds them. */
export const textOfLines = (lines: readonly string[], [from, to]: LineRange): string =>
  lines.slice(from - 1, to).join('\n')
