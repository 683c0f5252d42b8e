import type { Layout } from '../../../layouts/layout.ts'
import { isKind } from '../../draw.ts'
import { drawEngine, setPiece, setPieces } from '../engine.ts'
import { page, standingHead } from '../furniture.ts'
import { acrossColumns, footBelow, picturesAmid } from '../order.ts'
import { takeAtTimes, takeSome } from '../take.ts'

const VIEWS = ['港事港情', '社評', '維港觀潮']
const SHORT = ['短訊', '新聞速遞', '城中小事']

/** A page of local news of a daily of Hong Kong: reports, a portrait, a picture, a comment, short items. */
export const harbourNews: Layout = (deal) => {
  const { random } = deal
  const anySigns = ['inline', 'inline', 'inline', 'end'] as const
  const news = takeSome(deal, [4, 6], 'harbour', isKind('news'), { anySigns })
  const photo = takeAtTimes(deal, 0.6, 'harbour', isKind('photo'))
  const story = takeAtTimes(deal, 0.6, 'harbour', isKind('feature'), { signs: 'before' })
  const view = random.pick(VIEWS)
  const comment = takeAtTimes(deal, 0.5, 'harbour', isKind('commentary'), { column: view })
  const isUnsigned = view === '社評'
  for (const piece of isUnsigned ? comment : []) {
    delete piece.byline
    piece.facts.bylines = []
  }
  const column = random.pick(SHORT)
  const briefs = random.chance(0.5)
    ? takeSome(deal, [2, 4], 'harbour', isKind('brief'), { column, isUnopened: random.chance(0.5) })
    : []
  const order = random.pick(['whole', 'whole', 'whole', 'across', 'foot', 'amid'] as const)
  const engine = drawEngine(
    deal,
    [10, 17],
    order === 'across' ? 1 : 0.55,
    order === 'whole' ? undefined : ['all'],
  )
  const [first, second, ...rest] = news
  const canCross = order === 'across' && first && second
  const reports = canCross
    ? [...acrossColumns(engine, [[first], [second]]), ...setPieces(engine, rest)]
    : order === 'foot' && first
      ? footBelow(engine, first, news.slice(1, 3)).concat(setPieces(engine, news.slice(3)))
      : setPieces(engine, news)
  const long = story.flatMap((piece) => (order === 'amid' ? picturesAmid : setPiece)(engine, piece))
  return {
    pieces: [...news, ...photo, ...story, ...comment, ...briefs],
    blocks: page(deal, random.pick(['港聞', '本地新聞', '要聞']), [
      [...reports, ...setPieces(engine, photo)],
      long,
      comment.length > 0 ? [standingHead(deal, view), ...setPieces(engine, comment)] : [],
      briefs.length > 0 ? [standingHead(deal, column), ...setPieces(engine, briefs)] : [],
    ]),
  }
}
