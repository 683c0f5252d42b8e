import type { Piece } from '../piece.ts'
import type { Random } from '../random.ts'
import type { Habits } from './habits.ts'
import { cutsOf, layOut, type Story } from './story.ts'

/**
 * Columns read in turn: a run of each, and every run but the last of a column ends inside a clause. By halves each column
 * has two runs, of which the second ones may come in another order.
 */
export function weave(habits: Habits, pieces: readonly Piece[], isByHalves: boolean): Story {
  const { random } = habits.press
  const columns = pieces.map((piece) =>
    layOut({ ...habits, head: 'above' }, piece, cutsOf(habits, piece, isByHalves ? 1 : random.between(2, 4))),
  )
  const rows = Math.max(...columns.map(({ length }) => length))
  const order = isByHalves ? orderOf(columns.length, random) : columns.map((_, at) => at)
  const blocks = Array.from({ length: rows }, (_, row) =>
    (row === 0 ? columns : order.map((at) => columns[at] ?? [])).flatMap((runs) => runs[row] ?? []),
  )
  return { pieces: [...pieces], blocks: blocks.flat() }
}

const orderOf = (count: number, random: Random): number[] => {
  const order = Array.from({ length: count }, (_, at) => at)
  return random.chance(0.3) ? order.reverse() : order
}
