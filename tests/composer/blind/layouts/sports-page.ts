import type { Block } from '../../block.ts'
import { setArticle } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import type { Piece } from '../../piece.ts'
import { stand } from '../../press.ts'
import { draw, drawSeveral } from '../draw.ts'
import { column, pageHead, staff } from '../furniture.ts'
import { pickMeasure } from '../lines.ts'

/** What parts the cells of a row. */
const GAPS = ['　', '   ', '\t', ' | ']

/** Matches and their tables; a picture; news of other kinds below. */
export const sportsPage: Layout = (deal) => {
  const { random, paper } = deal
  const gap = random.pick(GAPS)
  const matches = drawSeveral(deal, random.between(3, 5), 'sports').map((piece) => respace(piece, gap))
  const news = random.chance(0.6) ? [draw(deal, ['city', 'campus'])] : []
  const measure = pickMeasure(random)
  const press = deal.press(
    measure.measure === undefined ? measure : { ...measure, measure: Math.max(16, measure.measure) },
  )
  const order = random.shuffle(matches)
  const body: Block[] = order.flatMap((piece) => setArticle(press, piece))
  return {
    pieces: [...order, ...news],
    blocks: [
      stand(pageHead(deal, '体育')),
      ...(random.chance(0.5) ? [stand(column(paper.column('绿茵内外', 'LVYIN')))] : []),
      ...body,
      ...news.flatMap((piece) => setArticle(press, piece)),
      stand(staff(deal)),
    ],
  }
}

/** The cells of every row apart as this engine sets them. */
function respace(piece: Piece, gap: string): Piece {
  for (const part of piece.body) if (part.role === 'table') part.text = part.text.replace(/ /gu, gap)
  return piece
}
