import { ofLength } from '../deal.ts'
import { setArticle } from '../flow.ts'
import type { Layout } from './layout.ts'

/** A blank line between all blocks, every paragraph on one line: a feature, then news. */
export const plain: Layout = (deal) => {
  const pieces = [
    deal.next('feature', {}, ofLength(300, 9000)),
    ...deal.several(3, 'news'),
    deal.next('photo'),
    ...deal.several(2, 'news'),
  ]
  const press = deal.press({
    breaks: 0.1,
    marks: { headline: '', subhead: deal.random.pick(['', '', '■ ', '◎']) },
  })
  return { pieces, blocks: pieces.flatMap((piece) => setArticle(press, piece)) }
}
