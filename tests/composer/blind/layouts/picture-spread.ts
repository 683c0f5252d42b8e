import { type Block, tighten } from '../../block.ts'
import type { Deal } from '../../deal.ts'
import { setArticle, setHeading } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import { inventName } from '../../people.ts'
import type { Part, Piece } from '../../piece.ts'
import { type Press, set, stand } from '../../press.ts'
import { drawSeveral, isKind } from '../draw.ts'
import { pageHead, staff } from '../furniture.ts'
import { pickMeasure, setParts } from '../lines.ts'

const MARKS: readonly ((at: number) => string)[] = [
  (at) => ['上图：', '下图：', '左图：', '右图：', '左下图：'][at] ?? '',
  (at) => `图${at + 1}：`,
  (at) => `（图${'①②③④⑤'[at]}）`,
  () => '▲',
  (at) => `${'①②③④⑤'[at]} `,
]
const TAKERS: readonly ((name: string) => string)[] = [
  (name) => `本组图片由本报记者 ${name} 摄`,
  (name) => `本组照片由本报记者${name}摄`,
  (name) => `（本组图片均由 ${name} 摄）`,
]

/** Stories told in pictures, each with its legends below or above its text, single pictures with a headline, some news. */
export const pictureSpread: Layout = (deal) => {
  const { random } = deal
  const stories = drawSeveral(deal, random.between(1, 2), 'pictures', {}, isKind('gallery'))
  const singles = drawSeveral(deal, random.between(1, 2), 'pictures', {}, isKind('photo'))
  const news = drawSeveral(deal, random.between(1, 2), 'city', { signs: 'inline' })
  const mark = random.pick(MARKS)
  const press = deal.press(pickMeasure(random, 0.4))
  const isLegendFirst = random.chance(0.3)
  const told = stories.map((piece) => {
    const legends = markLegends(deal, piece, mark)
    return { piece, blocks: setStory(press, piece, legends, isLegendFirst) }
  })
  const around = [...singles, ...news].map((piece) => ({ piece, blocks: setArticle(press, piece) }))
  const order = [...told, ...random.shuffle(around)]
  return {
    pieces: order.map(({ piece }) => piece),
    blocks: [
      stand(pageHead(deal, random.pick(['光影', '图片新闻', '视觉']))),
      ...order.flatMap(({ blocks }) => blocks),
      stand(staff(deal)),
    ],
  }
}

/** Marks the legends; one credit behind the last of them serves all. */
function markLegends({ random, paper }: Deal, { facts, body }: Piece, mark: (at: number) => string): Part[] {
  const legends = body.filter(({ role }) => role === 'caption')
  legends.forEach((part, at) => {
    part.text = mark(at) + part.text
  })
  const name = paper.spell(inventName(random))
  const credit: Part = { role: 'credit', text: random.pick(TAKERS)(name) }
  body.push(credit)
  facts.bylines = [name]
  facts.photographers = [name]
  return [...legends, credit]
}

/** Legends stand close together, below the text or between the heading and the text. */
function setStory(press: Press, piece: Piece, legends: readonly Part[], isLegendFirst: boolean): Block[] {
  const text = setParts(
    press,
    piece.body.filter((part) => !legends.includes(part)),
  )
  const lines = tighten(legends.flatMap((part) => set(press, part)))
  return [...setHeading(press, piece), ...(isLegendFirst ? [...lines, ...text] : [...text, ...lines])]
}
