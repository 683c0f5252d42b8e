import type { Passage } from './excerpt.ts'

/** Where a clause ends. Full stops and commas of Latin script are left out: they stand in numbers. */
const BORDER = /[，。；：！？、…—“”‘’（）《》〈〉【】「」『』\s]/u
const LONGEST = 90

/** The whole clauses around the first mark of a passage; undefined where they are too long to name. */
function findClause({ part: { text }, ranges }: Passage): string | undefined {
  const [from, to] = ranges[0] ?? [0, 0]
  let start = from
  while (start > 0 && !BORDER.test(text.charAt(start - 1))) start -= 1
  let end = to
  while (end < text.length && !BORDER.test(text.charAt(end))) end += 1
  const clause = text.slice(start, end).trim()
  return clause === '' || clause.length > LONGEST || /\n/.test(clause) ? undefined : clause
}

/**
 * The end of an address that takes the reader to a passage: the block by its id, and the clause in it as a text
 * fragment, which browsers mark without any script. A browser looks for whole words, so the clause is whole.
 */
export function formatPassageFragment(passage: Passage): string {
  const clause = findClause(passage)
  const text = clause === undefined ? '' : `:~:text=${encodeURIComponent(clause).replaceAll('-', '%2D')}`
  const fragment = (passage.part.anchor ?? '') + text
  return fragment === '' ? '' : `#${fragment}`
}
