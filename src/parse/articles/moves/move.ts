import type { ArticleList } from '../article-list.ts'
import { emptyArticle, type Hypothesis, type OpenArticle, type UnitRole } from '../division.ts'
import { outlookOfArticle } from '../sameness.ts'
import type { Note } from '../weights.ts'

/** One way to go on from a hypothesis. */
export interface Move {
  from: Hypothesis
  role: UnitRole
  /** The article that the unit goes to; the next free index opens one; -1 is the page. */
  article: number
  joins: boolean
  score: number
  /** Score of the whole division with this move. */
  total: number
  notes: readonly Note[]
  change: Partial<OpenArticle> | null
  patch: Patch | null
  /** It comes back to an article whose turn it is. */
  inTurn: boolean
}
export type Patch = Partial<
  Pick<
    Hypothesis,
    'pendingKickers' | 'awaitsHeadline' | 'awaitsSummary' | 'underColumn' | 'continues' | 'briefs'
  >
>

/** What the next hypothesis has of the article that a move changes. */
export const changeArticle = (
  articles: ArticleList,
  { article, change }: Move,
  stretch: number,
): OpenArticle => {
  const changed: OpenArticle = {
    ...(articles.at(article) ?? emptyArticle),
    ...change,
    stretch,
    beside: undefined,
  }
  changed.outlook = outlookOfArticle(changed)
  return changed
}
