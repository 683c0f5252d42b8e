import type { Block } from '../block.ts'
import type { Random } from '../random.ts'

const isHeading = ({ owner: { role } }: Block): boolean => role === 'headline' || role === 'subhead'
const isWhole = ({ owner: { role }, lines }: Block): boolean => role !== 'paragraph' || lines.length === 1
const wide = (digit: string): string => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)

/** What an engine makes of a whole page: letters of short headings set apart, digits of full width, room above headlines. */
export function scan(blocks: readonly Block[], random: Random): Block[] {
  const isApart = random.chance(0.15)
  const isWide = random.chance(0.12) && blocks.every(isWhole)
  const hasRoom = random.chance(0.12)
  return closeUp(blocks).map((block) => {
    const room = hasRoom && block.owner.role === 'headline' && !block.isTight && !block.opensWith ? [''] : []
    const lines = block.lines.map((line) => {
      const spread = isApart && isHeading(block) && block.lines.length === 1 ? spreadOut(line) : line
      return isWide && block.owner.role === 'paragraph' ? spread.replace(/\d/gu, wide) : spread
    })
    return { ...block, lines: [...room, ...lines] }
  })
}

/** A heading of two to four characters fills its line with spaces. */
const spreadOut = (line: string): string =>
  /^\p{Script=Han}{2,4}$/u.test(line) ? [...line].join(line.length === 2 ? '　　' : ' ') : line

const SENTENCE_END = /[。！？；：…”」』）)!?;:"]$/u

/** A column that ends with a sentence in mid-paragraph would look like the end of the paragraph: no blank line there. */
const closeUp = (blocks: readonly Block[]): Block[] =>
  blocks.map((block, at) => {
    const above = blocks[at - 1]
    const isRest = above !== undefined && above.owner === block.owner && block.owner.role === 'paragraph'
    return isRest && SENTENCE_END.test(above.lines.at(-1) ?? '') ? { ...block, isTight: true } : block
  })
