import type { Block } from '../../../block.ts'
import type { Layout } from '../../../layouts/layout.ts'
import { inventNames } from '../../../people.ts'
import type { Piece } from '../../../piece.ts'
import { set, stand } from '../../../press.ts'
import { isKind } from '../../draw.ts'
import { framed, standing } from '../furniture.ts'
import { takePictures } from '../harm.ts'
import { layPicturesInside } from '../order.ts'
import { pull, pullPerhaps, pullSome } from '../pull.ts'
import { drawSetting, lay, layAll, type Setting } from '../setting.ts'

const HEADS = [
  ['县域快讯', 'KUAIXUN'],
  ['六县区连线', 'LIANXIAN'],
  ['沂阳大地', 'DADI'],
] as const
/** One line for who wrote the whole group. */
const SERVES: readonly ((names: readonly string[]) => string)[] = [
  (names) => `本版县区稿件由本报记者 ${names.join(' ')} 采写`,
  (names) => `（本组文字：本报记者 ${names.join(' ')}）`,
  (names) => `本组报道采写：本报记者${names.join('、')}`,
  (names) => `■ 本组稿件除署名外均由本报记者${names.join('、')}采写`,
]
/** The county and what parts it from the headline on the same line. */
const INLINE: readonly ((place: string) => string)[] = [
  (place) => `【${place}】`,
  (place) => `${place} `,
  (place) => `${place}│`,
  (place) => `■${place}　`,
  (place) => `［${place}］ `,
  (place) => `${place}：`,
]

/** A daily's page of its counties: short reports, each with its county before the headline, one line for who wrote them; a long report with a summary. */
export const countyLines: Layout = (deal) => {
  const { random } = deal
  const lead = pull(deal, 'counties', { signs: 'before' }, isKind('package'))
  const photo = pullPerhaps(deal, 0.6, 'counties', isKind('photo'))
  const head = random.pick(HEADS)
  const names = inventNames(random, random.between(1, 3))
  const staging = { placeKicker: true, groupNames: names, column: head[0], isUnopened: random.chance(0.4) }
  const counties = pullSome(deal, [4, 7], 'counties', isKind('news'), staging)
  const setting = drawSetting(deal, [15, 24], 0.4)
  const pictures = random.pick(['own', 'own', 'inside', 'apart'] as const)
  const words = pictures === 'apart' ? takePictures(lead) : []
  const inside = pictures === 'inside' ? layPicturesInside(setting, lead) : lay(setting, lead)
  const long = [
    ...inside.filter(({ owner }) => !words.some((part) => part === owner)),
    ...layAll(setting, photo),
    ...words.flatMap((part) => set(setting.press, part)),
  ]
  const serves = stand({ role: 'groupByline', text: random.pick(SERVES)(names) })
  const reports = layCounties(setting, counties, random.pick(INLINE))
  const isAbove = random.chance(0.3)
  const group = [standing(deal, head), ...(isAbove ? [serves] : []), ...reports, ...(isAbove ? [] : [serves])]
  const isLeadFirst = random.chance(0.6)
  return {
    pieces: isLeadFirst ? [lead, ...photo, ...counties] : [...counties, lead, ...photo],
    blocks: framed(
      deal,
      random.pick(['县区', '沂阳新闻', '区县纵横']),
      isLeadFirst ? [long, group] : [group, long],
    ),
  }
}

/** The county stands on the line of its headline. */
const layCounties = (setting: Setting, pieces: readonly Piece[], form: (place: string) => string): Block[] =>
  pieces.flatMap(({ kicker, ...piece }) =>
    lay(setting, piece).map((block) => {
      const [first = '', ...rest] = block.lines
      return kicker && block.owner === piece.headline
        ? { ...block, lines: [form(kicker.text) + first, ...rest], opensWith: kicker }
        : block
    }),
  )
