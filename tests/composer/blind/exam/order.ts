import { type Block, tighten } from '../../block.ts'
import { setBody, setHeading } from '../../flow.ts'
import type { Part, Piece } from '../../piece.ts'
import { type Press, set } from '../../press.ts'
import type { Random } from '../../random.ts'
import { isInside, setParts, split, tear } from '../lines.ts'
import { closed, type Engine, finish, lay } from './engine.ts'

/** The text and who signs it, then what stands above it in the paper. */
export function layBelow(engine: Engine, piece: Piece): Block[] {
  const press = closed(engine)
  return finish(engine, [...setBody(press, piece), ...setHeading(press, piece)])
}

/** The first column of the text, broken inside a clause, then the heading, then the other columns. */
export function layAround(engine: Engine, piece: Piece): Block[] {
  const [first, ...rest] = piece.body
  if (first?.role !== 'paragraph' || first.text.length < 65 || first.runOn) return lay(engine, piece)
  const press: Press = { ...engine.press, breaks: 0 }
  const [upper, lower] = split(press, first)
  if (lower.length === 0) return lay(engine, piece)
  const closing = piece.bylineAt === 'end' && piece.byline ? [piece.byline] : []
  return [...upper, ...setHeading(press, piece), ...lower, ...setParts(press, [...rest, ...closing])]
}

/** The first article breaks off inside a clause; its rest stands below those that follow. */
export function layWithFootBelow(engine: Engine, first: Piece, others: readonly Piece[]): Block[] {
  const [upper, lower] = tear(
    { ...engine.press, breaks: 0 },
    first,
    (at) => first.body[at]?.runOn === undefined,
  )
  return [...upper, ...others.flatMap((piece) => lay(engine, piece)), ...lower]
}

/** Articles whose columns come in turn, now one of this, now one of that. Their headings stand above the first or below the last. */
export function layInTurn(press: Press, pieces: readonly Piece[], areHeadsLow: boolean): Block[] {
  const { random } = press
  const columns = pieces.map((piece) => {
    const [first = [], ...rest] = columnsOf(press, piece)
    const heading = setHeading(press, piece)
    if (!areHeadsLow) return [[...heading, ...first], ...rest]
    const all = [first, ...rest]
    return [...all.slice(0, -1), [...(all.at(-1) ?? []), ...heading]]
  })
  return inTurn(columns, random).flat()
}

/** The first of each, then one of those that are left, the same one twice at times. */
function inTurn(columns: readonly Block[][][], random: Random): Block[][] {
  const left = columns.map((own) => [...own])
  const taken = left.flatMap((own) => own.splice(0, 1))
  while (left.some(({ length }) => length > 0)) {
    const own = random.pick(left.filter(({ length }) => length > 0))
    taken.push(...own.splice(0, 1))
  }
  return taken
}

/** Columns of about the same length, each but the last ending inside a clause. */
function columnsOf(press: Press, piece: Piece): Block[][] {
  const lines = piece.body.flatMap((part) =>
    set({ ...press, breaks: 0 }, part).flatMap((block) => block.lines.map((line) => ({ owner: part, line }))),
  )
  const height = Math.max(6, Math.ceil(lines.length / press.random.between(2, 4)))
  const columns: { owner: Part; line: string }[][] = [[]]
  lines.forEach((line, at) => {
    const column = columns.at(-1)
    column?.push(line)
    const next = lines[at + 1]
    const isOpen = next?.owner === line.owner && isInside(line.line, next.line)
    if (column && column.length >= height && isOpen && lines.length - at > 4) columns.push([])
  })
  return columns.map(asBlocks)
}

/** Lines of one owner as a block. A column that begins with the last lines of a paragraph has no blank line below them. */
function asBlocks(lines: readonly { owner: Part; line: string }[]): Block[] {
  const blocks: Block[] = []
  for (const { owner, line } of lines) {
    const last = blocks.at(-1)
    if (last?.owner === owner) last.lines.push(line)
    else blocks.push({ owner, lines: [line] })
  }
  return blocks
}

/** Blocks without a blank line anywhere between them. */
export const closeUp = (blocks: readonly Block[]): Block[] => tighten(blocks)
