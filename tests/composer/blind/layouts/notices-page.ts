import type { Block } from '../../block.ts'
import { setHeading } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import type { Part, Piece } from '../../piece.ts'
import { type Press, set, stand } from '../../press.ts'
import { drawSeveral, hasHeadline, hasNone, isKind } from '../draw.ts'
import { column, folio, pageHead, phone, rule } from '../furniture.ts'

/** Death notices, public notices, a court's announcements under its name, small advertisements, the paper's own telephone. */
export const noticesPage: Layout = (deal) => {
  const { random } = deal
  const isNarrow = random.chance(0.5)
  const press = deal.press(
    isNarrow ? { measure: random.between(14, 24) } : { indent: random.pick(['', '　　']) },
  )
  const isNotice = isKind('classified')
  const isAdvert = isKind('advertisement')
  const headed = drawSeveral(deal, random.between(3, 5), 'notices', {}, (a) => isNotice(a) && hasHeadline(a))
  const adverts = drawSeveral(deal, random.between(0, 2), 'notices', {}, (a) => isAdvert(a) && hasHeadline(a))
  const courtName = random.pick(['法院公告栏', '公告送达', '人民法院公告'])
  const court = drawSeveral(
    deal,
    random.between(2, 4),
    'notices',
    { column: courtName },
    (a) => isNotice(a) && hasNone(a),
  )
  const smallName = random.pick(['分类广告', '便民信息', '信息超市'])
  const small = drawSeveral(
    deal,
    random.between(2, 5),
    'notices',
    { column: smallName },
    (a) => isAdvert(a) && hasNone(a),
  )
  for (const { facts } of court) facts.typeToo = ['brief']
  for (const { facts } of small) facts.typeToo = ['notice', 'brief']
  const isRight = random.chance(0.6)
  const own = random.shuffle([...headed, ...adverts])
  const isRuled = random.chance(0.3)
  const under = (name: string, pieces: readonly Piece[]): Block[] => [
    stand(column(random.pick([`■${name}`, `【${name}】`, `◇ ${name} ◇`]))),
    ...pieces.flatMap((piece) => setNotice(press, piece, isRight)),
  ]
  const call = folio(`广告热线：${phone(random)} ${phone(random)} 刊登地址：本报一楼广告部`)
  const top = own.flatMap((piece, at) => [
    ...(isRuled && at > 0 ? [stand(rule(random))] : []),
    ...setNotice(press, piece, isRight),
  ])
  const [courtBlocks, smallBlocks] = [under(courtName, court), under(smallName, small)]
  const isSmallFirst = random.chance(0.5)
  return {
    pieces: [...own, ...(isSmallFirst ? [...small, ...court] : [...court, ...small])],
    blocks: [
      stand(pageHead(deal, random.pick(['广告', '公告', '分类']))),
      ...top,
      ...(isSmallFirst ? [...smallBlocks, ...courtBlocks] : [...courtBlocks, ...smallBlocks]),
      stand(call),
    ],
  }
}

/** Who signs, and the day, may be set to the right. */
const setNotice = (press: Press, piece: Piece, isRight: boolean): Block[] => [
  ...setHeading(press, piece),
  ...piece.body.flatMap((part) =>
    set(isSignature(part) ? { ...press, indent: isRight ? shift(press, part) : '' } : press, part),
  ),
]

const shift = ({ measure = 30 }: Press, { text }: Part): string =>
  '　'.repeat(Math.max(0, Math.min(12, measure - text.length)))

const isSignature = ({ text }: Part): boolean => text.length < 16 && !/[。：，]/u.test(text)
