import type { Layout } from '../../../layouts/layout.ts'
import type { Piece } from '../../../piece.ts'
import { layWithCaptionInside } from '../damage.ts'
import { columnEngine, lay, wholeEngine } from '../engine.ts'
import { imprint, standing, withTitle } from '../furniture.ts'
import { layAround, layBelow } from '../order.ts'
import { isKind, take, takeSeveral } from '../take.ts'

const HEADS = [
  ['汾州人物', 'RENWU'],
  ['深读', 'SHENDU'],
  ['城市故事', 'GUSHI'],
] as const

/** A prefecture daily whose file holds headlines behind their texts, or inside them, and a portrait whose heading stands above. */
export const prefectureLow: Layout = (deal) => {
  const { random } = deal
  const engine = random.chance(0.6) ? columnEngine(deal, 15, 22) : wholeEngine(deal)
  const isBelow = random.chance(0.6)
  const news = takeSeveral(deal, random.between(4, 6), 'prefecture', { signs: 'inline' }, isKind('news'))
  const photo = take(deal, 'prefecture', {}, isKind('photo'))
  const name = random.pick(HEADS)
  const story = take(deal, 'prefecture', { signs: 'before', column: name[0] }, isKind('feature'))
  const reports = [...news.slice(0, 2), photo, ...news.slice(2)]
  const around = (piece: Piece) => (random.chance(0.6) ? layAround : lay)(engine, piece)
  const setOne = isBelow ? (piece: Piece) => layBelow(engine, piece) : around
  const long = random.chance(0.3) ? layWithCaptionInside(engine, story) : lay(engine, story)
  return {
    pieces: [...reports, story],
    blocks: withTitle(deal, random.pick(['市县新闻', '综合新闻', '民生']), [
      reports.flatMap(setOne),
      [standing(deal, name), ...long],
      ...(random.chance(0.4) ? [imprint(deal)] : []),
    ]),
  }
}
