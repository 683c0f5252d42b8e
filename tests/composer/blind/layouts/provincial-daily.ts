import { setArticle } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import type { Piece } from '../../piece.ts'
import { stand } from '../../press.ts'
import { draw, drawSeveral, hasHeadline, isKind } from '../draw.ts'
import { column, pageHead, staff } from '../furniture.ts'
import { pickPress, setAll, setTight } from '../lines.ts'

/** A page of a provincial daily: reports of many newsrooms, each opened in its own manner, an announcement at the foot. */
export const provincialDaily: Layout = (deal) => {
  const { random } = deal
  const others = drawSeveral(deal, random.between(3, 4), 'agency')
  const own = drawSeveral(
    deal,
    random.between(2, 3),
    ['trade', 'city'],
    random.chance(0.4) ? { dashes: true } : {},
  )
  const notices = random.chance(0.5)
    ? [draw(deal, 'notices', { column: '公告' }, (a) => isKind('classified')(a) && hasHeadline(a))]
    : []
  const isTight = random.chance(0.3)
  for (const piece of isTight ? own : []) if (piece.kicker || piece.deck) addDashes(piece)
  const pieces = random.shuffle([...others, ...own])
  const press = pickPress(deal)
  const news = isTight ? pieces.flatMap((piece) => setTight(press, piece)) : setAll(press, pieces)
  return {
    pieces: [...pieces, ...notices],
    blocks: [
      stand(pageHead(deal, random.pick(['要闻', '综合新闻', '国内国际']))),
      ...news,
      ...notices.flatMap((piece) => [stand(column('【公告】')), ...setArticle(press, piece)]),
      stand(staff(deal)),
    ],
  }
}

/** Without blank lines only dashes tell a kicker or a deck from a headline. */
function addDashes({ kicker, deck }: Piece): void {
  if (kicker && !kicker.text.endsWith('——')) kicker.text += '——'
  if (deck && !deck.text.startsWith('——')) deck.text = `——${deck.text}`
}
