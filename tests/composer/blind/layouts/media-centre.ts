import type { Block } from '../../block.ts'
import { setArticle } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import { stand } from '../../press.ts'
import { isKind } from '../draw.ts'
import { joinLines } from '../fresh/wear.ts'
import { type Damage, setReports } from '../latest/damage.ts'
import { take, takeSeveral } from '../latest/draw.ts'
import { frontTop, head, pageFoot } from '../latest/furniture.ts'
import { pickHabits } from '../latest/habits.ts'
import { setAll } from '../lines.ts'

const DAMAGES: readonly Damage[] = ['none', 'none', 'none', 'headings below', 'lost']
const HEADS = [
  ['禾川微评', 'WEIPING'],
  ['大家谈', 'DAJIATAN'],
  ['今日快语', 'KUAIYU'],
] as const

/** A county media centre's weekly: its head, a lead, the county's meetings and villages, a short comment, a picture, announcements at the foot. */
export const mediaCentre: Layout = (deal) => {
  const { random } = deal
  const lead = take(deal, 'centre', { signs: 'before', dashes: true }, isKind('package'))
  const news = takeSeveral(deal, random.between(3, 4), 'centre', {}, isKind('news'))
  const photo = take(deal, 'pictures', {}, ({ place }) => /石门|禾川/u.test(place))
  const name = random.pick(HEADS)
  const comment = random.chance(0.5) ? [take(deal, 'centre', { column: name[0] }, isKind('commentary'))] : []
  const notices = random.chance(0.6)
    ? takeSeveral(deal, random.between(1, 2), 'notices', {}, isKind('notice'))
    : []
  const press = pickHabits(deal, 0.45)
  const damage = random.pick(DAMAGES)
  const reports = [...news, photo]
  const low = damage === 'headings below'
  const blocks: Block[] = [
    ...frontTop(deal, random.pick(['中共禾川县委主管', '县融媒体中心主办', '禾川县融媒体中心编印'])),
    ...setArticle(press, lead),
    ...setReports(press, reports, damage),
    ...comment.flatMap((piece) => [head(deal, name), ...setArticle(press, piece)]),
    ...(notices.length > 0 && (low || random.chance(0.5)) ? [stand({ role: 'column', text: '公告栏' })] : []),
    ...setAll(press, notices),
    pageFoot(deal),
  ]
  const isJoined = press.measure === undefined && random.chance(0.3)
  return {
    pieces: [lead, ...reports, ...comment, ...notices],
    blocks: isJoined ? joinLines(blocks, random.between(17, 24)) : blocks,
  }
}
