import { quotationAnchor } from '../../record/letters.ts'
import { type ArticleDraft, isBodyPart, type PageDraft } from './draft.ts'

/** The anchors by which the parts of each article are quoted. Subheads have none. */
export const listAnchors = ({ articles }: PageDraft): Map<ArticleDraft, string[]> =>
  new Map(articles.map((article) => [article, anchorsOf(article)]))

/** The anchors of one article. */
export const anchorsOf = ({ parts }: ArticleDraft): string[] =>
  parts
    .filter(isBodyPart)
    .flatMap(({ role, text }, index) => (role === 'subhead' ? [] : [quotationAnchor(index + 1, text)]))

/** Notes with each article the anchors that it had and has no more: links to them were given out. */
export function keepFormerAnchors(
  { articles }: PageDraft,
  before: ReadonlyMap<ArticleDraft, string[]>,
): void {
  for (const article of articles) {
    const now = new Set(anchorsOf(article))
    const lost = [...(article.formerAnchors ?? []), ...(before.get(article) ?? [])]
    const former = [...new Set(lost)].filter((anchor) => !now.has(anchor))
    if (former.length > 0) article.formerAnchors = former
    else delete article.formerAnchors
  }
}
