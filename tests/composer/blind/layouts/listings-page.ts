import { setArticle } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import { inventName } from '../../people.ts'
import { set, stand } from '../../press.ts'
import { draw, drawSeveral, hasNone, isKind } from '../draw.ts'
import { column, folio, pageHead } from '../furniture.ts'
import { pickMeasure, setAll, unwrapped } from '../lines.ts'

/** What stands before an item without a headline. */
const MARKS: readonly ((at: number) => string)[] = [
  () => '◇',
  () => '●',
  (at) => `${at}．`,
  (at) => `（${at}）`,
  () => '☆ ',
]

/** What is on: television, theatres, flights in rows; short items without headlines under one head; a report. */
export const listingsPage: Layout = (deal) => {
  const { random } = deal
  const lists = drawSeveral(deal, random.between(2, 3), 'listings', {}, isKind('list'))
  const name = random.pick(['文化短讯', '演出预告', '艺讯', '剧场内外'])
  const briefs = drawSeveral(
    deal,
    random.between(3, 5),
    'listings',
    { column: name, isUnopened: true },
    hasNone,
  )
  const report = draw(deal, ['city', 'campus'])
  const press = deal.press(pickMeasure(random, 0.35))
  const mark = random.pick(MARKS)
  const items = briefs.flatMap(({ body }, at) =>
    body.flatMap((part) => set({ ...press, breaks: 0, indent: mark(at + 1) }, part)),
  )
  const head = column(random.pick([`【${name}】`, `■ ${name}`, `◆${name}◆`]))
  return {
    pieces: [report, ...lists, ...briefs],
    blocks: [
      stand(pageHead(deal, random.pick(['文娱', '生活服务']))),
      ...setArticle(press, report),
      ...setAll(unwrapped(press), lists),
      stand(head),
      ...items,
      stand(folio(`编辑：${inventName(random)} 版式：${inventName(random)}`)),
    ],
  }
}
