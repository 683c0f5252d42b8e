import type { Block } from '../block.ts'
import { setArticle, setBody, setHeading } from '../flow.ts'
import type { Piece } from '../piece.ts'
import type { Press } from '../press.ts'
import type { Layout } from './layout.ts'

/** Two columns read across: the blocks of two news items alternate, each broken inside its sentences. */
export const interleaved: Layout = (deal) => {
  const first = deal.several(2, 'news', { signs: 'inline' })
  const second = deal.several(2, 'news', { signs: 'inline' })
  const last = deal.next('feature')
  const press: Press = deal.press({ measure: deal.random.between(14, 18), breaks: 0.8 })
  const pairs = first.map((piece, index) =>
    [piece, second[index]].map((each) => (each ? unitsOf(press, each) : [])),
  )
  return {
    pieces: [...first.flatMap((piece, index) => [piece, second[index]]), last].filter(
      (piece) => piece !== undefined,
    ),
    blocks: [...pairs.flatMap(alternate), ...setArticle(press, last)],
  }
}

/** The heading with the first block of the text, then block by block. */
function unitsOf(press: Press, piece: Piece): Block[][] {
  const [first, ...rest] = setBody(press, piece)
  return [[...setHeading(press, piece), ...(first ? [first] : [])], ...rest.map((block) => [block])]
}

/** One unit of each in turn; what is longer goes on alone. */
function alternate(columns: readonly (readonly Block[][])[]): Block[] {
  const longest = Math.max(...columns.map(({ length }) => length))
  return Array.from({ length: longest }, (_, at) => columns.flatMap((column) => column[at] ?? [])).flat()
}
