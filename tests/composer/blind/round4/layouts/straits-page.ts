import type { SourceArticle } from '../../../article.ts'
import type { Block } from '../../../block.ts'
import { setBody, setHeading } from '../../../flow.ts'
import type { Layout } from '../../../layouts/layout.ts'
import type { Piece } from '../../../piece.ts'
import { set } from '../../../press.ts'
import { hasNone, isKind } from '../../draw.ts'
import { type Damage, setReports } from '../../latest/damage.ts'
import { setAll } from '../../lines.ts'
import { perhaps, type SourceForm, takeSeveral, takeWire } from '../draw.ts'
import { type Blanks, columns, dropLetter, leaveBlanks } from '../engine.ts'
import { head, imprint, top } from '../furniture.ts'

const BLANKS: readonly Blanks[] = ['between all', 'between all', 'between boxes', 'none']
const WIRES: readonly SourceForm[] = [
  (place, day) => `（${place}${day}讯）`,
  (place, day) => `（${place}${day}法新电）`,
  (place) => `（${place}综合电）`,
  (place, day) => `（路透社${place}${day}电）`,
]
const DAMAGES: readonly Damage[] = ['none', 'none', 'foot moved', 'lost', 'repeated']
const MARKS = ['■', '◆ ', '●', '＊']

/** A page of Malaysia or Singapore: local reports, agencies' reports of the world, short items, a story, a reader's letter, a comment. */
export const straitsPage: Layout = (deal) => {
  const { random, paper } = deal
  const isIsland = paper.name === '星岛联合晚报'
  const isHere = ({ place }: SourceArticle): boolean => (place === '宏茂桥') === isIsland
  const here =
    (...kinds: SourceArticle['kind'][]) =>
    (article: SourceArticle): boolean =>
      isHere(article) && isKind(...kinds)(article)
  const news = takeSeveral(deal, isIsland ? 2 : random.between(2, 3), 'straits', {}, here('news'))
  const photo = perhaps(deal, 0.5, 1, 'straits', {}, here('photo'))
  const story = isIsland ? [] : perhaps(deal, 0.5, 1, 'straits', { signs: 'before' }, here('feature'))
  const count = isIsland ? random.between(2, 3) : random.between(1, 3)
  const wires = Array.from({ length: count }, () => takeWire(deal, 'straits', WIRES, isKind('agency')))
  const world = random.pick(['国际即时', '天下事', '环球'])
  for (const { facts } of wires) facts.column = world
  const letters = isIsland ? perhaps(deal, 0.6, 1, 'straits', { column: '言路' }, here('letter')) : []
  const views = isIsland ? perhaps(deal, 0.6, 1, 'straits', { column: '早点' }, here('commentary')) : []
  const name = random.pick(['简讯', '社团消息', '地方短讯'])
  const staging = { column: name, isUnopened: true }
  const isItem = (article: SourceArticle): boolean => isHere(article) && hasNone(article)
  const briefs = perhaps(deal, 0.7, random.between(2, 3), 'straits', staging, isItem)
  const blanks = random.pick(BLANKS)
  const press = random.chance(0.55) ? columns(deal, [14, 22], blanks) : deal.press({ indent: '　　' })
  const isDropped = random.chance(0.2)
  const indent = random.pick(MARKS)
  const group = (title: string, pieces: readonly Piece[], blocks: readonly Block[]): Block[] =>
    pieces.length > 0 ? [head(deal, title), ...blocks] : []
  const items = briefs.flatMap(({ body }) =>
    body.flatMap((part) => set({ ...press, breaks: 0, indent }, part)),
  )
  const told = story.flatMap((piece) => {
    const blocks = [...setHeading(press, piece), ...setBody(press, piece)]
    return isDropped ? dropLetter(blocks, piece) : blocks
  })
  const blocks = [
    ...top(deal, isIsland ? '新加坡' : '北马新闻'),
    ...setReports(press, news, random.pick(DAMAGES)),
    ...setAll(press, photo),
    ...told,
    ...group(world, wires, setAll(press, wires)),
    ...group('言路', letters, setAll(press, letters)),
    ...group('早点', views, setAll(press, views)),
    ...group(name, briefs, items),
    ...(random.chance(0.3) ? [imprint(deal)] : []),
  ]
  return {
    pieces: [...news, ...photo, ...story, ...wires, ...letters, ...views, ...briefs],
    blocks: leaveBlanks(blocks, blanks),
  }
}
