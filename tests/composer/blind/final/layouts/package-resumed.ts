import type { Layout } from '../../../layouts/layout.ts'
import { stand } from '../../../press.ts'
import { isKind } from '../../draw.ts'
import { column } from '../../furniture.ts'
import { framed, standing } from '../furniture.ts'
import { layResumed } from '../order.ts'
import { pull, pullPerhaps, pullSome } from '../pull.ts'
import { drawSetting, lay, layAll } from '../setting.ts'

const HEADS = [
  ['岭上评', 'LINGSHANGPING'],
  ['记者观察', 'GUANCHA'],
] as const
const BOXES = ['名词解释', '新闻链接', '延伸阅读']

/** A province's page of one place: a long report with pictures that is resumed below other texts, a comment on it, a box. */
export const packageResumed: Layout = (deal) => {
  const { random } = deal
  const lead = pull(deal, 'lead', { signs: 'before' }, isKind('package'))
  const anySigns = ['inline', 'inline', 'before'] as const
  const news = pullSome(deal, [2, 4], 'lead', isKind('news'), { anySigns })
  const head = random.pick(HEADS)
  const comment = pullPerhaps(deal, 0.6, 'lead', isKind('commentary'), { column: head[0] })
  const box = pullPerhaps(deal, 0.4, 'lead', isKind('sidebar'))
  const photo = pullPerhaps(deal, 0.6, 'lead', isKind('photo'))
  const setting = drawSetting(deal, [16, 23], 0.5, ['everywhere', 'everywhere', 'above articles'])
  const others = [
    ...news.slice(0, 2).map((piece) => lay(setting, piece)),
    ...comment.map((piece) => [standing(deal, head), ...lay(setting, piece)]),
    ...photo.map((piece) => lay(setting, piece)),
  ]
  const label = stand(column(random.pick(BOXES)))
  return {
    pieces: [lead, ...news.slice(0, 2), ...comment, ...photo, ...news.slice(2), ...box],
    blocks: framed(deal, random.pick(['市州', '特别报道', '深度']), [
      layResumed(setting, lead, others, random.pick([2, 2, 2, 3])),
      layAll(setting, news.slice(2)),
      box.flatMap((piece) => [label, ...lay(setting, piece)]),
    ]),
  }
}
