import type { Block } from '../block.ts'
import { setArticle } from '../flow.ts'
import type { Layout } from './layout.ts'

/** Two news items side by side, read in halves: the top of each, then the rest of each. */
export const twoColumns: Layout = (deal) => {
  const pieces = deal.several(2, 'news', { signs: 'inline' })
  const others = [deal.next('feature'), ...deal.several(2, 'news')]
  const press = deal.press({ measure: deal.random.between(14, 19), breaks: 1 })
  const columns = pieces.map((piece) => setArticle(press, piece))
  const halves = columns.map((blocks) => cutInside(blocks))
  return {
    pieces: [...pieces, ...others],
    blocks: [
      ...halves.flatMap(([top]) => top),
      ...halves.flatMap(([, rest]) => rest),
      ...others.flatMap((piece) => setArticle(press, piece)),
    ],
  }
}

/** Top and rest, parted inside the sentence that a column's end breaks last. */
function cutInside(blocks: readonly Block[]): [Block[], Block[]] {
  const at = blocks.findLastIndex((block, index) => index > 0 && block.owner === blocks[index - 1]?.owner)
  return at < 0 ? [[...blocks], []] : [blocks.slice(0, at), blocks.slice(at)]
}
