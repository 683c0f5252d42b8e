import type { SourceArticle } from '../../article.ts'
import { colophon, folio, setMasthead } from '../../blind/furniture.ts'
import type { Deal } from '../../deal.ts'
import type { Layout } from '../../layouts/layout.ts'
import type { Furniture } from '../../piece.ts'
import { stand } from '../../press.ts'
import { drawHabits } from '../habits.ts'
import * as menu from '../menu.ts'
import { setPage } from '../page.ts'
import { tell } from '../take.ts'
import { drawDishes } from './free-page.ts'

const hasMore = ({ kicker, deck }: SourceArticle): boolean => kicker !== null || deck !== null
const INSIDE = [
  '社区食堂一周年账本',
  '老桥加固今起封闭',
  '高考考点公布',
  '冬泳队的二十年',
  '菜价连降三周',
  '三号线试运行',
  '古塔开始修缮',
]

/** A first page: the paper's head above or below, a lead with kicker or deck, news, a remark, words that point inside. */
export const firstPage: Layout = (deal) => {
  const { random } = deal
  const habits = drawHabits(deal)
  const lead = tell(
    deal,
    { ...habits, head: 'above' },
    [...menu.FEATURE_DESKS, 'trade', 'news'],
    { dashes: true },
    hasMore,
  )
  const rest = drawDishes(
    deal,
    [
      [menu.news, 4, 3],
      [menu.leaving, 3, 2],
      [menu.agency, 2, 2],
      [menu.opinion, 2, 1],
      [menu.photo, 2, 1],
      [menu.briefs, 1, 1],
    ],
    random.between(3, 5),
  ).map((dish) => dish(deal, habits))
  const page = setPage(habits, [lead, ...rest], { mid: random.chance(0.4) ? pointers(deal) : [] })
  const head = setMasthead(deal)
  const foot = random.chance(0.6) ? [stand(colophon(deal))] : []
  const isHeadLow = random.chance(0.2)
  return {
    pieces: page.pieces,
    blocks: isHeadLow ? [...page.blocks, ...head, ...foot] : [...head, ...page.blocks, ...foot],
  }
}

/** What stands on other pages: titles with their page. */
function pointers({ random, paper }: Deal): Furniture[] {
  const form = random.pick<(title: string, page: number) => string>([
    (title, page) => `${title} >> 第${page}版`,
    (title, page) => `${title}（见第${page}版）`,
    (title, page) => `▶${page}版 ${title}`,
    (title, page) => `${title} 详见第${page}版`,
  ])
  return random
    .shuffle(INSIDE)
    .slice(0, random.between(2, 4))
    .map((title, at) => folio(paper.spell(form(title, at + 2))))
}
