import type { Block } from '../../block.ts'
import type { Part, Piece } from '../../piece.ts'
import { type Press, set } from '../../press.ts'
import { isInside, split } from '../lines.ts'
import { airy, type Engine, setHead, setPiece, setPieces, setText, signature, steady } from './engine.ts'

interface Line {
  owner: Part
  text: string
}

/** Columns that an engine reads block by block from left to right; each column holds its articles one below the other. */
export function acrossColumns(engine: Engine, columns: readonly (readonly Piece[])[]): Block[] {
  const press = steady(engine.press)
  const blocks = columns.map((pieces) => pieces.flatMap((piece) => inBlocks(engine, press, piece)))
  const rows = Math.max(...blocks.map(({ length }) => length))
  return Array.from({ length: rows }, (_, row) => blocks.flatMap((column) => column[row] ?? [])).flat()
}

/** An article in blocks of three to nine lines; each but the last ends inside a clause. */
function inBlocks(engine: Engine, press: Press, piece: Piece): Block[][] {
  const lines = [...piece.body, ...signature(piece)].flatMap((part) =>
    set(press, part).flatMap((block) => block.lines.map((text): Line => ({ owner: part, text }))),
  )
  const runs: Line[][] = [[]]
  let least = press.random.between(3, 9)
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    runs.at(-1)?.push(line)
    const goesOn = next?.owner === line.owner && isInside(line.text, next.text)
    if (!goesOn || (runs.at(-1)?.length ?? 0) < least || lines.length - at < 4) continue
    runs.push([])
    least = press.random.between(3, 9)
  }
  const [first = [], ...rest] = runs.map(owned)
  return [[...setHead(engine, piece), ...first], ...rest]
}

/** Neighbouring lines of one owner are a block. */
function owned(lines: readonly Line[]): Block[] {
  const blocks: Block[] = []
  for (const { owner, text } of lines) {
    const last = blocks.at(-1)
    if (last?.owner === owner) last.lines.push(text)
    else blocks.push({ owner, lines: [text] })
  }
  return blocks
}

interface Cut {
  at: number
  upper: Block[]
  lower: Block[]
}

/** Where a long text breaks inside a clause: the paragraph next to that share of it that allows it. */
function cutAt(engine: Engine, { body }: Piece, share: number): Cut | undefined {
  const press = steady(engine.press)
  const wish = (body.length - 1) * share
  const long = body.flatMap(({ role, text, runOn, printed }, at) =>
    at > 0 && role === 'paragraph' && text.length > 66 && !runOn && !printed ? [at] : [],
  )
  for (const at of long.sort((a, b) => Math.abs(a - wish) - Math.abs(b - wish))) {
    const part = body[at]
    const [upper, lower] = part ? split(press, part) : [[], []]
    if (lower.length > 0) return { at, upper, lower }
  }
  return undefined
}

/** A text in two runs, the first of which ends inside a clause about there; in one where no clause allows it. */
export function inTwo(engine: Engine, piece: Piece, share: number): [Block[], Block[]] {
  const cut = cutAt(engine, piece, share)
  if (!cut) return [setPiece(engine, piece), []]
  const { at, upper, lower } = cut
  return [
    airy(engine, [
      ...setHead(engine, piece),
      ...setText(engine, { ...piece, bylineAt: 'before' }, 0, at),
      ...upper,
    ]),
    airy(engine, [...lower, ...setText(engine, piece, at + 1)]),
  ]
}

/** A story that goes on below other texts. */
export function resumed(engine: Engine, piece: Piece, share: number, between: readonly Block[]): Block[] {
  const [upper, lower] = inTwo(engine, piece, share)
  return [...upper, ...between, ...lower]
}

/** Pictures' words in the middle of a sentence of the story that they belong to. */
export function picturesAmid(engine: Engine, piece: Piece): Block[] {
  const pictures = piece.body.filter(isPicture)
  const text: Piece = { ...piece, body: piece.body.filter((part) => !isPicture(part)) }
  if (pictures.length === 0) return setPiece(engine, piece)
  const words = pictures.flatMap((part) => set(engine.press, part))
  return resumed(engine, text, 0.5, words)
}

export const isPicture = ({ role }: Part): boolean => role === 'caption' || role === 'credit'

/** The last lines of a report stand below those that follow it. */
export const footBelow = (engine: Engine, piece: Piece, others: readonly Piece[]): Block[] =>
  resumed(engine, piece, 1, setPieces(engine, others))
