import { type Block, tighten } from '../block.ts'
import type { Deal } from '../deal.ts'
import { setArticle } from '../flow.ts'
import { inventName } from '../people.ts'
import type { Part, Piece } from '../piece.ts'
import { set, stand } from '../press.ts'
import type { Layout } from './layout.ts'

/** Picture stories under a standing head, and news around them; two blank lines where a picture stood. */
export const photoPage: Layout = (deal) => {
  const { name, head } = deal.head()
  const lead = deal.next('feature', {}, ({ body }) => body.some(({ role }) => role === 'caption'))
  const photos = deal.several(deal.random.between(1, 3), 'photo', { column: name })
  const news = deal.several(2, 'news')
  const press = deal.press({ breaks: 0.15 })
  const legends = deal.random.chance(0.5) ? addLegends(deal, lead) : []
  const blocks = [
    ...setArticle(press, lead).filter(({ owner }) => !legends.some((part) => part === owner)),
    ...news.flatMap((piece) => setArticle(press, piece)),
    ...tighten(legends.flatMap((part) => set(press, part))),
    stand(head),
    ...photos.flatMap((piece) => setArticle(press, piece)),
  ]
  return { pieces: [lead, ...news, ...photos], blocks: blocks.flatMap(leaveRoom) }
}

const VIEWS = [
  '繁忙的集装箱码头。',
  '技术人员在检修风力发电机组。',
  '市民在改造后的滨河步道上散步。',
  '工人在生产线上组装新能源汽车。',
  '孩子们在社区图书室里阅读。',
  '窗口工作人员为群众办理业务。',
]

/** Legends of numbered pictures below a label: the page's own, whoever claims them. */
function addLegends({ random, paper }: Deal, lead: Piece): Part[] {
  const views = random.shuffle(VIEWS).slice(0, random.between(2, 4))
  const label: Part = { role: 'label', text: '图片说明' }
  const legends = views.map((view, index): Part => {
    const credit = random.pick(paper.credits)(inventName(random))
    return { role: 'caption', text: `${'①②③④'[index]}${view} ${credit}`, optional: true }
  })
  lead.body.push(label, ...legends)
  return [label, ...legends]
}

/** A caption stands below the room of its picture. */
const leaveRoom = (block: Block): Block[] =>
  block.owner.role === 'caption' && !block.isTight ? [{ ...block, lines: ['', '', ...block.lines] }] : [block]
