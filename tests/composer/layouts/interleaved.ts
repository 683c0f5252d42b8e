import type { Block } from '../block.ts'
import { setArticle } from '../flow.ts'
import type { Press } from '../press.ts'
import type { Layout } from './layout.ts'

/** Two columns read across: the blocks of two news items alternate, each broken inside its sentences. */
export const interleaved: Layout = (deal) => {
  const first = deal.several(2, 'news', { signs: 'inline' })
  const second = deal.several(2, 'news', { signs: 'inline' })
  const last = deal.next('feature')
  const press: Press = deal.press({ measure: deal.random.between(14, 18), breaks: 0.8 })
  const pairs = first.map((piece, index) =>
    [piece, second[index]].map((each) => (each ? setArticle(press, each) : [])),
  )
  return {
    pieces: [...first.flatMap((piece, index) => [piece, second[index]]), last].filter(
      (piece) => piece !== undefined,
    ),
    blocks: [...pairs.flatMap(alternate), ...setArticle(press, last)],
  }
}

/** One block of each in turn; what is longer goes on alone. */
function alternate(columns: readonly (readonly Block[])[]): Block[] {
  const longest = Math.max(...columns.map(({ length }) => length))
  return Array.from({ length: longest }, (_, at) => columns.flatMap((column) => column[at] ?? [])).flat()
}
