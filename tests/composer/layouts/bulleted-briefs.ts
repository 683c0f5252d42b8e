import type { Block } from '../block.ts'
import { setArticle } from '../flow.ts'
import type { Furniture, Piece } from '../piece.ts'
import { type Press, set, stand } from '../press.ts'
import type { Layout } from './layout.ts'

/** Groups of news under standing heads, then briefs without headlines, each behind a mark. */
export const bulletedBriefs: Layout = (deal) => {
  const { random } = deal
  const { name, head } = deal.head()
  const top = deal.next('news')
  const news = deal.several(2, 'news', { column: name })
  const title = random.pick(['简讯', '短讯', '简明新闻'])
  const briefs = deal.several(
    random.between(3, 5),
    'brief',
    { column: title, isUnopened: true },
    ({ headline }) => headline === null,
  )
  const briefHead: Furniture = { role: 'column', text: random.pick([title, `■${title}`]) }
  const press = deal.press(random.chance(0.5) ? { measure: random.between(14, 20), breaks: 0.15 } : {})
  const mark = random.pick(['●', '■', '△', '◆ '])
  return {
    pieces: [top, ...news, ...briefs],
    blocks: [
      ...setArticle(press, top),
      stand(head),
      ...news.flatMap((piece) => setArticle(press, piece)),
      stand(briefHead),
      ...briefs.flatMap((piece) => behindMark(press, piece, mark)),
    ],
  }
}

const behindMark = (press: Press, { body }: Piece, mark: string): Block[] =>
  body.flatMap((part) => set({ ...press, breaks: 0, indent: mark }, part))
