import { setArticle } from '../flow.ts'
import type { Layout } from './layout.ts'

/** Narrow columns, each line as it was printed; a column ends now and then inside a sentence. */
export const columns: Layout = (deal) => {
  const pieces = [...deal.several(2, 'news'), deal.next('feature'), ...deal.several(3, 'news')]
  return {
    pieces,
    blocks: pieces.flatMap((piece) => {
      const press = deal.press({ measure: deal.random.between(12, 20), breaks: 0.35 })
      return setArticle(press, piece)
    }),
  }
}
