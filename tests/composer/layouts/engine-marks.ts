import type { Block } from '../block.ts'
import { setBody } from '../flow.ts'
import type { Part, Piece } from '../piece.ts'
import { type Press, set } from '../press.ts'
import type { Random } from '../random.ts'
import type { Layout } from './layout.ts'

/** How a heading is marked: as Markdown has it, in bold, centred by a tag, or not at all. */
const DRESSES: readonly ((line: string) => string)[] = [
  (line) => `# ${line}`,
  (line) => `## ${line}`,
  (line) => `### ${line}`,
  (line) => `**${line}**`,
  (line) => line,
  (line) => `<b>${line}</b>`,
  (line) => `<center>${line}</center>`,
]
const SUBHEAD_DRESSES: readonly ((line: string) => string)[] = [
  (line) => `**${line}**`,
  (line) => `#### ${line}`,
  (line) => `- ${line}`,
  (line) => line,
]

/** An engine that marks some headings so and others otherwise, and leaves tags behind at the ends of lines. */
export const engineMarks: Layout = (deal) => {
  const { random } = deal
  const pieces = random.shuffle([
    deal.next('feature', {}, ({ body }) => body.some(({ role }) => role === 'subhead')),
    ...deal.several(3, 'news'),
    deal.next('agency'),
    deal.next('commentary'),
  ])
  const press = deal.press()
  const dresses = random.shuffle(DRESSES).slice(0, 2)
  const subheads = random.pick(SUBHEAD_DRESSES)
  const isTagged = random.chance(0.25)
  const hasBoldNames = random.chance(0.3)
  const blocks = pieces.flatMap((piece) => [
    ...setMarkedHeading(press, piece, random.pick(dresses), hasBoldNames),
    ...setBody(press, piece).map((block) =>
      block.owner.role === 'subhead' ? dress(block, subheads) : block,
    ),
  ])
  return { pieces, blocks: isTagged ? blocks.map((block) => leaveTag(block, random)) : blocks }
}

function setMarkedHeading(
  press: Press,
  piece: Piece,
  mark: (line: string) => string,
  hasBoldNames: boolean,
): Block[] {
  const bold = (line: string): string => (hasBoldNames ? `**${line}**` : line)
  const lines: [Part | undefined, (line: string) => string][] = [
    [piece.kicker, bold],
    [piece.headline, mark],
    [piece.deck, bold],
    [piece.bylineAt === 'before' ? piece.byline : undefined, bold],
    [piece.label, bold],
    [piece.summary, (line) => line],
  ]
  return lines.flatMap(([part, dressed]) =>
    part ? set(press, part).map((block) => dress(block, dressed)) : [],
  )
}

const dress = (block: Block, mark: (line: string) => string): Block => ({
  ...block,
  lines: block.lines.map(mark),
})

/** Now and then a paragraph ends with the tag of a turned line. */
function leaveTag(block: Block, random: Random): Block {
  if (block.owner.role !== 'paragraph' || !random.chance(0.3)) return block
  return {
    ...block,
    lines: block.lines.map((line, at) => (at === block.lines.length - 1 ? `${line}<br>` : line)),
  }
}
