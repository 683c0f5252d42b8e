import { type Block, tighten } from '../../block.ts'
import { setHeading } from '../../flow.ts'
import type { Part, Piece } from '../../piece.ts'
import { type Press, set } from '../../press.ts'
import { isInside } from '../lines.ts'

interface Line {
  owner: Part
  line: string
}

/** Articles side by side, some lines of each in turn; what is longer goes on alone. Their headings stand above or below. */
export function weave(press: Press, pieces: readonly Piece[], isHeadLow: boolean): Block[] {
  const columns = pieces.map((piece) => {
    const units = unitsOf(press, piece)
    const heading = setHeading(press, piece)
    return isHeadLow ? [...units.slice(0, -1), [...(units.at(-1) ?? []), ...heading]] : below(heading, units)
  })
  const rows = Math.max(...columns.map(({ length }) => length))
  return Array.from({ length: rows }, (_, row) => columns.flatMap((units) => units[row] ?? [])).flat()
}

const below = (heading: Block[], [first = [], ...rest]: readonly Block[][]): Block[][] => [
  [...heading, ...first],
  ...rest,
]

/** Runs of four to nine lines, each but the last ending inside a clause. */
function unitsOf(press: Press, piece: Piece): Block[][] {
  const lines = piece.body.flatMap((part) =>
    set(press, part).flatMap((block) => block.lines.map((line): Line => ({ owner: part, line }))),
  )
  const units: Line[][] = [[]]
  let wanted = press.random.between(4, 9)
  lines.forEach((line, at) => {
    const unit = units.at(-1)
    unit?.push(line)
    const next = lines[at + 1]
    const isOpen = next?.owner === line.owner && isInside(line.line, next.line)
    if (!unit || unit.length < wanted || !isOpen || lines.length - at < 4) return
    units.push([])
    wanted = press.random.between(4, 9)
  })
  return units.map(asBlocks)
}

/** Lines of one owner as a block, close to the block above. */
function asBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = []
  for (const { owner, line } of lines) {
    const last = blocks.at(-1)
    if (last?.owner === owner) last.lines.push(line)
    else blocks.push({ owner, lines: [line] })
  }
  return tighten(blocks)
}
