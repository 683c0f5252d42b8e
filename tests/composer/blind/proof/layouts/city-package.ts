import type { Layout } from '../../../layouts/layout.ts'
import { stand } from '../../../press.ts'
import { isKind } from '../../draw.ts'
import { column as standing } from '../../furniture.ts'
import { drawEngine, setPieces } from '../engine.ts'
import { page, standingHead } from '../furniture.ts'
import { resumed } from '../order.ts'
import { take, takeAtTimes, takeSome } from '../take.ts'

const VIEWS = ['漳泽时评', '短论', '新语']
const BOXES = ['相关链接', '新闻背景', '知多一点']

/** A province's page of one city: a long report with summary, subheads and pictures goes on below the texts beside it. */
export const cityPackage: Layout = (deal) => {
  const { random } = deal
  const lead = take(deal, 'packages', isKind('package'), { signs: random.pick(['before', 'before', 'end']) })
  const anySigns = ['inline', 'inline', 'before', 'end'] as const
  const news = takeSome(deal, [3, 5], 'towns', isKind('news'), { anySigns })
  const column = random.pick(VIEWS)
  const comment = takeAtTimes(deal, 0.6, 'boxes', isKind('commentary'), { column })
  const box = takeAtTimes(deal, 0.5, 'boxes', isKind('sidebar'))
  const photo = takeAtTimes(deal, 0.5, 'boxes', isKind('photo'))
  const engine = drawEngine(deal, [15, 22], 0.5, ['all', 'all', 'headings', 'articles'])
  const beside = news.slice(0, random.between(1, 2))
  const below = news.slice(beside.length)
  const opinion = comment.flatMap((piece) => [standingHead(deal, column), ...setPieces(engine, [piece])])
  const label = stand(standing(random.pick(BOXES)))
  return {
    pieces: [lead, ...beside, ...comment, ...photo, ...below, ...box],
    blocks: page(deal, random.pick(['地方新闻', '城市周刊', '深度报道']), [
      resumed(engine, lead, random.pick([0.3, 0.5, 0.7]), [
        ...setPieces(engine, beside),
        ...opinion,
        ...setPieces(engine, photo),
      ]),
      setPieces(engine, below),
      box.flatMap((piece) => [label, ...setPieces(engine, [piece])]),
    ]),
  }
}
