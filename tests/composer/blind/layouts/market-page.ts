import { setArticle } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import type { Piece } from '../../piece.ts'
import { stand } from '../../press.ts'
import { draw, drawSeveral, isKind } from '../draw.ts'
import { column, pageHead, staff } from '../furniture.ts'
import { pickMeasure } from '../lines.ts'

const GAPS = ['　　', '  ', '\t', ' ', '｜']

/** A page for farmers: prices in rows, what to do in the fields, reports of markets; news of a county. */
export const marketPage: Layout = (deal) => {
  const { random, paper } = deal
  const gap = random.pick(GAPS)
  const lists = drawSeveral(deal, random.between(2, 3), 'market', {}, isKind('list')).map((piece) =>
    respace(piece, gap),
  )
  const reports = drawSeveral(deal, random.between(1, 2), ['market', 'trade'], {}, isKind('news'))
  const county = random.chance(0.5) ? [draw(deal, 'county')] : []
  const measure = random.chance(0.4)
    ? { measure: random.between(16, 24), breaks: 0.1 }
    : pickMeasure(random, 0)
  const press = deal.press(measure)
  const pieces = random.shuffle([...lists, ...reports, ...county])
  return {
    pieces,
    blocks: [
      stand(pageHead(deal, random.pick(['三农', '乡村振兴', '市场行情']))),
      ...(random.chance(0.4) ? [stand(column(paper.column('金桥', 'JINQIAO')))] : []),
      ...pieces.flatMap((piece) => setArticle(press, piece)),
      stand(staff(deal)),
    ],
  }
}

function respace(piece: Piece, gap: string): Piece {
  for (const part of piece.body) if (part.role === 'table') part.text = part.text.replace(/ /gu, gap)
  return piece
}
