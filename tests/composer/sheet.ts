import type { GoldArticle, GoldPage, GoldPart } from '../gold/gold-page.ts'
import type { Block } from './block.ts'
import { type Furniture, type Part, type Piece, partsOf } from './piece.ts'

/** A composed page: its raw lines and the right division. */
export interface ComposedPage {
  lines: string[]
  gold: GoldPage
}

type Owners = Map<Part | Furniture, number[]>

/** Prints blocks one below the other and notes which lines belong to what. `pieces` stand in reading order. */
export function printSheet(source: string, pieces: readonly Piece[], blocks: readonly Block[]): ComposedPage {
  const lines: string[] = []
  const owners: Owners = new Map()
  for (const block of blocks) {
    if (lines.length > 0 && !block.isTight) lines.push('')
    const from = secondFrom(block)
    block.lines.forEach((line, index) => {
      lines.push(line)
      if (line.trim() === '') return
      for (const owner of [
        index === 0 ? block.opensWith : undefined,
        block.owner,
        index >= from ? block.sharedWith : undefined,
      ])
        if (owner) owners.set(owner, [...(owners.get(owner) ?? []), lines.length])
    })
  }
  lines.push('')
  const furniture = [...owners].flatMap(([owner, numbers]) =>
    isFurniture(owner) ? [{ role: owner.role, lines: rangesOf(numbers), text: unspaced(owner.text) }] : [],
  )
  const articles = pieces.map((piece, index) => goldArticle(piece, index + 1, owners))
  return { lines, gold: { source, furniture, articles } }
}

/** The line of a block where its second owner begins: the last one, unless the words are longer than it. */
function secondFrom({ lines, sharedWith }: Block): number {
  let left = sharedWith ? unspaced(sharedWith.text).length : 0
  let at = lines.length
  while (left > 0 && at > 0) left -= unspaced(lines[--at] ?? '').length
  return at
}

const FURNITURE = new Set<string>(['folio', 'column', 'groupByline', 'jump'])
const isFurniture = ({ role }: Part | Furniture): boolean => FURNITURE.has(role)
const unspaced = (text: string): string => text.replace(/\s+/gu, '')

function goldArticle(piece: Piece, n: number, owners: Owners): GoldArticle {
  const parts = partsOf(piece).map((part): GoldPart => {
    const numbers = owners.get(part)
    if (!numbers) throw new Error(`"${part.text.slice(0, 20)}" is not printed`)
    const { role, text, runOn: _credit, isRunOn: _second, printed: _twice, turns: _lines, ...marks } = part
    return { role, lines: rangesOf(numbers), text: unspaced(text), ...marks }
  })
  const subheads = piece.body.filter(({ role }) => role === 'subhead').map(({ text }) => text)
  return { n, ...piece.facts, subheads, parts }
}

function rangesOf(numbers: readonly number[]): [number, number][] {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else ranges.push([number, number])
  }
  return ranges
}
