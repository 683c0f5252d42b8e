import { tighten } from '../block.ts'
import { setArticle } from '../flow.ts'
import type { Layout } from './layout.ts'

/** No blank line anywhere; paragraphs begin with two full-width spaces. */
export const indented: Layout = (deal) => {
  const pieces = [...deal.several(3, 'news'), deal.next('feature'), ...deal.several(2, 'news')]
  const measure = deal.random.chance(0.5) ? { measure: deal.random.between(14, 22) } : {}
  const press = deal.press({ ...measure, indent: '　　' })
  return { pieces, blocks: tighten(pieces.flatMap((piece) => setArticle(press, piece))) }
}
