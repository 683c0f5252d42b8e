import { type Block, tighten } from '../../block.ts'
import { type Deal, ofLength } from '../../deal.ts'
import { setArticle, setBody, setHeading } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import { confuse } from '../../noise.ts'
import type { Part, Piece } from '../../piece.ts'
import { type Press, set } from '../../press.ts'
import { take } from '../fresh/draw.ts'
import { runningHead } from '../fresh/furniture.ts'
import { blur } from '../fresh/wear.ts'
import { isInside } from '../lines.ts'

interface Line {
  owner: Part
  line: string
}

/** Two columns of a prefecture's daily, block by block in turn, each block broken inside a clause; headlines may stand below; many characters confused. */
export const prefectureWoven: Layout = (deal) => {
  const { random } = deal
  const pairs = Array.from({ length: random.between(1, 2) }, () => [takeWoven(deal), takeWoven(deal)])
  const between = take(deal, ['city', 'weekly'], { signs: 'inline' }, ({ kind }) => kind === 'news')
  const press = deal.press({
    measure: random.between(12, 16),
    breaks: 0,
    indent: random.pick(['　　', '  ', '　']),
  })
  const isHeadLow = random.chance(0.35)
  const [first = [], ...rest] = pairs.map((pair) => weave(press, pair, isHeadLow))
  return {
    pieces: [...(pairs[0] ?? []), between, ...pairs.slice(1).flat()],
    blocks: [
      ...(random.chance(0.5) ? [runningHead(deal, random.pick(['综合新闻', '市区新闻']))] : []),
      ...first,
      ...(isHeadLow
        ? [...setBody(press, between), ...setHeading(press, between)]
        : setArticle(press, between)),
      ...rest.flat(),
    ],
  }
}

/** A report without legends, read badly. */
function takeWoven(deal: Deal): Piece {
  const { random } = deal
  const piece = take(
    deal,
    ['city', 'weekly'],
    { signs: 'inline', dashes: true },
    (article) =>
      article.kind === 'news' &&
      article.body.every(({ role }) => role === 'paragraph') &&
      ofLength(150, 900)(article),
  )
  const [rate, perHundred] = random.pick([
    [0.02, 0.5],
    [0.06, 1.2],
  ] as const)
  for (const part of piece.body)
    if (part.role === 'paragraph') part.text = confuse(blur(part.text, rate, random), perHundred, random)
  return piece
}

/** The units of each in turn; what is longer goes on alone. */
function weave(press: Press, pieces: readonly Piece[], isHeadLow: boolean): Block[] {
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
