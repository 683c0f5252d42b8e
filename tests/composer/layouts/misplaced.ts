import type { Block } from '../block.ts'
import { setArticle, setHeading } from '../flow.ts'
import type { Piece } from '../piece.ts'
import { type Press, set } from '../press.ts'
import type { Layout } from './layout.ts'

/** The foot of the first column stands after the second article: a sentence that breaks off here goes on there. */
export const misplaced: Layout = (deal) => {
  const { random } = deal
  const torn = deal.next('news', { signs: 'inline' })
  const between = deal.next('news', { signs: 'inline' })
  const others = [deal.next('feature'), ...deal.several(2, 'news')]
  const isNarrow = random.chance(0.6)
  const press = deal.press(isNarrow ? { measure: random.between(14, 20) } : {})
  const [top, foot] = tear(press, torn)
  return {
    pieces: [torn, between, ...others],
    blocks: [
      ...top,
      ...setArticle(press, between),
      ...foot,
      ...others.flatMap((piece) => setArticle(press, piece)),
    ],
  }
}

/** The blocks of an article up to where its last long paragraph breaks, and the rest of that paragraph and article. */
function tear(press: Press, piece: Piece): [Block[], Block[]] {
  const at = piece.body.findLastIndex(({ role, text }) => role === 'paragraph' && text.length > 80)
  const torn = piece.body[at]
  if (!torn) return [setArticle(press, piece), []]
  const [half, ...rest] = set({ ...press, breaks: 1 }, torn)
  const [before, after] = [piece.body.slice(0, at), piece.body.slice(at + 1)].map((parts) =>
    parts.flatMap((part) => set(press, part)),
  )
  return [
    [...setHeading(press, piece), ...(before ?? []), ...(half ? [half] : [])],
    [...rest, ...(after ?? [])],
  ]
}
