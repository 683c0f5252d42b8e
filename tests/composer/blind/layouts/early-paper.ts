import type { Block } from '../../block.ts'
import { setArticle } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import { set, stand } from '../../press.ts'
import { drawSeveral, hasHeadline, hasNone } from '../draw.ts'
import { column, folio } from '../furniture.ts'
import { setAll } from '../lines.ts'

/** Words before an item without a headline: none, the paper's, or its place. */
const OPENINGS: readonly ((place: string) => string)[] = [
  () => '',
  () => '△',
  (place) => `${place}讯 `,
  (place) => `【${place}】`,
]

/** A page of the fifties to the eighties: correspondents sign below, short items from all over the country. */
export const earlyPaper: Layout = (deal) => {
  const { random, paper } = deal
  const news = drawSeveral(deal, random.between(4, 6), 'old', { dashes: true }, hasHeadline)
  const name = random.pick(['简讯', '各地短讯', '新闻集锦', '祖国各地'])
  const opening = random.pick(OPENINGS)
  const briefs = Array.from({ length: random.between(3, 5) }, () => {
    let where = ''
    const [piece] = drawSeveral(deal, 1, 'old', { column: name, isUnopened: true }, (article) => {
      if (!hasNone(article)) return false
      where = article.place
      return true
    })
    const first = piece?.body[0]
    if (first) first.text = opening(where) + first.text
    return piece
  }).filter((piece) => piece !== undefined)
  const press = deal.press({
    ...(random.chance(0.7) ? { measure: random.between(11, 17) } : {}),
    breaks: random.pick([0, 0.2]),
    indent: random.pick(['', '　　']),
  })
  const day = random.pick(['三月十二日', '六月二十五日', '九月四日', '十一月十八日'])
  const at = random.between(1, news.length)
  const group: Block[] = [
    stand(column(paper.column(name, ''))),
    ...briefs.flatMap(({ body }) => body.flatMap((part) => set({ ...press, breaks: 0 }, part))),
  ]
  return {
    pieces: [...news.slice(0, at), ...briefs, ...news.slice(at)],
    blocks: [
      stand(
        folio(
          random.pick([
            `${paper.name} ${day} 第二版`,
            `${day} 星期${random.pick([...'一二三四五六日'])} 第三版`,
          ]),
        ),
      ),
      ...setAll(press, news.slice(0, at)),
      ...group,
      ...news.slice(at).flatMap((piece) => setArticle(press, piece)),
    ],
  }
}
