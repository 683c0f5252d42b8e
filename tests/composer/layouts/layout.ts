import type { Block } from '../block.ts'
import type { Deal } from '../deal.ts'
import type { Piece } from '../piece.ts'

/** One way in which a page stands in the raw text: its articles in reading order, its lines from top to bottom. */
export type Layout = (deal: Deal) => { pieces: Piece[]; blocks: Block[] }
