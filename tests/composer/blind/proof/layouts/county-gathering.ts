import type { Block } from '../../../block.ts'
import type { Layout } from '../../../layouts/layout.ts'
import { inventNames } from '../../../people.ts'
import type { Piece } from '../../../piece.ts'
import { stand } from '../../../press.ts'
import { isKind } from '../../draw.ts'
import { drawEngine, type Engine, setPiece, setPieces } from '../engine.ts'
import { page, standingHead } from '../furniture.ts'
import { picturesAmid } from '../order.ts'
import { take, takeAtTimes, takeSome } from '../take.ts'

const HEADS = ['县区动态', '洮岷大地', '八县连播', '基层短讯']
const WRITERS: readonly ((names: readonly string[]) => string)[] = [
  (names) => `本组稿件由本报记者 ${names.join(' ')} 采写`,
  (names) => `（本栏稿件由记者${names.join('、')}采写）`,
  (names) => `以上稿件由本报记者${names.join('、')}采写`,
  (names) => `本组文字：本报记者 ${names.join(' ')}`,
]
/** The county before its headline, on the same line or on a line above it. */
type Before = 'above' | ((place: string) => string)

const BEFORE: readonly Before[] = [
  (place) => `【${place}】`,
  (place) => `${place}　`,
  (place) => `${place}｜`,
  (place) => `▲${place} `,
  (place) => `${place}：`,
  'above',
]

/** A daily's page of its counties: their short reports under one head and one line for who wrote them, beside a long report and a picture. */
export const countyGathering: Layout = (deal) => {
  const { random } = deal
  const lead = takeAtTimes(deal, 0.8, 'packages', isKind('package'), { signs: 'before' })
  const photo = takeAtTimes(deal, 0.6, 'boxes', isKind('photo'))
  const column = random.pick(HEADS)
  const groupNames = inventNames(random, random.between(1, 3))
  const reports = takeSome(deal, [4, 7], 'counties', isKind('news'), {
    placeKicker: true,
    groupNames,
    column,
    isUnopened: random.chance(0.5),
  })
  const single = take(deal, 'towns', isKind('news'), { signs: 'inline' })
  const engine = drawEngine(deal, [14, 22], 0.45, ['all', 'all', 'headings', 'articles'])
  const isBelow = random.chance(0.75)
  const writers = stand({
    role: 'groupByline',
    text: random.pick(isBelow ? WRITERS : WRITERS.slice(0, 2))(groupNames),
  })
  const form = random.pick(BEFORE)
  const group = [
    standingHead(deal, column),
    ...(isBelow ? [] : [writers]),
    ...reports.flatMap((piece) => setReport(engine, piece, form)),
    ...(isBelow ? [writers] : []),
  ]
  const long = lead.flatMap((piece) => (random.chance(0.3) ? picturesAmid : setPiece)(engine, piece))
  const beside = [single, ...photo]
  const isGroupFirst = random.chance(0.35)
  return {
    pieces: isGroupFirst ? [...reports, ...lead, ...beside] : [...lead, ...beside, ...reports],
    blocks: page(
      deal,
      random.pick(['县区新闻', '县域', '综合']),
      isGroupFirst ? [group, long, setPieces(engine, beside)] : [long, setPieces(engine, beside), group],
    ),
  }
}

function setReport(engine: Engine, piece: Piece, form: Before): Block[] {
  const { kicker, ...rest } = piece
  if (form === 'above' || !kicker) return setPiece(engine, piece)
  return setPiece(engine, rest).map((block) => {
    const [first = '', ...others] = block.lines
    return block.owner === piece.headline
      ? { ...block, lines: [form(kicker.text) + first, ...others], opensWith: kicker }
      : block
  })
}
