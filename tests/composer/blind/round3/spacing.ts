import type { Block } from '../../block.ts'

/** Where a file has blank lines. */
export type Spacing = 'everywhere' | 'headings close' | 'between stories' | 'around headings' | 'nowhere'

const HEADING = new Set(['kicker', 'headline', 'deck', 'byline', 'column'])
const APART = new Set([...HEADING, 'subhead', 'caption', 'credit'])
const isApart = ({ owner: { role } }: Block): boolean => APART.has(role)
const isHeading = ({ owner: { role } }: Block): boolean => HEADING.has(role)

/** The blank lines within what stands together; where there are none, indents show the paragraphs. */
export const space = (spacing: Spacing, blocks: readonly Block[]): Block[] =>
  blocks.map((block, at) => {
    const above = blocks[at - 1]
    if (!above || block.isTight) return block
    return isClose(spacing, above, block) ? { ...block, isTight: true } : block
  })

function isClose(spacing: Spacing, above: Block, block: Block): boolean {
  switch (spacing) {
    case 'everywhere':
      return false
    case 'headings close':
      return isHeading(above) && isHeading(block)
    case 'around headings':
      return !isApart(above) && !isApart(block)
    default:
      return true
  }
}

/** The groups of a page one below the other, with a blank line between them, or with none. */
export const stack = (spacing: Spacing, groups: readonly (readonly Block[])[]): Block[] =>
  groups.flatMap((group, at) => {
    const blocks = space(spacing, group)
    const [first, ...rest] = blocks
    if (!first) return []
    return spacing === 'nowhere' && at > 0 ? [{ ...first, isTight: true }, ...rest] : blocks
  })
