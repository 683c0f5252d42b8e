import type { Block } from '../block.ts'
import { type Deal, ofLength } from '../deal.ts'
import { setArticle } from '../flow.ts'
import type { Furniture, Piece } from '../piece.ts'
import { type Press, set, stand } from '../press.ts'
import type { Layout } from './layout.ts'

/** Heads that say what follows, and others, which are known by their dress only. */
const PLAIN_HEADS = ['快讯', '一句话新闻', '今日速读', '要闻速递', '新闻速览', '短波']
const DRESSED_HEADS = ['天下要闻', '国内国际', '消息树', '环球扫描']
/** What stands before the text of an item: its number, its place, or the paper's opening words. */
const OPENINGS: readonly ((at: number, place: string, day: string) => string)[] = [
  (at) => `${at}.`,
  (at) => `${at}、`,
  (at) => `（${at}）`,
  (at) => `${'①②③④⑤⑥⑦⑧'[at - 1]}`,
  (_at, place) => `【${place || '本市'}】`,
  (_at, place, day) => (day ? `据新华社${place}${day}电 ` : '本报讯 '),
  (_at, place, day) => (day ? `本报${place}${day}讯 ` : '本报讯 '),
  () => '',
]

/** One or two groups of items without headlines, each group under a head and in one manner; a news item before or between. */
export const numberedBriefs: Layout = (deal) => {
  const { random } = deal
  const [first, second] = random.shuffle([...PLAIN_HEADS, ...DRESSED_HEADS])
  const press = deal.press(random.chance(0.4) ? { measure: random.between(13, 20) } : {})
  const groups = [first, random.chance(0.5) ? second : undefined].flatMap((title) =>
    title ? [composeGroup(deal, press, title)] : [],
  )
  const news = deal.several(random.between(1, 3), ['news', 'feature'], {}, ofLength(0, 700))
  const [above, ...below] = news
  const top = above ? [{ pieces: [above], blocks: setArticle(press, above) }] : []
  const rest = below.map((piece) => ({ pieces: [piece], blocks: setArticle(press, piece) }))
  const order = random.chance(0.4)
    ? [...groups.slice(0, 1), ...top, ...groups.slice(1), ...rest]
    : [...top, ...groups, ...rest]
  return { pieces: order.flatMap(({ pieces }) => pieces), blocks: order.flatMap(({ blocks }) => blocks) }
}

function composeGroup(deal: Deal, press: Press, title: string): { pieces: Piece[]; blocks: Block[] } {
  const { random } = deal
  const open = random.pick(OPENINGS)
  const pieces = Array.from({ length: random.between(3, 6) }, (_, index) => {
    let where: [string, string] = ['', '']
    const piece = deal.next('brief', { column: title, isUnopened: true }, ({ headline, place, day }) => {
      where = [place, day]
      return headline === null
    })
    const [text] = piece.body
    if (text) text.text = open(index + 1, ...where) + text.text
    return piece
  })
  const head: Furniture = {
    role: 'column',
    text: random.pick([
      `【${title}】`,
      `[${title}]`,
      `■ ${title}`,
      `◆${title}◆`,
      PLAIN_HEADS.includes(title) ? title : `【${title}】`,
    ]),
  }
  return {
    pieces,
    blocks: [stand(head), ...pieces.flatMap(({ body }) => body.flatMap((part) => set(press, part)))],
  }
}
