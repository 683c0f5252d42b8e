import { tighten } from '../block.ts'
import { setArticle } from '../flow.ts'
import type { Layout } from './layout.ts'

/** Kicker and deck need their dashes. */
const TIGHT = { dashes: true }

/** Text taken out of a PDF: long lines, no blank line inside an article. */
export const longLines: Layout = (deal) => {
  const pieces = [deal.next('news', TIGHT), deal.next('feature', TIGHT), ...deal.several(3, 'news', TIGHT)]
  const press = deal.press({
    measure: deal.random.between(40, 60),
    indent: deal.random.chance(0.7) ? '    ' : '　　',
  })
  return { pieces, blocks: pieces.flatMap((piece) => tighten(setArticle(press, piece))) }
}
