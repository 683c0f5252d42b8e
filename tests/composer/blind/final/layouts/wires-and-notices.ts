import type { SourceArticle } from '../../../article.ts'
import type { Block } from '../../../block.ts'
import type { Layout } from '../../../layouts/layout.ts'
import type { Piece } from '../../../piece.ts'
import { set } from '../../../press.ts'
import { isKind } from '../../draw.ts'
import { framed, standing } from '../furniture.ts'
import { layFootLow } from '../order.ts'
import { type Dateline, openWith, pull, pullSome, pullWire } from '../pull.ts'
import { drawSetting, layAll, layHead, type Setting, spaced } from '../setting.ts'

const AGENCIES: readonly Dateline[] = [
  (place, day, names) => `新华社${place}${day}电（记者${names.join('、')}）`,
  (place, day) => `【新华社${place}${day}电】`,
  (place, day, names) => `中新社${place}${day}电 （记者 ${names.join(' ')}）`,
  (place, day) => `据新华社${place}${day}电　`,
  (place, day) => `新华社${place}${day}专电 `,
]
const PAPERS: readonly Dateline[] = [
  (_place, _day, names) => `《洱苍晚报》记者${names.join('、')}报道 `,
  (place, day) => `据《西陲日报》${place}${day}报道，`,
  (place, day, names) => `皖岳日报${place}${day}讯（记者 ${names.join(' ')}）`,
  (place, day, names) => `中国林草报${place}${day}电（记者${names.join('、')}）`,
  (_place, day) => `据《川滇都市报》${day}消息，`,
]
const BEHIND = ['（据新华社电）', '（新华社发）', '据新华社']
const SHORT = [
  ['各地短波', 'DUANBO'],
  ['数语', 'SHUYU'],
] as const
const BOARD = [
  ['公告栏', 'GONGGAO'],
  ['分类广告', 'FENLEI'],
  ['公告·声明', 'SHENGMING'],
] as const
const SIGNS: readonly Dateline[] = [
  (place) => `【${place}】`,
  () => '▲',
  (place) => `●${place}：`,
  () => '◆ ',
]

/** A morning paper's page of what agencies and other papers report, with short items and announcements. */
export const wiresAndNotices: Layout = (deal) => {
  const { random } = deal
  const wires = Array.from({ length: random.between(3, 4) }, () =>
    pullWire(deal, 'wires', isKind('agency'), { before: AGENCIES, behind: BEHIND }),
  )
  const reprints = Array.from({ length: random.between(1, 3) }, () =>
    pullWire(deal, 'wires', isKind('news'), { before: PAPERS, behind: [] }),
  )
  const short = random.pick(SHORT)
  const sign = random.pick(SIGNS)
  const briefs = Array.from({ length: random.pick([0, 3, 4]) }, () => {
    let from = ''
    const fits = (article: SourceArticle): boolean => {
      if (article.kind === 'brief') from = article.place
      return article.kind === 'brief'
    }
    const piece = pull(deal, 'wires', { column: short[0], isUnopened: true }, fits)
    openWith(piece, sign(from, '', []))
    return piece
  })
  const notices = pullSome(deal, [2, 4], 'wires', isKind('notice', 'classified'))
  const setting = drawSetting(deal, [15, 21], 0.5)
  const reports = random.shuffle([...wires, ...reprints])
  const [first, ...rest] = reports
  const isMoved =
    random.chance(0.2) && first !== undefined && !first.body.some(({ role }) => role === 'byline')
  const board = [
    standing(deal, random.pick(BOARD)),
    ...notices.flatMap((piece) => layNotice(setting, piece, random.chance(0.5))),
  ]
  const items = briefs.flatMap(({ body }) =>
    body.flatMap((part) => set({ ...setting.press, breaks: 0, indent: '' }, part)),
  )
  const isBoardFirst = random.chance(0.15)
  const news = [
    isMoved ? layFootLow(setting, first, rest.slice(0, 1)) : layAll(setting, reports.slice(0, 2)),
    layAll(setting, rest.slice(1)),
    items.length > 0 ? [standing(deal, short), ...items] : [],
  ]
  const texts = [...reports, ...briefs]
  return {
    pieces: isBoardFirst ? [...notices, ...texts] : [...texts, ...notices],
    blocks: framed(
      deal,
      random.pick(['天下', '国内国际', '时事']),
      isBoardFirst ? [board, ...news] : [...news, board],
    ),
  }
}

/** Who signs, and the day, stand to the right where the engine keeps that. */
function layNotice(setting: Setting, piece: Piece, isRight: boolean): Block[] {
  const { press } = setting
  const far = (text: string): string => '　'.repeat(Math.max(2, (press.measure ?? 34) - text.length))
  return spaced(setting, [
    ...layHead(setting, piece),
    ...piece.body.flatMap((part) => {
      const isSignature = part.text.length < 22 && !/[。：，；]/u.test(part.text)
      return set(isSignature ? { ...press, indent: isRight ? far(part.text) : press.indent } : press, part)
    }),
  ])
}
