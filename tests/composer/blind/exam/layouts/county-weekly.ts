import type { Block } from '../../../block.ts'
import type { Layout } from '../../../layouts/layout.ts'
import type { Furniture } from '../../../piece.ts'
import { stand } from '../../../press.ts'
import { loseEnd, repeatParagraph } from '../../fresh/wear.ts'
import { columnEngine, type Engine, lay, layAll, wholeEngine } from '../engine.ts'
import { contents, imprint, standing, title } from '../furniture.ts'
import { closeUp } from '../order.ts'
import { isKind, take, takeAtTimes, takeSeveral } from '../take.ts'

const HEADS = [
  ['河阳微评', 'WEIPING'],
  ['编辑手记', 'SHOUJI'],
  ['马上就评', 'JIUPING'],
] as const
const INSIDE = [
  '我县秋粮收购工作全面启动',
  '走进百岁老人的长寿之家',
  '一图读懂城乡居民医保新政',
  '烈士后人寻亲记',
  '秋冬季森林防火怎么做',
  '黄荆古镇的前世今生',
]

/** The front page of a county's weekly: its title, a long report, meetings and villages, pictures, a short comment. */
export const countyWeekly: Layout = (deal) => {
  const { random } = deal
  const engine = random.chance(0.35) ? columnEngine(deal, 18, 26) : wholeEngine(deal)
  const isAirless = engine.press.measure === undefined && engine.press.indent !== '' && random.chance(0.4)
  const lead = take(deal, 'county', { signs: random.pick(['before', 'end']) }, isKind('package'))
  const anySigns = ['inline', 'inline', 'end', 'end'] as const
  const news = takeSeveral(deal, random.between(3, 5), 'county', { anySigns }, isKind('news'))
  const photos = takeSeveral(deal, random.between(1, 2), 'county', {}, isKind('photo'))
  const name = random.pick(HEADS)
  const comment = takeAtTimes(deal, 0.6, 'county', { column: name[0] }, isKind('commentary'))
  const notice = takeAtTimes(deal, 0.4, 'county', {}, isKind('notice'))
  const isContinued = random.chance(0.3) && loseEnd(lead, random)
  if (random.chance(0.12)) repeatParagraph(random.pick(news), random)
  const guide = random.chance(0.5)
    ? contents(deal, random.shuffle(INSIDE).slice(0, random.between(2, 4)))
    : []
  const isLeadFirst = random.chance(0.7)
  const top = [...lay(engine, lead), ...(isContinued ? [stand(continued(random.pick(['二', '三'])))] : [])]
  const middle = [...news.slice(0, 2), photos[0], ...news.slice(2), ...photos.slice(1)].flatMap(
    (piece) => piece ?? [],
  )
  const reports = layAll(engine, middle)
  const low = [
    ...comment.flatMap((piece) => [standing(deal, name), ...lay(engine, piece)]),
    ...layAll(engine, notice),
  ]
  const blocks = [
    ...title(deal),
    ...(isLeadFirst ? [...top, ...guide, ...reports] : [...guide, ...reports, ...top]),
    ...low,
    ...imprint(deal),
  ]
  return {
    pieces: [...(isLeadFirst ? [lead, ...middle] : [...middle, lead]), ...comment, ...notice],
    blocks: isAirless ? without(blocks, engine) : blocks,
  }
}

const continued = (page: string): Furniture => ({ role: 'jump', text: `（下转第${page}版）` })

/** No blank line anywhere: an indent shows where paragraphs begin. */
const without = (blocks: readonly Block[], { press }: Engine): Block[] =>
  press.breaks === 0 ? closeUp(blocks) : [...blocks]
