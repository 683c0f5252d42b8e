import type { Block } from '../block.ts'
import { setHeading } from '../flow.ts'
import type { Furniture, Part, Piece } from '../piece.ts'
import { type Press, set, stand } from '../press.ts'
import type { Layout } from './layout.ts'

const hasHeadline = ({ headline }: { headline: string | null }): boolean => headline !== null
const hasNone = ({ headline }: { headline: string | null }): boolean => headline === null

/** Nothing but announcements: signed and dated ones, a court's under one head, small advertisements under another. */
export const classifiedPage: Layout = (deal) => {
  const { random } = deal
  const notices = deal.several(random.between(3, 5), 'classified', {}, hasHeadline)
  const adverts = deal.several(random.between(1, 2), 'advertisement', {}, hasHeadline)
  const isNarrow = random.chance(0.4)
  const press = deal.press(
    isNarrow ? { measure: random.between(15, 22) } : { indent: random.pick(['', '　　']) },
  )
  const shift = random.pick(['', '　　　　', '        '])
  const courtName = random.pick(['法院公告', '人民法院公告', '公告送达'])
  const court = deal.several(random.between(0, 3), 'classified', { column: courtName }, hasNone)
  for (const { facts } of court) facts.typeToo = ['brief']
  const smallName = random.pick(['分类信息', '便民广告', '小广告'])
  const small = deal.several(random.between(0, 4), 'advertisement', { column: smallName }, hasNone)
  for (const { facts } of small) facts.typeToo = ['notice', 'brief']
  const own = random.shuffle([...notices, ...adverts])
  const page = random.pick(['公告·声明', '公告', '综合服务'])
  const top: Furniture[] = random.chance(0.4) ? [{ role: 'column', text: `■ ${page}` }] : []
  const under = (name: string, pieces: readonly Piece[]): Block[] =>
    pieces.length === 0
      ? []
      : [
          stand({ role: 'column', text: `【${name}】` }),
          ...pieces.flatMap((piece) => setNotice(press, piece, shift)),
        ]
  return {
    pieces: [...own, ...court, ...small],
    blocks: [
      ...top.map(stand),
      ...own.flatMap((piece) => setNotice(press, piece, shift)),
      ...under(courtName, court),
      ...under(smallName, small),
    ],
  }
}

/** The signer and the day below an announcement are shifted to the right. */
const setNotice = (press: Press, piece: Piece, shift: string): Block[] => [
  ...setHeading(press, piece),
  ...piece.body.flatMap((part) => set(isSignature(part) ? { ...press, indent: shift } : press, part)),
]

const isSignature = ({ text }: Part): boolean => text.length < 14 && !/[。：，]/u.test(text)
