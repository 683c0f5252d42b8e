import { setArticle } from '../flow.ts'
import type { Furniture } from '../piece.ts'
import { stand } from '../press.ts'
import type { Layout } from './layout.ts'

/** A long lead with subheads, then news, then a group of briefs of which some have no headline. */
export const leadAndBriefs: Layout = (deal) => {
  const { random } = deal
  const lead = deal.next('feature', {}, ({ body }) => body.some(({ role }) => role === 'subhead'))
  const news = deal.several(2, 'news')
  const name = random.pick(['简讯', '短讯', '要闻速览', '一句话新闻'])
  const hasHeadlines = random.chance(0.5)
  const briefs = deal.several(
    random.between(3, 5),
    'brief',
    { column: name, isUnopened: random.chance(0.4) },
    ({ headline }) => (headline !== null) === hasHeadlines,
  )
  const head: Furniture = { role: 'column', text: random.pick([name, `■${name}`, `【${name}】`]) }
  const press = deal.press({ measure: random.between(14, 20), breaks: 0.2 })
  const blocks = [lead, ...news].flatMap((piece) => setArticle(press, piece))
  return {
    pieces: [lead, ...news, ...briefs],
    blocks: [...blocks, stand(head), ...briefs.flatMap((piece) => setArticle(press, piece))],
  }
}
