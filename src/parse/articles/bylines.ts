import type { ArticleType, Byline } from '../../record/article.ts'
import type { ClosingMark } from '../marks/closing.ts'
import type { Draft } from './assemble.ts'

/**
 * Who wrote the article: from its byline lines, the byline behind its dateline or at the end of its text, or else the
 * byline of the group that it belongs to. The photographer is one of them only where the article is a picture story.
 */
export function gatherBylines(draft: Draft, type: ArticleType, group: readonly Byline[]): Byline[] {
  const own = [
    ...draft.bylines.flatMap((unit) => unit.marks.byline?.bylines ?? []),
    ...draft.body.flatMap((entry) =>
      entry.role === 'text' ? (entry.units[0]?.marks.dateline?.bylines ?? []) : [],
    ),
  ]
  const closing = closingOf(draft)
  const signed = own.length === 0 || closing?.titled ? [...own, ...(closing?.bylines ?? [])] : own
  const pictures =
    type === 'photo'
      ? draft.body.flatMap(({ units }) => units.flatMap(({ marks }) => marks.credit?.bylines ?? []))
      : []
  const all = [...signed, ...pictures]
  return uniqueByName(all.length > 0 ? all : group)
}

/** The byline on the last line of the text. */
const closingOf = (draft: Draft): ClosingMark | undefined =>
  draft.body.findLast((entry) => entry.role === 'text')?.units.at(-1)?.marks.closing

function uniqueByName(bylines: readonly Byline[]): Byline[] {
  const seen = new Set<string>()
  return bylines.filter(({ name }) => !seen.has(name) && seen.add(name))
}
