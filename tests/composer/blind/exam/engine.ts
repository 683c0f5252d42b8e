import { type Block, tighten } from '../../block.ts'
import type { Deal } from '../../deal.ts'
import { setArticle } from '../../flow.ts'
import type { Piece } from '../../piece.ts'
import type { Press } from '../../press.ts'

/** How one engine writes a page down. */
export interface Engine {
  press: Press
  /** No blank lines inside an article. */
  isClose: boolean
  /** Headlines over as many lines as they were set in. */
  turnsHeads: boolean
}

/** A paragraph a line. Indented paragraphs may stand without blank lines between them. */
export function wholeEngine(deal: Deal, habits: Partial<Press> = {}): Engine {
  const { random } = deal
  const indent = random.pick(['　　', '　　', ''])
  return {
    press: deal.press({ breaks: random.pick([0, 0, 0.12]), indent, ...habits }),
    isClose: random.chance(0.45),
    turnsHeads: random.chance(0.35),
  }
}

/** Lines as long as a column is wide. */
export function columnEngine(deal: Deal, least: number, most: number): Engine {
  const { random } = deal
  const indent = random.pick(['　　', '　　', '', ' '])
  return {
    press: deal.press({ measure: random.between(least, most), breaks: random.pick([0, 0.15, 0.3]), indent }),
    isClose: indent === '　　' && random.chance(0.5),
    turnsHeads: false,
  }
}

/** An article in the order in which it is read. */
export const lay = (engine: Engine, piece: Piece): Block[] =>
  finish(engine, setArticle(closed(engine), piece))

export const layAll = (engine: Engine, pieces: readonly Piece[]): Block[] =>
  pieces.flatMap((piece) => lay(engine, piece))

/** Where nothing is left blank inside an article, a column's end leaves nothing either. */
export const closed = ({ press, isClose }: Engine): Press => (isClose ? { ...press, breaks: 0 } : press)

/** Turns headlines, and leaves out blank lines but around captions. */
export function finish({ isClose, turnsHeads }: Engine, blocks: readonly Block[]): Block[] {
  const turned = turnsHeads ? blocks.map(turnHead) : [...blocks]
  if (!isClose) return turned
  return tighten(turned).map((block, at) =>
    isCaption(block) || isCaption(turned[at - 1]) ? { ...block, isTight: isPictureLine(block) } : block,
  )
}

const isCaption = (block: Block | undefined): boolean =>
  block?.owner.role === 'caption' || block?.owner.role === 'credit'
const isPictureLine = ({ owner: { role } }: Block): boolean => role === 'credit'

/** A headline on the lines where it was marked to turn. */
function turnHead(block: Block): Block {
  const { owner, lines } = block
  if (owner.role !== 'headline' || !('turns' in owner) || lines.length > 1) return block
  const turned = owner.turns?.split('|') ?? []
  return turned.length > 1 && lines[0] === owner.text ? { ...block, lines: turned } : block
}
