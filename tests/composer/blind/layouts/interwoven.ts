import type { SourceArticle } from '../../article.ts'
import type { Block } from '../../block.ts'
import { type Deal, ofLength } from '../../deal.ts'
import { setArticle, setHeading } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import { confuse } from '../../noise.ts'
import type { Piece } from '../../piece.ts'
import { type Press, set } from '../../press.ts'
import { draw, drawSeveral } from '../draw.ts'
import { isInside } from '../lines.ts'

/** Two or three narrow columns read across: a few lines of each in turn, each broken inside a sentence, with confused characters. */
export const interwoven: Layout = (deal) => {
  const { random } = deal
  const side = drawSeveral(
    deal,
    random.between(2, 3),
    ['city', 'trade'],
    { signs: 'inline', dashes: true },
    isWoven,
  )
  const below = random.chance(0.6) ? [draw(deal, ['city', 'agency'], { signs: 'inline' })] : []
  const press = deal.press({
    measure: random.between(12, 15),
    breaks: 0,
    indent: random.pick(['　　', '  ']),
  })
  const columns = side.map((piece) => unitsOf(press, smear(piece, deal)))
  const rows = Math.max(...columns.map(({ length }) => length))
  const woven = Array.from({ length: rows }, (_, row) => columns.flatMap((units) => units[row] ?? [])).flat()
  return {
    pieces: [...side, ...below],
    blocks: [...woven, ...below.flatMap((piece) => setArticle(press, piece))],
  }
}

/** A legend in the middle of woven columns would belong to any of them. */
const isWoven = (article: SourceArticle): boolean =>
  article.body.every(({ role }) => role === 'paragraph') && ofLength(130, 700)(article)

function smear(piece: Piece, { random }: Deal): Piece {
  for (const part of piece.body)
    if (part.role === 'paragraph') part.text = confuse(part.text, random.pick([0.5, 1.5]), random)
  return piece
}

/** The heading with the first lines, then the other lines in runs of which each ends inside a clause. */
function unitsOf(press: Press, piece: Piece): Block[][] {
  const lines = piece.body.flatMap((part) =>
    set(press, part).flatMap(({ lines: own }) => own.map((line) => ({ owner: part, line }))),
  )
  const units: Block[][] = [[...setHeading(press, piece)]]
  let start = 0
  lines.forEach(({ owner, line }, at) => {
    const next = lines[at + 1]
    const isLast = next === undefined
    const left = lines.length - at - 1
    const canBreak = next?.owner === owner && isInside(line, next.line) && at - start >= 3 && left >= 3
    if (!isLast && !(canBreak && press.random.chance(0.85))) return
    const unit = blocksOf(lines.slice(start, at + 1))
    if (start === 0) units[0]?.push(...unit)
    else units.push(unit)
    start = at + 1
  })
  return units
}

/** Lines that follow each other, without a blank line between paragraphs. */
function blocksOf(lines: readonly { owner: Block['owner']; line: string }[]): Block[] {
  const blocks: Block[] = []
  for (const { owner, line } of lines) {
    const last = blocks.at(-1)
    if (last?.owner === owner) last.lines.push(line)
    else blocks.push({ owner, lines: [line], isTight: blocks.length > 0 })
  }
  return blocks
}
