import type { Article, PartRole } from '../record/article.ts'

/** A stretch of text that is searched by itself: no phrase is found across two of them. */
export interface SearchedPart {
  role: PartRole
  text: string
}

/** What search looks into, the headline first: headline, kicker, deck, summary and every part of the body. */
export function listSearchedParts(
  article: Pick<Article, 'headline' | 'kicker' | 'deck' | 'summary' | 'body'>,
): SearchedPart[] {
  const parts: SearchedPart[] = []
  for (const role of ['headline', 'kicker', 'deck', 'summary'] as const) {
    const text = article[role]
    if (text !== null) parts.push({ role, text })
  }
  for (const { role, text } of article.body) parts.push({ role, text })
  return parts
}
