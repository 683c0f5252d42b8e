import type { Block } from '../../block.ts'
import type { Deal } from '../../deal.ts'
import type { Piece } from '../../piece.ts'
import type { Press } from '../../press.ts'
import type { Random } from '../../random.ts'

/** What an engine does with blank lines. */
export type Blanks = 'between all' | 'between boxes' | 'none'

const isTop = ({ owner: { role } }: Block): boolean =>
  role === 'kicker' || role === 'headline' || role === 'column' || role === 'folio' || role === 'caption'

/** Blank lines between all blocks, only above what stands in a box of its own, or none at all. */
export function leaveBlanks(blocks: readonly Block[], blanks: Blanks): Block[] {
  if (blanks === 'between all') return [...blocks]
  return blocks.map((block, at) => {
    const above = blocks[at - 1]
    const opensBox = above !== undefined && isTop(block) && above.owner.role !== block.owner.role
    const isLoose = blanks === 'between boxes' && opensBox && above.owner.role !== 'kicker'
    return at === 0 || isLoose ? block : { ...block, isTight: true }
  })
}

/** Habits of columns: their width, and where blank lines stand; without blank lines an indent shows the paragraphs. */
export function columns(
  deal: Deal,
  [least, most]: readonly [number, number],
  blanks: Blanks,
  marks: Press['marks'] = { headline: '', subhead: '' },
): Press {
  const { random } = deal
  const indent = blanks === 'between all' ? random.pick(['', '　　']) : '　　'
  const breaks = blanks === 'between all' ? random.pick([0, 0.15, 0.3]) : 0
  return deal.press({ measure: random.between(least, most), breaks, indent, marks })
}

/** A headline of several phrases, each in a text box of its own: a blank line between them. */
export const partHeadline = (blocks: readonly Block[], { headline }: Piece): Block[] =>
  blocks.map((block) => {
    const phrases = (headline?.turns ?? '').split(/[ |]/u)
    if (block.owner !== headline || phrases.length < 2) return block
    return { ...block, lines: phrases.flatMap((phrase, at) => (at === 0 ? [phrase] : ['', phrase])) }
  })

/** The first letter of the text stands large on a line of its own. */
export function dropLetter(blocks: readonly Block[], { body }: Piece): Block[] {
  const first = body.find(({ role }) => role === 'paragraph')
  const at = blocks.findIndex(({ owner }) => owner === first)
  return blocks.map((block, index) => {
    const [line = '', ...rest] = block.lines
    const text = line.trimStart()
    if (index !== at || !/^\p{Script=Han}{2}/u.test(text)) return block
    return { ...block, lines: [text.slice(0, 1), text.slice(1), ...rest] }
  })
}

/** Short words set upright: a letter a line. */
export const upright = (block: Block): Block => {
  const [line = ''] = block.lines
  return block.lines.length === 1 && /^\p{Script=Han}{2,6}$/u.test(line)
    ? { ...block, lines: [...line] }
    : block
}

/** Words of the page that a file has somewhere between two texts. */
export function strew(blocks: readonly Block[], furniture: readonly Block[], random: Random): Block[] {
  const places = blocks.flatMap(({ owner: { role } }, at) =>
    at > 0 && (role === 'kicker' || role === 'headline') && !isHeading(blocks[at - 1]) ? [at] : [],
  )
  const at = places.length > 0 ? random.pick(places) : blocks.length
  return [...blocks.slice(0, at), ...furniture, ...blocks.slice(at)]
}

const HEADING = new Set(['kicker', 'headline', 'deck', 'column', 'folio'])
const isHeading = (block: Block | undefined): boolean => block !== undefined && HEADING.has(block.owner.role)
