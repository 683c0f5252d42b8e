import type { SourceArticle } from '../../../article.ts'
import type { Block } from '../../../block.ts'
import { setHeading } from '../../../flow.ts'
import type { Layout } from '../../../layouts/layout.ts'
import type { Part, Piece } from '../../../piece.ts'
import { type Press, set } from '../../../press.ts'
import { hasHeadline, hasNone, isKind } from '../../draw.ts'
import { setAll } from '../../lines.ts'
import { perhaps, takeSeveral } from '../draw.ts'
import { type Blanks, columns, leaveBlanks } from '../engine.ts'
import { head, note, top } from '../furniture.ts'

const BLANKS: readonly Blanks[] = ['between all', 'between boxes', 'none']
const MARKS = ['●', '▲', '◆', '★', '', '□']
const RULES = ['———————————', '～～～～～～～～', '- - - - - -', '＊　＊　＊']
const FITS = ['便民信息', '分类广告', '供求热线']
const LOST = ['遗失声明', '声明', '作废公告']

const both =
  (one: (a: SourceArticle) => boolean, other: (a: SourceArticle) => boolean) =>
  (article: SourceArticle): boolean =>
    one(article) && other(article)

/** Deaths, thanks, a wedding, announcements of authorities and firms in bulk; lost papers and small offers under heads. */
export const smallPrint: Layout = (deal) => {
  const { random } = deal
  const headed = takeSeveral(
    deal,
    random.between(4, 8),
    'smallprint',
    {},
    both(isKind('classified', 'notice'), hasHeadline),
  )
  for (const { facts } of headed) facts.typeToo = ['notice', 'brief']
  const news = perhaps(deal, 0.25, 1, 'smallprint', { signs: 'inline' }, isKind('news'))
  const [lostName, offersName] = [random.pick(LOST), random.pick(FITS)]
  const lost = takeSeveral(
    deal,
    random.between(2, 4),
    'smallprint',
    { column: lostName },
    both(isKind('classified'), hasNone),
  )
  const offers = perhaps(
    deal,
    0.7,
    random.between(3, 5),
    'smallprint',
    { column: offersName },
    both(isKind('advertisement'), hasNone),
  )
  for (const { facts } of [...lost, ...offers]) facts.typeToo = ['notice', 'brief', 'advertisement']
  const blanks = random.pick(BLANKS)
  const press = random.chance(0.65) ? columns(deal, [12, 24], blanks) : deal.press({ indent: '　　' })
  const whole: Press = { ...press, breaks: 0 }
  const isRight = random.chance(0.5)
  const rule = random.chance(0.25) ? random.pick(RULES) : ''
  const mark = random.pick(MARKS)
  const items = (pieces: readonly Piece[]): Block[] =>
    pieces.flatMap(({ body }) =>
      body.flatMap((part) => set({ ...whole, indent: mark === '' ? '　　' : mark }, part)),
    )
  const group = (name: string, pieces: readonly Piece[]): Block[] =>
    pieces.length > 0 ? [head(deal, name), ...items(pieces)] : []
  const small = [...group(lostName, lost), ...group(offersName, offers)]
  const large = headed.flatMap((piece) => [
    ...(rule ? [note(deal, rule)] : []),
    ...setNotice(whole, piece, isRight),
  ])
  const isSmallFirst = random.chance(0.3)
  const order = isSmallFirst ? [...lost, ...offers, ...headed] : [...headed, ...lost, ...offers]
  const blocks = [
    ...top(deal, random.pick(['广告', '公告栏', '信息广场'])),
    ...setAll(press, news),
    ...(isSmallFirst ? [...small, ...large] : [...large, ...small]),
    ...(random.chance(0.5)
      ? [
          note(
            deal,
            '广告刊登热线：2812345 地址：文昌路8号报业大厦一楼 请交易双方核实资料，本栏目不承担法律责任',
          ),
        ]
      : []),
  ]
  return { pieces: [...news, ...order], blocks: leaveBlanks(blocks, blanks) }
}

/** The heading, the text, who signs and when: those close to the left or the right. */
const setNotice = (press: Press, piece: Piece, isRight: boolean): Block[] => [
  ...setHeading(press, piece),
  ...piece.body.flatMap((part) =>
    set(closes(part) ? { ...press, indent: isRight ? toTheRight(press, part) : '　　' } : press, part),
  ),
]

const closes = ({ text }: Part): boolean => text.length < 24 && !/[。：，；]/u.test(text)

const toTheRight = ({ measure = 30 }: Press, { text }: Part): string =>
  '　'.repeat(Math.max(1, Math.floor(measure - text.length)))
