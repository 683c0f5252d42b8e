import type { Block } from '../../../block.ts'
import type { Deal } from '../../../deal.ts'
import type { Layout } from '../../../layouts/layout.ts'
import { inventNames } from '../../../people.ts'
import type { Piece } from '../../../piece.ts'
import { set, stand } from '../../../press.ts'
import { repeatParagraph } from '../../fresh/wear.ts'
import { layWithCaptionInside, takePictures } from '../damage.ts'
import { columnEngine, type Engine, lay, layAll, wholeEngine } from '../engine.ts'
import { standing, withTitle } from '../furniture.ts'
import { isKind, take, takeAtTimes, takeSeveral } from '../take.ts'

const HEADS = [
  ['县区传真', 'CHUANZHEN'],
  ['县区掠影', 'LÜEYING'],
  ['荆岭脚步', 'JIAOBU'],
] as const
const SERVES: readonly ((names: readonly string[]) => string)[] = [
  (names) => `本组稿件由本报记者${names.join('、')}采写`,
  (names) => `（本组稿件由本报记者 ${names.join(' ')} 采写）`,
  (names) => `本栏稿件由本报记者 ${names.join(' ')} 采写`,
]
const PICTURES = ['none', 'none', 'inside', 'elsewhere'] as const

/** A province's page of one city: a long report with a summary, a picture, and short reports of its counties, each with its county before the headline. */
export const cityCounties: Layout = (deal) => {
  const { random } = deal
  const engine = random.chance(0.35) ? columnEngine(deal, 18, 24) : markedEngine(deal)
  const lead = take(deal, 'roundup', { signs: 'before' }, isKind('package'))
  const photo = takeAtTimes(deal, 0.6, 'roundup', {}, isKind('photo'))
  const [name, pinyin] = random.pick(HEADS)
  const names = inventNames(random, random.between(1, 2))
  const staging = { placeKicker: true, groupNames: names, column: name }
  const counties = takeSeveral(deal, random.between(5, 7), 'roundup', staging, isKind('news'))
  if (random.chance(0.25)) repeatParagraph(random.pick(counties), random)
  const pictures = random.pick(PICTURES)
  const words = pictures === 'elsewhere' ? takePictures(lead) : []
  const isInside = pictures === 'inside'
  const group = stand({ role: 'groupByline', text: random.pick(SERVES)(names) })
  const isInline = random.chance(0.7)
  const long = elsewhere(isInside ? layWithCaptionInside(engine, lead) : lay(engine, lead), words)
  const captions = words.flatMap((part) => set(engine.press, part))
  if (words.length > 0) delete lead.facts.photographers
  return {
    pieces: [lead, ...photo, ...counties],
    blocks: withTitle(deal, random.pick(['荆岭新闻', '地方']), [
      [...long, ...layAll(engine, photo), ...captions],
      [standing(deal, [name, pinyin]), ...layCounties(deal, engine, counties, isInline), group],
    ]),
  }
}

/** The blocks but for those of words that stand elsewhere. */
const elsewhere = (blocks: readonly Block[], words: readonly unknown[]): Block[] =>
  blocks.filter(({ owner }) => !words.includes(owner))

/** A paragraph a line, with the marks of Markdown at times. */
function markedEngine(deal: Deal): Engine {
  const engine = wholeEngine(deal)
  if (deal.random.chance(0.6)) return engine
  const marks = deal.random.pick([
    { headline: '## ', subhead: '### ' },
    { headline: '# ', subhead: '## ' },
    { headline: '## ', subhead: '## ' },
  ])
  return { press: { ...engine.press, marks, indent: '' }, isClose: false, turnsHeads: false }
}

/** Each county on the line of its headline, or above it. */
function layCounties(deal: Deal, engine: Engine, pieces: readonly Piece[], isInline: boolean): Block[] {
  if (!isInline) return layAll(engine, pieces)
  const gap = deal.random.pick([' ', ' ', '　', '：'])
  return pieces.flatMap((piece) => {
    const kicker = piece.kicker
    const blocks = lay(engine, piece).filter(({ owner }) => owner !== kicker)
    return blocks.map((block, at) => {
      if (!kicker || block.owner !== piece.headline) return block
      const [first = '', ...rest] = block.lines
      const line = first.replace(/^(#* ?)/u, `$1${kicker.text}${gap}`)
      return {
        ...block,
        lines: [line, ...rest],
        opensWith: kicker,
        isTight: at > 0 && block.isTight === true,
      }
    })
  })
}
