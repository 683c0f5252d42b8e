import type { Block } from '../../../block.ts'
import type { Layout } from '../../../layouts/layout.ts'
import { set, stand } from '../../../press.ts'
import { isKind } from '../../draw.ts'
import { loseEnd } from '../../fresh/wear.ts'
import { drawEngine, setPiece, setPieces } from '../engine.ts'
import { foot, guide, masthead, standingHead } from '../furniture.ts'
import { resumed } from '../order.ts'
import { take, takeAtTimes, takeSome } from '../take.ts'

const VIEWS = ['云溪时评', '本报评论', '溪声']
const SHORT = ['速读', '要闻简报']
const SIGNS = ['●', '■ ', '▲', '※']
const JUMPS = ['（下转第二版）', '▶下转3版', '(下转A2版)']

/** A city's front page: title, meetings and works, a long report, picture, comment, short items, what stands inside. */
export const cityFront: Layout = (deal) => {
  const { random } = deal
  const anySigns = ['inline', 'inline', 'inline', 'end'] as const
  const top = take(deal, 'front', isKind('news'), { signs: 'inline' })
  const lead = takeAtTimes(deal, 0.7, 'packages', isKind('package'), {
    signs: random.pick(['before', 'before', 'end']),
  })
  const news = takeSome(deal, [3, 5], 'front towns', isKind('news'), { anySigns })
  const photo = takeAtTimes(deal, 0.7, 'boxes', isKind('photo'))
  const view = random.pick(VIEWS)
  const comment = takeAtTimes(deal, 0.6, 'front boxes', isKind('commentary'), { column: view })
  const short = random.pick(SHORT)
  const briefs = random.chance(0.5)
    ? takeSome(deal, [3, 4], 'front', isKind('brief'), { column: short, isUnopened: true })
    : []
  const engine = drawEngine(deal, [13, 20], 0.5, ['all', 'all', 'headings', 'articles'])
  const sign = random.pick(SIGNS)
  const list = briefs.flatMap(({ body }) =>
    body.flatMap((part) => set({ ...engine.press, breaks: 0, indent: sign }, part)),
  )
  const beside = news.slice(0, random.between(1, 2))
  const goesOn = random.chance(0.25)
  const isCut = !goesOn && random.chance(0.3)
  const long: Block[] = lead.flatMap((piece) => {
    const jump = isCut && loseEnd(piece, random)
    const more: Block[] = jump ? [stand({ role: 'jump', text: random.pick(JUMPS) })] : []
    if (goesOn) return resumed(engine, piece, 0.4, setPieces(engine, beside))
    return [...setPiece(engine, piece), ...more, ...setPieces(engine, beside)]
  })
  const title = masthead(deal)
  const isTitleFirst = random.chance(0.8)
  const inside = random.chance(0.5) ? guide(deal) : []
  return {
    pieces: [top, ...lead, ...beside, ...photo, ...news.slice(beside.length), ...comment, ...briefs],
    blocks: [
      ...(isTitleFirst ? title : []),
      ...setPiece(engine, top),
      ...(isTitleFirst ? [] : title),
      ...(lead.length > 0 ? long : setPieces(engine, beside)),
      ...setPieces(engine, photo),
      ...setPieces(engine, news.slice(beside.length)),
      ...(comment.length > 0 ? [standingHead(deal, view), ...setPieces(engine, comment)] : []),
      ...(list.length > 0 ? [standingHead(deal, short), ...list] : []),
      ...inside,
      ...(random.chance(0.5) ? foot(deal) : []),
    ],
  }
}
