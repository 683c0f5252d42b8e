import { type Block, tighten } from '../../block.ts'
import type { Deal } from '../../deal.ts'
import { setArticle, setBody, setHeading } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import type { Piece } from '../../piece.ts'
import { type Press, set } from '../../press.ts'
import { hasNone, isKind } from '../draw.ts'
import { type Damage, setReports, setWithCaptionInside } from '../latest/damage.ts'
import { take, takeSeveral } from '../latest/draw.ts'
import { head, pageFoot, pageTop } from '../latest/furniture.ts'
import { pickHabits } from '../latest/habits.ts'
import { setAll } from '../lines.ts'

const DAMAGES: readonly Damage[] = ['none', 'none', 'in turn', 'repeated']
const LEAVES = [
  ['铁道风', 'TIEDAOFENG'],
  ['汽笛', 'QIDI'],
] as const
const SHORT = [
  ['站段短波', 'DUANBO'],
  ['沿线快讯', 'KUAIXUN'],
] as const
const TALK = [
  ['道边茶座', 'CHAZUO'],
  ['安全论坛', 'LUNTAN'],
] as const

/** A railway's paper: reports of its depots, a worker's portrait, what its own people write, short items, a word on safety. */
export const railwayPaper: Layout = (deal) => {
  const { random } = deal
  const press = pickHabits(deal, 0.5)
  const damage = press.measure === undefined ? 'none' : random.pick(DAMAGES)
  const signs = damage === 'in turn' ? 'inline' : deal.paper.signs
  const news = takeSeveral(deal, random.between(3, 4), 'railway', { signs }, isKind('news'))
  const photo = random.chance(0.6) ? [take(deal, 'pictures', {}, ({ place }) => place === '朔原')] : []
  const story = take(deal, 'railway', { signs: 'before' }, isKind('feature'))
  const talk = random.pick(TALK)
  const comment = random.chance(0.4) ? [take(deal, 'railway', { column: talk[0] }, isKind('commentary'))] : []
  const isInside = random.chance(0.3)
  const [last, lastBlocks] = random.chance(0.5) ? takeLeaf(deal, press) : takeShort(deal, press)
  return {
    pieces: [...news, ...photo, story, ...comment, ...last],
    blocks: [
      ...pageTop(deal, random.pick(['综合新闻', '站段传真', '要闻'])),
      ...setReports(press, news, damage),
      ...setAll(press, photo),
      ...(isInside ? setWithCaptionInside(press, story) : setArticle(press, story)),
      ...comment.flatMap((piece) => [head(deal, talk), ...setArticle(press, piece)]),
      ...lastBlocks,
      ...(random.chance(0.6) ? [pageFoot(deal)] : []),
    ],
  }
}

/** Essays and verses of the paper's readers. */
function takeLeaf(deal: Deal, press: Press): [Piece[], Block[]] {
  const name = deal.random.pick(LEAVES)
  const staging = { column: name[0], signs: 'before' } as const
  const essay = take(deal, 'railway', staging, isKind('essay'))
  const poem = take(deal, 'railway', staging, isKind('poem'))
  const verses: Press = { ...press, breaks: 0, indent: '' }
  return [
    [essay, poem],
    [
      head(deal, name),
      ...setArticle(press, essay),
      ...setHeading(press, poem),
      ...tighten(setBody(verses, poem)),
    ],
  ]
}

/** Items without headlines, each behind a mark. */
function takeShort(deal: Deal, press: Press): [Piece[], Block[]] {
  const { random } = deal
  const name = random.pick(SHORT)
  const count = random.between(3, 4)
  const items = takeSeveral(deal, count, 'railway', { column: name[0], isUnopened: true }, hasNone)
  const indent = random.pick(['●', '▲ ', '■ ', '◇'])
  const blocks = items.flatMap(({ body }) =>
    body.flatMap((part) => set({ ...press, breaks: 0, indent }, part)),
  )
  return [items, [head(deal, name), ...blocks]]
}
