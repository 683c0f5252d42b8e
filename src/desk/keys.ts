import type { ArticleDraft } from '../parse/corrections/draft.ts'
import type { ParsedPart } from '../record/parsed-page.ts'

/** By what an article is known while its page is worked on: its id, or, of a new one, where it begins. */
export const keyOfArticle = ({ id, parts }: Pick<ArticleDraft, 'id' | 'parts'>): string =>
  id ?? `L${firstLineOf(parts)}`

/** By what a part is known: the place of its first word, or, where a person added it, its text. */
export function keyOfPart({ spans, text }: ParsedPart): string {
  const [first] = spans
  return first ? `${first[0]}:${first[1]}` : `+${text}`
}

export const firstLineOf = (parts: readonly ParsedPart[]): number =>
  Math.min(...parts.flatMap(({ spans }) => spans.map(([line]) => line)))

export const lastLineOf = (parts: readonly ParsedPart[]): number =>
  Math.max(...parts.flatMap(({ spans }) => spans.map(([line]) => line)))
