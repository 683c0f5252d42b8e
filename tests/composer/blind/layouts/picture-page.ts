import type { Block } from '../../block.ts'
import type { Deal } from '../../deal.ts'
import { setArticle, setBody, setHeading } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import type { Part, Piece } from '../../piece.ts'
import type { Press } from '../../press.ts'
import { isKind } from '../draw.ts'
import { take, takeSeveral } from '../fresh/draw.ts'
import { makers, runningHead, standingHead } from '../fresh/furniture.ts'
import { signPictures } from '../fresh/signs.ts'
import { pickMeasure, setParts } from '../lines.ts'

const MARKS: readonly ((at: number) => string)[] = [
  (at) => '①②③④'[at] ?? '',
  (at) => `图${'①②③④'[at]}　`,
  (at) => `${'①②③④'[at]}　`,
  (at) => `- ${'①②③④'[at]}`,
]
const ABOVE = ['本报记者 X 摄影报道', 'X 文/图', '文图：本报记者 X', '通讯员 X 摄影报道']
const BELOW = ['（本报记者 X 摄影报道）', '（X 摄影报道）']

/** Stories told in pictures with numbered legends, in one place or where each picture stood; single pictures under a head. */
export const picturePage: Layout = (deal) => {
  const { random } = deal
  const stories = takeSeveral(deal, random.between(1, 2), 'pictures', {}, isKind('gallery'))
  const name = random.pick(['镜头', '光影瞬间', '一图一事'])
  const singles = takeSeveral(deal, random.between(2, 3), 'pictures', { column: name }, isKind('photo'))
  const news = random.chance(0.5) ? [take(deal, 'city', { signs: 'inline' }, isKind('news'))] : []
  const press = deal.press(pickMeasure(random, 0.4))
  const mark = random.pick(MARKS)
  const isHeadLow = random.chance(0.25)
  const told = stories.flatMap((piece) => setStory(deal, press, piece, mark))
  return {
    pieces: [...stories, ...news, ...singles],
    blocks: [
      runningHead(deal, random.pick(['影像', '图片', '画刊'])),
      ...told,
      ...news.flatMap((piece) => setArticle(press, piece)),
      standingHead(deal, name),
      ...singles.flatMap((piece) =>
        isHeadLow ? [...setBody(press, piece), ...setHeading(press, piece)] : setArticle(press, piece),
      ),
      makers(deal),
    ],
  }
}

/** A story; its legends stand below it under a label, between its paragraphs, or between heading and text. */
function setStory({ random }: Deal, press: Press, piece: Piece, mark: (at: number) => string): Block[] {
  const legends = piece.body.filter(({ role }) => role === 'caption')
  legends.forEach((part, at) => {
    part.text = mark(at) + part.text
  })
  const text = piece.body.filter(({ role }) => role !== 'caption')
  const at = random.chance(0.6) ? 'before' : 'end'
  piece.byline = { role: 'byline', text: signPictures(piece, random, at === 'before' ? ABOVE : BELOW) }
  piece.bylineAt = at
  const place = random.pick(['below', 'below', 'between', 'above'] as const)
  const label: Part[] =
    place === 'below' && random.chance(0.5)
      ? [{ role: 'label', text: random.pick(['图片说明', '图片说明：']) }]
      : []
  const closing = at === 'end' && piece.byline ? [piece.byline] : []
  const [first, ...rest] = text
  const order = {
    below: [...text, ...closing, ...label, ...legends],
    between: [...(first ? [first] : []), ...legends, ...rest, ...closing],
    above: [...legends, ...text, ...closing],
  }[place]
  piece.body = order.filter((part) => part !== piece.byline)
  const blocks = order.map((part) => setParts(press, [part]))
  return [...setHeading(press, piece), ...joinLegends(blocks, order, random.chance(0.5))]
}

/** Legends may stand close together. */
const joinLegends = (blocks: readonly Block[][], order: readonly Part[], isTight: boolean): Block[] =>
  blocks.flatMap((own, at) => {
    const followsLegend = order[at]?.role === 'caption' && order[at - 1]?.role === 'caption'
    return followsLegend && isTight ? own.map((block) => ({ ...block, isTight })) : own
  })
