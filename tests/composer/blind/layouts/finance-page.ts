import type { SourceArticle } from '../../article.ts'
import type { Block } from '../../block.ts'
import { insideClause } from '../../cut.ts'
import type { Deal } from '../../deal.ts'
import { setArticle, setBody, setHeading } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import type { Piece } from '../../piece.ts'
import { type Press, set, stand } from '../../press.ts'
import type { Random } from '../../random.ts'
import { hasNone, isKind } from '../draw.ts'
import { take, takeSeveral } from '../fresh/draw.ts'
import { makers, runningHead, standingHead } from '../fresh/furniture.ts'
import { joinLines } from '../fresh/wear.ts'
import { pickMeasure } from '../lines.ts'

/** What parts the cells of a row: spaces, bars, or lines of their own. */
const GAPS = ['  ', '　', '\t', ' ｜ ', '    ', '\n']
const MARKS = ['● ', '▷', '★ ', '■']

const JUMPS = ['（上接A1版）', '（上接第一版）', '◀上接01版']

const isPlain = (article: SourceArticle): boolean => isKind('news')(article) && !hasTable(article)

const hasTable = ({ body }: SourceArticle): boolean => body.some(({ role }) => role === 'table')

/** A page of finance: reports with tables of figures, an agency's report, short items, a word explained. */
export const financePage: Layout = (deal) => {
  const { random } = deal
  const tabled = takeSeveral(
    deal,
    random.between(1, 3),
    'finance',
    {},
    (a) => isKind('news')(a) && hasTable(a),
  )
  const plain = takeSeveral(deal, 1, 'finance', {}, isPlain)
  const resumed = random.chance(0.35) ? [takeResumed(deal)] : []
  const wire = random.chance(0.5) ? [take(deal, 'agency', {}, isKind('agency'))] : []
  const shortName = random.pick(['财讯速递', '市场短波', '公司动态'])
  const shorts = takeSeveral(
    deal,
    random.between(3, 4),
    'finance',
    { column: shortName, isUnopened: true },
    hasNone,
  )
  const wordName = random.pick(['理财词典', '钱袋子'])
  const word = random.chance(0.6) ? [take(deal, 'finance', { column: wordName }, isKind('sidebar'))] : []
  const gap = random.pick(GAPS)
  for (const piece of tabled) spread(piece, gap)
  const habits = pickMeasure(random, 0.4)
  const press = deal.press(habits)
  const reports = [...random.shuffle([...tabled, ...plain, ...wire]), ...resumed]
  const shortBlocks = setShorts(random.pick(MARKS))
  const blocks = [
    runningHead(deal, random.pick(['金融', '财经·市场', '证券'])),
    ...reports.flatMap((piece) =>
      resumed.includes(piece) ? setResumed(deal, press, piece) : setArticle(press, piece),
    ),
    ...shortBlocks,
    ...word.flatMap((piece) => [standingHead(deal, wordName), ...setArticle(press, piece)]),
    makers(deal),
  ]
  return {
    pieces: [...reports, ...shorts, ...word],
    blocks: isJoined(random, habits) ? joinLines(blocks, random.between(16, 22)) : blocks,
  }

  function setShorts(mark: string): Block[] {
    const items = shorts.flatMap(({ body }) =>
      body.flatMap((part) => set({ ...press, breaks: 0, indent: mark }, part)),
    )
    return [standingHead(deal, shortName), ...items]
  }
}

/** A report that began on the front page, and may go on here inside a sentence. */
function takeResumed(deal: Deal): Piece {
  const piece = take(deal, 'finance', { groupNames: [], isUnopened: true }, isPlain)
  const [first] = piece.body
  const at = first && deal.random.chance(0.5) ? insideClause(first.text, 8) : undefined
  if (first && at !== undefined) Object.assign(first, { text: first.text.slice(at), gapBefore: true })
  return piece
}

/** Its heading, where it comes from, its text. */
const setResumed = ({ random }: Deal, press: Press, piece: Piece): Block[] => [
  ...setHeading(press, piece),
  stand({ role: 'jump', text: random.pick(JUMPS) }),
  ...setBody(press, piece),
]

const isJoined = (random: Random, { measure }: { measure?: number }): boolean =>
  measure === undefined && random.chance(0.4)

/** The cells of every row as this engine parts them. */
function spread({ body }: Piece, gap: string): void {
  for (const part of body) if (part.role === 'table') part.text = part.text.replaceAll(' ', gap)
}
