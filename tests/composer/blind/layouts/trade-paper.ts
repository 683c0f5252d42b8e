import type { Block } from '../../block.ts'
import { setArticle, setHeading } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import type { Part, Piece } from '../../piece.ts'
import { type Press, set, stand } from '../../press.ts'
import { draw, drawSeveral, isKind } from '../draw.ts'
import { column, pageHead, staff } from '../furniture.ts'
import { breakAnywhere } from '../lines.ts'

/** A trade paper in narrow columns that break Latin words and numbers wherever a line is full; a box that explains a word. */
export const tradePaper: Layout = (deal) => {
  const { random, paper } = deal
  const story = random.chance(0.5) ? [draw(deal, 'tech', { signs: 'before' }, isKind('feature'))] : []
  const news = drawSeveral(deal, random.between(3, 4), ['tech', 'trade'], {}, isKind('news'))
  const name = random.pick(['名词解释', '科技小词典', '知识窗'])
  const box = random.chance(0.5) ? [draw(deal, 'tech', { column: name }, isKind('sidebar'))] : []
  const press = deal.press({ measure: random.between(12, 15), breaks: 0, indent: random.pick(['', '　　']) })
  return {
    pieces: [...story, ...news, ...box],
    blocks: [
      stand(pageHead(deal, random.pick(['前沿', '产业', '科技']))),
      ...[...story, ...news].flatMap((piece) => setBroken(press, piece)),
      ...box.flatMap((piece) => [stand(column(paper.column(name, 'ZHISHI'))), ...setArticle(press, piece)]),
      stand(staff(deal)),
    ],
  }
}

const setBroken = (press: Press, piece: Piece): Block[] => [
  ...setHeading(press, piece),
  ...[...piece.body, ...(piece.bylineAt === 'end' && piece.byline ? [piece.byline] : [])].flatMap((part) =>
    part.role === 'paragraph' ? [broken(press, part)] : set(press, part),
  ),
]

const broken = ({ measure = 14, indent }: Press, part: Part): Block => ({
  owner: part,
  lines: breakAnywhere(indent + part.text, measure),
})
