import { setArticle } from '../flow.ts'
import type { Layout } from './layout.ts'

/** News above, then notices and advertisements. */
export const notices: Layout = (deal) => {
  const pieces = [
    ...deal.several(2, 'news'),
    ...deal.several(deal.random.between(2, 4), 'notice'),
    deal.next('advertisement'),
  ]
  const press = deal.press(deal.random.chance(0.5) ? { measure: deal.random.between(14, 20) } : {})
  return { pieces, blocks: pieces.flatMap((piece) => setArticle(press, piece)) }
}
