import type { Block } from '../../../block.ts'
import type { Deal } from '../../../deal.ts'
import { setBody } from '../../../flow.ts'
import type { Layout } from '../../../layouts/layout.ts'
import type { Part, Piece } from '../../../piece.ts'
import { type Press, stand } from '../../../press.ts'
import { isKind } from '../../draw.ts'
import { folio, publicationDay } from '../../furniture.ts'
import { perhaps, type SourceForm, takeSeveral, takeWire } from '../draw.ts'
import { type Blanks, leaveBlanks } from '../engine.ts'

const BLANKS: readonly Blanks[] = ['between all', 'between boxes', 'none']
const WIRES: readonly SourceForm[] = [
  (place, day, names) => `新华社${place}${day}电（记者 ${names.join(' ')}）`,
  (place, day, names) => `新华社${place}${day}电（记者${names.join('、')}）`,
  (place, day) => `据新华社${place}${day}电　`,
]

/** What a copy of one article says around its words. */
interface Copy {
  deal: Deal
  press: Press
  section: string
  day: string
  isWire: boolean
}

type Form = (piece: Piece, copy: Copy) => Block[]

/** A label and the words of a part behind it, on one line. */
const labelled = (label: string, part: Part | undefined): Block[] =>
  part ? [{ owner: part, lines: [label + part.text], opensWith: folio(label) }] : []

const plain = (part: Part | undefined): Block[] => (part ? [{ owner: part, lines: [part.text] }] : [])
const line = (text: string): Block => stand(folio(text))

/** Every word of the heading behind a label, then where the article stood. */
const withLabels =
  (label: (name: string) => string): Form =>
  (piece, { deal, press, section, day, isWire }) => {
    const { random, paper } = deal
    // A label says what dashes would say.
    for (const part of [piece.kicker, piece.deck]) if (part) part.text = part.text.replaceAll('——', '')
    const heads = [
      labelled(label('标题'), piece.headline),
      labelled(label('引题'), piece.kicker),
      labelled(label('副题'), piece.deck),
    ]
    const isAbove = random.chance(0.4)
    return [
      ...(isAbove ? [heads[1], heads[0], heads[2]] : heads).flatMap((block) => block ?? []),
      ...labelled(label('作者'), piece.byline),
      line(`${label('来源')}${isWire ? '新华社' : paper.name}`),
      line(`${label('日期')}${day}`),
      line(`${label('版次')}${section}`),
      ...(random.chance(0.5) ? [line(label('正文'))] : []),
      ...setBody(press, { ...piece, bylineAt: 'before' }),
    ]
  }

/** What the paper's own site shows above and below an article. */
const asSite: Form = (piece, { deal, press, section, day }) => {
  const { random, paper } = deal
  return [
    line(`第0${random.between(1, 8)}版：${section}`),
    line(random.pick(['上一篇　　下一篇', '上一篇 下一篇 放大+ 缩小- 默认o', '◀上一篇 下一篇▶'])),
    ...plain(piece.kicker),
    ...plain(piece.headline),
    ...plain(piece.deck),
    line(`${paper.name}　　${day}`),
    ...plain(piece.byline),
    ...setBody(press, { ...piece, bylineAt: 'before' }),
    ...(random.chance(0.4) ? [line('分享到：微信 微博 QQ空间')] : []),
  ]
}

/** One line that says who wrote it, where and when. */
const inOneLine: Form = (piece, { press, section, day, deal, isWire }) => {
  const rest = `来源：${isWire ? '新华社' : deal.paper.name}　日期：${day}　版面：${section}`
  const { byline } = piece
  const about: Block = byline
    ? { owner: byline, lines: [`${byline.text}　${rest}`], sharedWith: folio(rest) }
    : line(rest)
  return [
    ...plain(piece.kicker),
    ...plain(piece.headline),
    ...plain(piece.deck),
    about,
    ...setBody(press, { ...piece, bylineAt: 'before' }),
  ]
}

const FORMS: readonly Form[] = [
  withLabels((name) => `${name}：`),
  withLabels((name) => `【${name}】`),
  withLabels((name) => `<${name}>`),
  asSite,
  asSite,
  inOneLine,
]
const SECTIONS = ['要闻', '综合', '社会·民生', '科教', '国际国内']

/** A page copied from a paper's site, article after article, with what the site says about each. */
export const epaperCopy: Layout = (deal) => {
  const { random } = deal
  const news = takeSeveral(deal, random.between(2, 3), 'epaper', {}, isKind('news'))
  const wires = Array.from({ length: random.between(1, 3) }, () =>
    takeWire(deal, 'epaper', WIRES, isKind('agency')),
  )
  const story = perhaps(deal, 0.5, 1, 'epaper', { signs: 'before' }, isKind('feature'))
  const others = [
    ...perhaps(deal, 0.4, 1, 'epaper', {}, isKind('commentary')),
    ...perhaps(deal, 0.4, 1, 'epaper', {}, isKind('essay')),
    ...perhaps(deal, 0.3, 1, 'epaper', {}, isKind('notice')),
  ]
  const press = deal.press({ indent: random.pick(['', '　　']) })
  const { year, month, day, week } = publicationDay(random)
  const two = (value: number): string => String(value).padStart(2, '0')
  const date = random.pick([
    `${year}-${two(month)}-${two(day)}`,
    `${year}年${two(month)}月${two(day)}日`,
    `${year}年${month}月${day}日 星期${week}`,
  ])
  const form = random.pick(FORMS)
  const section = random.pick(SECTIONS)
  const pieces = [...random.shuffle([...news, ...wires, ...story]), ...others]
  const foot = random.chance(0.5) ? [line(`版权所有 ${deal.paper.name}社 未经许可不得转载`)] : []
  const blocks = pieces.flatMap((piece) =>
    form(piece, { deal, press, section, day: date, isWire: wires.includes(piece) }),
  )
  return { pieces, blocks: leaveBlanks([...blocks, ...foot], random.pick(BLANKS)) }
}
