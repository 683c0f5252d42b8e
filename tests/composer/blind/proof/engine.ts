import { type Block, tighten } from '../../block.ts'
import type { Deal } from '../../deal.ts'
import type { Part, Piece } from '../../piece.ts'
import { type Press, set } from '../../press.ts'

/** Where a file has blank lines: between all blocks; around headings and pictures; above articles; nowhere. */
export type Room = 'all' | 'headings' | 'articles' | 'none'

/** How the engine that made a file writes an article. */
export interface Engine {
  press: Press
  room: Room
  /** Headlines on the lines that they had on paper. */
  turns: boolean
  /** A deck or kicker of two halves on two lines. */
  halves: boolean
  /** The headline before its kicker, where dashes tell them apart. */
  headlineFirst: boolean
}

const ROOMS: readonly Room[] = ['all', 'all', 'all', 'headings', 'headings', 'articles', 'none']

/** An engine that keeps the narrow lines of the paper in that share of the pages, and else a paragraph a line. */
export function drawEngine(
  deal: Deal,
  narrow: readonly [number, number],
  share: number,
  rooms: readonly Room[] = ROOMS,
): Engine {
  const { random } = deal
  const room = random.pick(rooms)
  const isNarrow = random.chance(share)
  const isLoose = room === 'all'
  const indents = isLoose ? ['　　', '', ''] : isNarrow ? ['　　'] : ['　　', '　　', '']
  const habits: Partial<Press> = {
    indent: random.pick(indents),
    breaks: isLoose && isNarrow ? random.pick([0, 0, 0.2]) : 0,
    ...(isNarrow ? { measure: random.between(...narrow) } : {}),
  }
  return {
    press: deal.press(habits),
    room,
    turns: random.chance(0.35),
    halves: random.chance(0.2),
    headlineFirst: random.chance(0.15),
  }
}

/** The engine where a column's end breaks no paragraph by chance. */
export const steady = (press: Press): Press => ({ ...press, breaks: 0 })

/** What stands above a text. */
export function setHead(engine: Engine, piece: Piece): Block[] {
  const { kicker, headline, deck, byline, bylineAt, label, summary } = piece
  const isDashed = kicker?.text.endsWith('——') && (!deck || deck.text.startsWith('——'))
  const titles = engine.headlineFirst && isDashed ? [headline, kicker, deck] : [kicker, headline, deck]
  return [...titles, bylineAt === 'before' ? byline : undefined, label, summary]
    .filter((part) => part !== undefined)
    .flatMap((part) => set(engine.press, part))
    .map((block) => onLines(engine, block))
}

/** A heading on the lines of the paper. */
function onLines({ turns, halves }: Engine, block: Block): Block {
  const { owner, lines } = block
  const [line = ''] = lines
  if (lines.length > 1) return block
  if (turns && owner.role === 'headline' && 'turns' in owner && line === owner.text)
    return { ...block, lines: (owner.turns ?? line).split(/[ |]/u) }
  const comma = line.indexOf('，') + 1
  const isHalved = halves && (owner.role === 'kicker' || owner.role === 'deck')
  if (isHalved && comma > 6 && line.length - comma > 6)
    return { ...block, lines: [line.slice(0, comma), line.slice(comma)] }
  return block
}

/** Who signs below a text. */
export const signature = ({ byline, bylineAt }: Piece): Part[] =>
  byline && bylineAt === 'end' ? [byline] : []

/** The text with who signs below it. */
export const setText = ({ press }: Engine, piece: Piece, from = 0, until = piece.body.length): Block[] =>
  [...piece.body.slice(from, until), ...(until === piece.body.length ? signature(piece) : [])].flatMap(
    (part) => set(press, part),
  )

/** An article as it is read. */
export const setPiece = (engine: Engine, piece: Piece): Block[] =>
  airy(engine, [...setHead(engine, piece), ...setText(engine, piece)])

export const setPieces = (engine: Engine, pieces: readonly Piece[]): Block[] =>
  pieces.flatMap((piece) => setPiece(engine, piece))

const HEADING = new Set(['kicker', 'headline', 'deck', 'byline', 'label', 'summary'])
const PICTURE = new Set(['caption', 'credit'])
const stretchOf = ({ owner: { role } }: Block): string =>
  PICTURE.has(role) ? 'picture' : HEADING.has(role) ? 'heading' : 'text'

/** Blank lines where the file has them; the words below a picture stand apart in every file. */
export function airy({ room }: Engine, blocks: readonly Block[]): Block[] {
  if (room === 'all') return [...blocks]
  const close = tighten(blocks).map((block, at): Block => {
    const above = blocks[at - 1]
    if (!above || stretchOf(above) === stretchOf(block)) return block
    const isApart = room === 'headings' || stretchOf(above) === 'picture' || stretchOf(block) === 'picture'
    return isApart ? { ...block, isTight: false } : block
  })
  const [first, ...rest] = close
  return first && room === 'none' ? [{ ...first, isTight: true }, ...rest] : close
}
