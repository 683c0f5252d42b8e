import type { Article, PartRole } from '../record/article.ts'

/** A stretch of text that is searched by itself: no phrase is found across two of them. */
export interface SearchedPart {
  role: PartRole
  text: string
  /** Id of its block on the article's page; only parts of the body have one. */
  anchor?: string
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
  for (const [index, { role, text }] of article.body.entries())
    parts.push({ role, text, anchor: `p${index + 1}` })
  return parts
}
