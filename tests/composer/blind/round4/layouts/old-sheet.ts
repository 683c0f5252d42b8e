import type { Block } from '../../../block.ts'
import { setBody, setHeading } from '../../../flow.ts'
import type { Layout } from '../../../layouts/layout.ts'
import type { Part, Piece } from '../../../piece.ts'
import { type Press, set } from '../../../press.ts'
import type { Random } from '../../../random.ts'
import { isKind } from '../../draw.ts'
import { breakAnywhere, setAll, unwrapped } from '../../lines.ts'
import { perhaps, type SourceForm, takeSeveral, takeWire } from '../draw.ts'
import { type Blanks, columns, leaveBlanks, upright } from '../engine.ts'
import { head, note } from '../furniture.ts'

const BLANKS: readonly Blanks[] = ['between all', 'between boxes', 'none']
const AGENCY: readonly SourceForm[] = [
  (place, day) => `新华社${place}${day}电 `,
  (place, day, names) => `新华社${place}${day}电 新华社记者${names[0]}报道：`,
  (place, day) => `据新华社${place}${day}电 `,
]
const OLD_HEADS = ['簡要新聞', '零訊', '市井瑣聞']
const NEW_HEADS = ['在学大寨的道路上', '简讯', '各地短波']
const DAYS = ['十五', '二十', '十一', '初八']

/** A sheet of the thirties in traditional characters, or of the fifties to the eighties: reports, one-paragraph items, an agency, a letter, a verse. */
export const oldSheet: Layout = (deal) => {
  const { random, paper } = deal
  const isOld = paper.isTraditional
  const news = takeSeveral(deal, random.between(2, 3), 'olden', { isOwn: true }, isKind('news'))
  const wires = isOld
    ? []
    : Array.from({ length: random.between(1, 2) }, () => takeWire(deal, 'olden', AGENCY, isKind('agency')))
  const name = random.pick(isOld ? OLD_HEADS : NEW_HEADS)
  const briefs = takeSeveral(
    deal,
    random.between(2, 3),
    'olden',
    { column: name, isUnopened: true },
    isKind('brief'),
  )
  const letters = isOld ? [] : perhaps(deal, 0.5, 1, 'olden', {}, isKind('letter'))
  for (const piece of letters) signLetter(piece, random)
  const comment = perhaps(deal, 0.5, 1, 'olden', {}, isKind('commentary'))
  const verse = isOld ? [] : perhaps(deal, 0.4, 1, 'olden', {}, isKind('poem'))
  const notices = isOld ? perhaps(deal, 0.5, 1, 'olden', {}, isKind('classified')) : []
  const blanks = random.pick(BLANKS)
  const press = columns(deal, [12, 18], blanks)
  const habit = isOld && random.chance(0.3) ? upright : (block: Block): Block => block
  const isSquare = random.chance(0.3)
  const setOne = (piece: Piece): Block[] => [
    ...setHeading(press, piece).map(habit),
    ...setText(press, piece, isSquare),
  ]
  const reports = random.shuffle([...news, ...wires])
  const rest = [...letters, ...comment]
  const blocks = [
    ...dateLine(random, isOld).map((line) => note(deal, line)),
    ...reports.flatMap(setOne),
    head(deal, name),
    ...briefs.flatMap(setOne),
    ...rest.flatMap(setOne),
    ...verse.flatMap((piece) => [...setHeading(press, piece), ...setBody({ ...press, breaks: 0 }, piece)]),
    ...setAll(press, notices),
  ]
  return {
    pieces: [...reports, ...briefs, ...rest, ...verse, ...notices],
    blocks: leaveBlanks(blocks, blanks),
  }
}

/** The text; square columns break lines anywhere, also inside numbers. */
function setText(press: Press, piece: Piece, isSquare: boolean): Block[] {
  if (!isSquare) return setBody(press, piece)
  const closing = piece.bylineAt === 'end' && piece.byline ? [piece.byline] : []
  return [...piece.body, ...closing].flatMap((part) =>
    part.role === 'paragraph' ? square(press, part) : set(press, part),
  )
}

const square = (press: Press, part: Part): Block[] => {
  const whole = set({ ...unwrapped(press), breaks: 0 }, part)
  return whole.map((block) => ({ ...block, lines: breakAnywhere(block.lines[0] ?? '', press.measure ?? 16) }))
}

/** Where a reader writes from stands before the name, below the letter. */
function signLetter(piece: Piece, random: Random): void {
  const [name = ''] = piece.facts.bylines ?? []
  const from = random.pick(['城关镇 ', '读者 ', '湘中机械厂 ', ''])
  piece.byline = { role: 'byline', text: `${from}${name}` }
  piece.bylineAt = 'end'
}

/** Day and page in the manner of the time. */
function dateLine(random: Random, isOld: boolean): string[] {
  const month = random.pick([...'一二三四五六七八九十'])
  const day = random.pick(['三', '九', '十六', '廿四', '卅'])
  return isOld
    ? [
        `中華民國廿${random.pick([...'一二三四五'])}年${month}月${day}日 星期${random.pick([...'一二三四五六'])}`,
        `第${random.pick(['二', '三', '四'])}版`,
      ]
    : [
        `一九${random.pick(['五八', '六五', '七五', '八〇'])}年${month}月${random.pick(['三', '九', '十六'])}日 农历${random.pick([...'正二三四五六'])}月${random.pick(DAYS)} 第${random.pick(['二', '三'])}版`,
      ]
}
