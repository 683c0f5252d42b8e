import type { Layout } from '../../../layouts/layout.ts'
import type { Piece } from '../../../piece.ts'
import { set } from '../../../press.ts'
import { isKind } from '../../draw.ts'
import { type Damage, setReports } from '../../latest/damage.ts'
import { setAll } from '../../lines.ts'
import { perhaps, type SourceForm, takeSeveral, takeWire } from '../draw.ts'
import { type Blanks, columns, leaveBlanks } from '../engine.ts'
import { head, imprint, top } from '../furniture.ts'

const GAPS = [' ', '  ', '　', '\t', '　　', ' | ']
const BLANKS: readonly Blanks[] = ['between all', 'between boxes', 'none']
const DAMAGES: readonly Damage[] = ['none', 'none', 'in turn', 'foot moved']
const WIRES: readonly SourceForm[] = [
  (place, day, names) => `据新华社${place}${day}电（记者${names.join('、')}）`,
  (place, day) => `新华社${place}${day}体育专电 `,
  (place, day, names) => `本报${place}${day}电（特派记者 ${names[0]}）`,
]
const MARKS = ['◆', '● ', '☆', '▷']
const VOICES = [
  ['问：', '答：'],
  ['记者：', '瞿远帆：'],
  ['体坛报：', '瞿：'],
] as const

/** Sports with results and tables; the weather, the lottery, prices and programmes in rows; short items; a player asked. */
export const scoresPage: Layout = (deal) => {
  const { random } = deal
  const results = takeSeveral(deal, random.between(1, 2), 'scores', {}, isKind('results'))
  const news = takeSeveral(deal, random.between(1, 2), 'scores', {}, isKind('news'))
  const wires = Array.from({ length: random.between(0, 2) }, () =>
    takeWire(deal, 'scores', WIRES, isKind('agency')),
  )
  const talk = perhaps(deal, 0.4, 1, 'scores', { signs: 'before' }, isKind('interview'))
  const voices = random.pick(VOICES)
  for (const { body } of talk)
    for (const part of body) part.text = part.text.replace(/^问：/u, voices[0]).replace(/^答：/u, voices[1])
  const view = perhaps(deal, 0.4, 1, 'scores', { column: '场边' }, isKind('commentary'))
  const lists = takeSeveral(deal, random.between(1, 3), 'scores', {}, isKind('list'))
  const gap = random.pick(GAPS)
  for (const piece of [...results, ...lists]) spread(piece, gap)
  const name = random.pick(['体坛短波', '赛场内外', '简讯'])
  const briefs = perhaps(
    deal,
    0.6,
    random.between(2, 4),
    'scores',
    { column: name, isUnopened: true },
    isKind('brief'),
  )
  const blanks = random.pick(BLANKS)
  const press = random.chance(0.5) ? columns(deal, [14, 22], blanks) : deal.press({ indent: '　　' })
  const damage = press.measure === undefined ? 'none' : random.pick(DAMAGES)
  const indent = random.pick(MARKS)
  const items = briefs.flatMap(({ body }) =>
    body.flatMap((part) => set({ ...press, breaks: 0, indent }, part)),
  )
  const others = random.shuffle([...results, ...talk])
  const reports = [...news, ...wires]
  const blocks = [
    ...top(deal, random.pick(['体育', '体育·服务', '文体新闻'])),
    ...setAll(press, others),
    ...setReports(press, reports, damage),
    ...(view.length > 0 ? [head(deal, '场边', 'CHANGBIAN'), ...setAll(press, view)] : []),
    ...(briefs.length > 0 ? [head(deal, name), ...items] : []),
    ...setAll(press, lists),
    ...(random.chance(0.5) ? [imprint(deal)] : []),
  ]
  return {
    pieces: [...others, ...reports, ...view, ...briefs, ...lists],
    blocks: leaveBlanks(blocks, blanks),
  }
}

/** The cells of every row as this engine parts them. */
function spread({ body }: Piece, gap: string): void {
  for (const part of body) if (part.role === 'table') part.text = part.text.replaceAll(' ', gap)
}
