import type { Block } from '../block.ts'
import { setArticle } from '../flow.ts'
import type { Furniture, Piece } from '../piece.ts'
import { stand } from '../press.ts'
import type { Layout } from './layout.ts'

/** A front page: two stories go on elsewhere, each with a line that says so; a third comes from another page. */
export const jumps: Layout = (deal) => {
  const { random } = deal
  const lead = deal.next('feature')
  const news = deal.several(4, 'news')
  const press = deal.press(
    random.chance(0.5) ? { measure: random.between(14, 20), breaks: 0.2 } : { breaks: 0.1 },
  )
  const page = random.pick(['三', '四', '2', '5'])
  const to: Furniture[] = [lead, news[1]].map(() => ({
    role: 'jump',
    text: random.pick([`（下转第${page}版）`, `下转第${page}版`, `（下转${page}版）`]),
  }))
  const blocks = [lead, ...news].flatMap((piece, index): Block[] => {
    const jump = index === 0 ? to[0] : index === 2 ? to[1] : undefined
    return [...setArticle(press, cutShort(piece, jump !== undefined)), ...(jump ? [stand(jump)] : [])]
  })
  return { pieces: [lead, ...news], blocks }
}

/** What goes on elsewhere has no closing byline here. */
function cutShort(piece: Piece, isCut: boolean): Piece {
  if (isCut && piece.bylineAt === 'end') piece.bylineAt = 'before'
  return piece
}
