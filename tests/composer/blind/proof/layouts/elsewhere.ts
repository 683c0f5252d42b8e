import type { Block } from '../../../block.ts'
import type { Layout } from '../../../layouts/layout.ts'
import type { Piece } from '../../../piece.ts'
import { set } from '../../../press.ts'
import { isKind } from '../../draw.ts'
import { airy, drawEngine, type Engine, setHead, setPieces } from '../engine.ts'
import { page, standingHead } from '../furniture.ts'
import { footBelow } from '../order.ts'
import { open, type Source, takeReprint, takeSome } from '../take.ts'

const AGENCIES: readonly Source[] = [
  (place, day, names) => `新华社${place}${day}电（记者${names.join('、')}）`,
  (place, day, names) => `新华社${place}${day}电 （记者 ${names.join(' ')}）`,
  (place, day) => `据新华社${place}${day}电 `,
  (place, day) => `新华社${place}${day}电 `,
  (place, day) => `中新网${place}${day}电 `,
]
const OTHERS: readonly Source[] = [
  (_place, _day, names) => `《浙南晨报》记者${names.join('、')}报道 `,
  (place, day, names) => `晋北日报${place}${day}讯（记者${names.join('、')}）`,
  (place, day) => `据《西部时报》${place}${day}消息 `,
  (_place, _day, names) => `综合《中原工人报》报道（记者 ${names[0]}）`,
]
const SHORT = ['简讯', '寰宇扫描', '一句话新闻']
const BOARDS = ['公告', '分类信息', '遗失声明·公告']
const SIGNS = ['●', '■ ', '◆', '★']

/** A morning paper's page of agencies' and other papers' reports, with short items and a board of announcements. */
export const elsewhere: Layout = (deal) => {
  const { random } = deal
  const agencies = Array.from({ length: random.between(3, 5) }, () =>
    takeReprint(deal, 'wires', isKind('agency'), AGENCIES),
  )
  const others = Array.from({ length: random.between(1, 2) }, () =>
    takeReprint(deal, 'wires', isKind('news'), OTHERS),
  )
  const column = random.pick(SHORT)
  const sign = random.pick(SIGNS)
  const items = random.chance(0.6)
    ? takeSome(deal, [3, 5], 'wires', isKind('brief'), { column, isUnopened: true })
    : []
  for (const piece of items) open(piece, sign)
  const notices = takeSome(deal, [2, 4], 'board', isKind('notice', 'classified'))
  const engine = drawEngine(deal, [14, 20], 0.5, ['all', 'all', 'headings', 'articles'])
  const reports = random.shuffle([...agencies, ...others])
  const [first, ...rest] = reports
  const isMoved = random.chance(0.2) && first !== undefined
  const above = isMoved
    ? [...footBelow(engine, first, rest.slice(0, 2)), ...setPieces(engine, rest.slice(2))]
    : setPieces(engine, reports)
  const list = items.flatMap(({ body }) =>
    body.flatMap((part) => set({ ...engine.press, breaks: 0, indent: '' }, part)),
  )
  return {
    pieces: [...reports, ...items, ...notices],
    blocks: page(deal, random.pick(['国内', '时事新闻', '中国·世界']), [
      above,
      list.length > 0 ? [standingHead(deal, column), ...list] : [],
      [standingHead(deal, random.pick(BOARDS)), ...notices.flatMap((piece) => setNotice(engine, piece))],
    ]),
  }
}

/** Who announces and when stand far to the right in some files. */
function setNotice(engine: Engine, piece: Piece): Block[] {
  const { press } = engine
  const isFar = press.random.chance(0.4)
  return airy(engine, [
    ...setHead(engine, piece),
    ...piece.body.flatMap((part) => {
      const isSignature = part.text.length < 24 && !/[。，；：]/u.test(part.text)
      const room = Math.min(8, (press.measure ?? 40) - part.text.length)
      const indent = isSignature && isFar ? '　'.repeat(Math.max(0, room)) : press.indent
      return set({ ...press, breaks: 0, indent }, part)
    }),
  ])
}
