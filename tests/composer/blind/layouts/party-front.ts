import type { Block } from '../../block.ts'
import { setArticle } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import type { Furniture, Piece } from '../../piece.ts'
import { type Press, stand } from '../../press.ts'
import { hasHeadline, isKind } from '../draw.ts'
import { loseEnd } from '../fresh/wear.ts'
import { type Damage, setReports, setWithCaptionInside } from '../latest/damage.ts'
import { take, takeSeveral } from '../latest/draw.ts'
import { frontTop, guide, head, pageFoot } from '../latest/furniture.ts'
import { pickHabits } from '../latest/habits.ts'
import { setAll } from '../lines.ts'

const DAMAGES: readonly Damage[] = ['none', 'none', 'none', 'headings below', 'foot moved']
const HEADS = [
  ['奋进新征程', 'FENJIN'],
  ['一线见闻', 'JIANWEN'],
  ['高质量发展调研行', 'DIAOYAN'],
] as const

/** The front page of a provincial Party paper: its head, a lead under a standing head, reports, a picture, a comment of the paper's, the agency's news. */
export const partyFront: Layout = (deal) => {
  const { random } = deal
  const series = random.pick(HEADS)
  const lead = take(deal, 'party', { signs: 'before', column: series[0] }, isKind('package'))
  const news = takeSeveral(deal, random.between(2, 4), 'party', { signs: 'inline' }, isKind('news'))
  const photo = take(deal, 'pictures', {}, ({ place }) => /黑石岭|东平|青岚/u.test(place))
  const comment = random.chance(0.6) ? [take(deal, 'party', {}, isKind('commentary'))] : []
  for (const piece of comment) signAsPaper(piece)
  const wires = takeSeveral(deal, random.between(1, 2), 'party', {}, isKind('agency'))
  const inside = takeSeveral(deal, random.between(3, 4), ['counties', 'legal'], {}, hasHeadline)
  const press = pickHabits(deal, 0.4)
  const index = guide(
    deal,
    inside.map(({ facts }) => facts.headline ?? ''),
  )
  const damage = random.pick(DAMAGES)
  const isIndexLow = damage === 'headings below' || random.chance(0.4)
  const reports = [...news, photo]
  const top = [head(deal, series), ...setLead(press, lead)]
  const own = [...comment.flatMap((piece) => setComment(press, piece)), ...setAll(press, wires)]
  const low = setReports(press, reports, damage)
  const isReportsLast = damage !== 'headings below' && random.chance(0.3)
  return {
    pieces: isReportsLast
      ? [lead, ...comment, ...wires, ...reports]
      : [lead, ...reports, ...comment, ...wires],
    blocks: [
      ...frontTop(deal, `中共${deal.paper.name.slice(0, 2)}省委机关报`),
      ...(isIndexLow ? [] : index),
      ...top,
      ...(isReportsLast ? [...own, ...low] : [...low, ...(isIndexLow ? index : []), ...own]),
      ...(isReportsLast && isIndexLow ? index : []),
      pageFoot(deal),
    ],
  }
}

const setLead = (press: Press, piece: Piece): Block[] =>
  press.random.chance(0.3) ? setWithCaptionInside(press, piece) : setArticle(press, piece)

/** A comment of the paper's own; who counts as its writer is left open. */
function signAsPaper(piece: Piece): void {
  piece.byline = { role: 'byline', text: '本报评论员' }
  delete piece.facts.bylines
}

/** A comment, or its beginning and where it goes on. */
function setComment(press: Press, piece: Piece): Block[] {
  if (!press.random.chance(0.3) || !loseEnd(piece, press.random)) return setArticle(press, piece)
  const jump: Furniture = { role: 'jump', text: press.random.pick(['（下转第三版）', '（下转4版）']) }
  return [...setArticle(press, piece), stand(jump)]
}
