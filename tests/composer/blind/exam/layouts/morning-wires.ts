import type { SourceArticle } from '../../../article.ts'
import type { Layout } from '../../../layouts/layout.ts'
import type { Piece } from '../../../piece.ts'
import { set } from '../../../press.ts'
import { repeatSentence } from '../../fresh/wear.ts'
import { columnEngine, lay, layAll, wholeEngine } from '../engine.ts'
import { imprint, standing, withTitle } from '../furniture.ts'
import { layWithFootBelow } from '../order.ts'
import { isKind, take, takeAtTimes, takeSeveral } from '../take.ts'

const BRIEFS = [
  ['简讯', 'JIANXUN'],
  ['国内国际', 'GUONEI'],
  ['一分钟新闻', 'YIFENZHONG'],
] as const
const NOTICES = [
  ['公告', 'GONGGAO'],
  ['分类信息', 'XINXI'],
] as const
/** What stands before a short item: a sign, or the place that it is from. */
const SIGNS: readonly ((place: string) => string)[] = [
  () => '●',
  () => '▲',
  () => '■ ',
  (place) => `【${place}】`,
  (place) => `◆${place} `,
]

/** A morning paper's page of the agencies' news, with short items and announcements at its foot. */
export const morningWires: Layout = (deal) => {
  const { random } = deal
  const engine = random.chance(0.45) ? columnEngine(deal, 15, 22) : wholeEngine(deal)
  const wires = takeSeveral(deal, random.between(4, 6), 'wires', {}, isKind('agency'))
  const name = random.pick(BRIEFS)
  const sign = random.pick(SIGNS)
  const briefs = Array.from({ length: random.between(3, 4) }, () => {
    let from = ''
    const here = (article: SourceArticle): boolean => {
      if (article.kind !== 'brief') return false
      from = article.place
      return true
    }
    const piece = take(deal, 'wires', { column: name[0], isUnopened: true }, here)
    return mark(piece, sign(from))
  })
  const notices = takeSeveral(deal, random.between(1, 3), 'wires', {}, isKind('notice', 'classified'))
  const weather = takeAtTimes(deal, 0.35, 'wires', {}, isKind('list'))
  const adverts = takeAtTimes(deal, 0.4, 'wires', {}, isKind('advertisement'))
  const [first, ...rest] = wires
  const isMoved = random.chance(0.2) && first !== undefined && !closesApart(first)
  if (random.chance(0.15)) repeatSentence(random.pick(wires), random)
  const foot = [standing(deal, random.pick(NOTICES)), ...layAll(engine, notices)]
  return {
    pieces: [...wires, ...briefs, ...weather, ...notices, ...adverts],
    blocks: withTitle(deal, random.pick(['天下', '国内·国际', '要闻']), [
      isMoved ? layWithFootBelow(engine, first, rest.slice(0, 1)) : layAll(engine, wires),
      isMoved ? layAll(engine, rest.slice(1)) : [],
      [
        standing(deal, name),
        ...briefs.flatMap(({ body }) =>
          body.flatMap((part) => set({ ...engine.press, breaks: 0, indent: '' }, part)),
        ),
      ],
      layAll(engine, weather),
      foot,
      adverts.flatMap((piece) => lay(engine, piece)),
      ...(random.chance(0.4) ? [imprint(deal)] : []),
    ]),
  }
}

function mark(piece: Piece, sign: string): Piece {
  const [first] = piece.body
  if (first) first.text = sign + first.text
  return piece
}

/** Who signs stands on a line of its own below the text. */
const closesApart = ({ body }: Piece): boolean => body.at(-1)?.role === 'byline'
