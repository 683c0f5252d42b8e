import { tighten } from '../block.ts'
import { setArticle } from '../flow.ts'
import type { Layout } from './layout.ts'

/** Text taken out of a PDF: long lines, no blank line inside an article. */
export const longLines: Layout = (deal) => {
  const pieces = [deal.next('news'), deal.next('feature'), ...deal.several(3, 'news')]
  const press = deal.press({
    measure: deal.random.between(40, 60),
    indent: deal.random.chance(0.7) ? '    ' : '　　',
  })
  return { pieces, blocks: pieces.flatMap((piece) => tighten(setArticle(press, piece))) }
}
