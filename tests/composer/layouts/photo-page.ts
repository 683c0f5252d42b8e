import type { Block } from '../block.ts'
import { setArticle } from '../flow.ts'
import { stand } from '../press.ts'
import type { Layout } from './layout.ts'

/** Picture stories under a standing head, and news around them; two blank lines where a picture stood. */
export const photoPage: Layout = (deal) => {
  const { name, head } = deal.head()
  const lead = deal.next('feature', {}, ({ body }) => body.some(({ role }) => role === 'caption'))
  const photos = deal.several(deal.random.between(1, 3), 'photo', { column: name })
  const news = deal.several(2, 'news')
  const press = deal.press({ breaks: 0.15 })
  const blocks = [
    ...setArticle(press, lead),
    ...news.flatMap((piece) => setArticle(press, piece)),
    stand(head),
    ...photos.flatMap((piece) => setArticle(press, piece)),
  ]
  return { pieces: [lead, ...news, ...photos], blocks: blocks.flatMap(leaveRoom) }
}

/** A caption stands below the room of its picture. */
const leaveRoom = (block: Block): Block[] =>
  block.owner.role === 'caption' ? [{ ...block, lines: ['', '', ...block.lines] }] : [block]
