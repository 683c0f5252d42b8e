import type { Layout } from '../../../layouts/layout.ts'
import { set, stand } from '../../../press.ts'
import { isKind } from '../../draw.ts'
import { column as standing } from '../../furniture.ts'
import { drawEngine, setPiece, setPieces } from '../engine.ts'
import { page, standingHead } from '../furniture.ts'
import { partPictures, quoteLarge } from '../harm.ts'
import { isPicture, picturesAmid, resumed } from '../order.ts'
import { take, takeAtTimes, takeSome } from '../take.ts'

const VIEWS = ['观察家', '快评', '本报短评']
const BOXES = ['延伸阅读', '小贴士', '名词解释']

/** A page of inquiry or talk: one or two long texts with summary, subheads and pictures, what came of it, a box, a comment. */
export const depthPage: Layout = (deal) => {
  const { random } = deal
  const isTalk = random.chance(0.5)
  const kinds = isTalk ? isKind('interview') : isKind('feature')
  const lead = take(deal, 'inquiry', kinds, { signs: 'before' })
  const other = takeAtTimes(deal, 0.5, 'inquiry', isKind('interview', 'feature'), { signs: 'before' })
  const column = random.pick(VIEWS)
  const comment = takeAtTimes(deal, 0.6, 'inquiry', isKind('commentary'), { column })
  const news = takeSome(deal, [1, 3], 'inquiry', isKind('news'), { signs: 'inline' })
  const box = takeAtTimes(deal, 0.5, 'inquiry', isKind('sidebar'))
  if (random.chance(0.25)) quoteLarge(lead, random)
  const engine = drawEngine(deal, [16, 24], 0.45, ['all', 'all', 'all', 'headings', 'articles'])
  const order = random.pick(['whole', 'whole', 'whole', 'amid', 'apart', 'resumed'] as const)
  const words = order === 'apart' ? partPictures(lead) : []
  const label = stand(standing(random.pick(BOXES)))
  const boxed = box.flatMap((piece) => [label, ...setPiece(engine, piece)])
  const text = { ...lead, body: lead.body.filter((part) => !isPicture(part)) }
  const isBoxAmid = order === 'resumed' && box.length > 0
  const long =
    order === 'apart'
      ? setPiece(engine, text)
      : order === 'amid'
        ? picturesAmid(engine, lead)
        : order === 'resumed'
          ? resumed(engine, lead, 0.6, [...boxed, ...setPieces(engine, news)])
          : setPiece(engine, lead)
  const isNewsAmid = order === 'resumed'
  return {
    pieces: [lead, ...(isBoxAmid ? box : []), ...news, ...other, ...comment, ...(isBoxAmid ? [] : box)],
    blocks: page(deal, random.pick(isTalk ? ['对话', '人物', '访谈'] : ['调查', '深度', '特别报道']), [
      long,
      words.flatMap((part) => set(engine.press, part)),
      isNewsAmid ? [] : setPieces(engine, news),
      setPieces(engine, other),
      comment.length > 0 ? [standingHead(deal, column), ...setPieces(engine, comment)] : [],
      isNewsAmid ? [] : boxed,
    ]),
  }
}
