import type { Layout } from '../../../layouts/layout.ts'
import { stand } from '../../../press.ts'
import { isKind } from '../../draw.ts'
import { column as standing } from '../../furniture.ts'
import { drawEngine, setPiece, setPieces } from '../engine.ts'
import { page, standingHead } from '../furniture.ts'
import { footBelow, picturesAmid } from '../order.ts'
import { take, takeAtTimes, takeSome } from '../take.ts'

const HEADS = ['民生提示', '晚报快讯', '晚报服务台']

/** A large city's evening page: many short reports, picture news, short items, a box of announcements, at times a portrait. */
export const metropolisEvening: Layout = (deal) => {
  const { random } = deal
  const anySigns = ['inline', 'inline', 'inline', 'end'] as const
  const news = takeSome(deal, [5, 8], 'metro streets', isKind('news'), { anySigns })
  const photos = takeSome(deal, [1, 2], 'metro', isKind('photo'))
  const story = takeAtTimes(deal, 0.4, 'streets', isKind('feature'), { signs: 'before' })
  const column = random.pick(HEADS)
  const briefs = random.chance(0.5)
    ? takeSome(deal, [2, 4], 'boxes', isKind('brief'), { column, isUnopened: true })
    : []
  const notice = random.chance(0.4) ? [take(deal, 'metro', isKind('notice'))] : []
  const engine = drawEngine(deal, [12, 18], 0.55)
  const label = stand(standing(random.pick(['便民信息', '服务信息'])))
  const middle = random.between(2, 4)
  const isMoved = engine.room === 'all' && random.chance(0.2)
  const [first] = news
  const above =
    isMoved && first
      ? footBelow(engine, first, news.slice(1, middle))
      : setPieces(engine, news.slice(0, middle))
  const long = story.flatMap((piece) => (random.chance(0.25) ? picturesAmid : setPiece)(engine, piece))
  return {
    pieces: [
      ...news.slice(0, middle),
      ...photos.slice(0, 1),
      ...news.slice(middle),
      ...story,
      ...photos.slice(1),
      ...briefs,
      ...notice,
    ],
    blocks: page(deal, random.pick(['城市新闻', '海津民生', '社会']), [
      above,
      setPieces(engine, [...photos.slice(0, 1), ...news.slice(middle)]),
      long,
      setPieces(engine, photos.slice(1)),
      briefs.length > 0 ? [standingHead(deal, column), ...setPieces(engine, briefs)] : [],
      notice.flatMap((piece) => [label, ...setPiece(engine, piece)]),
    ]),
  }
}
