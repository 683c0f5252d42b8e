import { tighten } from '../block.ts'
import { setArticle } from '../flow.ts'
import type { Layout } from './layout.ts'

/** Kicker and deck need their dashes. */
const TIGHT = { dashes: true }

/** No blank line anywhere; paragraphs begin with two full-width spaces. */
export const indented: Layout = (deal) => {
  const pieces = [
    ...deal.several(3, 'news', TIGHT),
    deal.next('feature', TIGHT),
    ...deal.several(2, 'news', TIGHT),
  ]
  const measure = deal.random.chance(0.5) ? { measure: deal.random.between(14, 22) } : {}
  const press = deal.press({ ...measure, indent: '　　' })
  return { pieces, blocks: tighten(pieces.flatMap((piece) => setArticle(press, piece))) }
}
