import { setArticle } from '../flow.ts'
import type { Layout } from './layout.ts'

/** An engine that writes half-width marks and puts spaces around numbers. */
export const halfWidth: Layout = (deal) => {
  const pieces = [
    ...deal.several(2, 'news'),
    deal.next('feature'),
    ...deal.several(2, 'news'),
    deal.next('commentary'),
  ]
  const press = deal.press({ noise: { ...deal.noise, spaces: 0.4, isHalfWidth: true }, breaks: 0.2 })
  return { pieces, blocks: pieces.flatMap((piece) => setArticle(press, piece)) }
}
