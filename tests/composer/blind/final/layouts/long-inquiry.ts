import type { Layout } from '../../../layouts/layout.ts'
import { stand } from '../../../press.ts'
import { isKind } from '../../draw.ts'
import { loseStart } from '../../fresh/wear.ts'
import { column } from '../../furniture.ts'
import { banner, makers, standing } from '../furniture.ts'
import { pullQuote } from '../harm.ts'
import { inRuns, layPicturesInside } from '../order.ts'
import { pull, pullPerhaps, pullSome } from '../pull.ts'
import { drawSetting, lay, layAll } from '../setting.ts'

const HEADS = [
  ['编辑部观点', 'GUANDIAN'],
  ['时局论', 'SHIJU'],
] as const
const BOXES = ['链接', '相关知识', '新闻背景']
const DAMAGES = ['none', 'none', 'quoted', 'quoted', 'inside', 'header', 'box', 'lost'] as const

/** A weekly's page of one inquiry or interview, with a summary, subheads and pictures, a box and a comment, at times a second story. */
export const longInquiry: Layout = (deal) => {
  const { random } = deal
  const lead = pull(deal, 'inquiry', { signs: 'before' }, isKind('feature', 'interview'))
  const second = pullPerhaps(deal, 0.3, 'inquiry', isKind('feature', 'interview'), { signs: 'before' })
  const boxes = pullSome(deal, [0, 2], 'inquiry', isKind('sidebar'))
  const head = random.pick(HEADS)
  const comment = pullPerhaps(deal, 0.6, 'inquiry', isKind('commentary'), { column: head[0] })
  const photo = pullPerhaps(deal, 0.4, 'inquiry', isKind('photo'))
  const setting = drawSetting(deal, [15, 26], 0.5)
  const damage = random.pick(DAMAGES)
  if (damage === 'quoted') pullQuote(lead, random, random.pick([(text) => text, (text) => `“${text}”`]))
  if (damage === 'lost') loseStart(lead, random)
  const label = stand(column(random.pick(BOXES)))
  const cards = boxes.map((piece, at) => [...(at === 0 ? [label] : []), ...lay(setting, piece)])
  const above = banner(deal, random.pick(['调查', '封面报道', '新闻']))
  const [first = [], rest] = damage === 'header' || damage === 'box' ? inRuns(setting, lead, 2) : []
  const isCut = rest !== undefined
  const inner = damage === 'header' ? above : (cards[0] ?? [])
  const long = isCut
    ? [...first, ...inner, ...rest]
    : damage === 'inside'
      ? layPicturesInside(setting, lead)
      : lay(setting, lead)
  const used = isCut && damage === 'box' ? 1 : 0
  return {
    pieces: [lead, ...boxes.slice(0, used), ...photo, ...second, ...boxes.slice(used), ...comment],
    blocks: [
      ...(isCut && damage === 'header' ? [] : above),
      ...long,
      ...layAll(setting, [...photo, ...second]),
      ...cards.slice(used).flat(),
      ...comment.flatMap((piece) => [standing(deal, head), ...lay(setting, piece)]),
      ...(random.chance(0.5) ? makers(deal) : []),
    ],
  }
}
