import type { Block } from '../../block.ts'
import { setArticle } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import { inventName } from '../../people.ts'
import type { Part, Piece } from '../../piece.ts'
import { type Press, set, stand } from '../../press.ts'
import { draw, drawSeveral } from '../draw.ts'
import { column, folio, pageHead } from '../furniture.ts'
import { pickPress, setAll } from '../lines.ts'

const CARTOONS = ['“转圈”', '堵', '只盖章', '“表哥”的一天', '新鞋走老路']

/** A leading article that nobody signs, a cartoon, signed comments under a head; where to send one's own. */
export const opinionPage: Layout = (deal) => {
  const { random, paper } = deal
  const leadName = random.pick(['社论', '本报评论员文章', '今日社评'])
  const lead = unsign(draw(deal, 'opinion', { column: leadName }))
  const name = random.pick(['百家言', '观点', '思与辨'])
  const comments = drawSeveral(deal, random.between(2, 3), 'opinion', { column: name })
  if (random.chance(0.4)) for (const piece of comments) piece.bylineAt = 'end'
  const press = pickPress(deal)
  const leadBlocks = setArticle(press, lead)
  const cartoon = setCartoon(press, lead, random.pick(CARTOONS), inventName(random))
  const isCartoonLast = random.chance(0.5)
  return {
    pieces: [lead, ...comments],
    blocks: [
      stand(pageHead(deal, '评论')),
      stand(column(random.pick([leadName, `■ ${leadName}`, `【${leadName}】`]))),
      ...leadBlocks,
      ...(isCartoonLast ? [] : cartoon),
      stand(column(paper.column(name, 'GUANDIAN'))),
      ...setAll(press, comments),
      ...(isCartoonLast ? cartoon : []),
      stand(folio('来稿请发至 pinglun@example.cn，文责自负，一经采用即付稿酬。')),
    ],
  }
}

function unsign(piece: Piece): Piece {
  piece.facts.bylines = []
  delete piece.byline
  return piece
}

/** A drawing belongs to the page: whoever claims its legend is right. */
function setCartoon(press: Press, { body }: Piece, title: string, name: string): Block[] {
  const caption: Part = {
    role: 'caption',
    text: press.random.pick([`漫画：${title} ${name} 作`, `${title}（漫画） ${name}/图`, `漫画/${name}`]),
    optional: true,
  }
  body.push(caption)
  return set(press, caption)
}
