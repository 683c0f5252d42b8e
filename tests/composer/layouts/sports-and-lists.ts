import type { Block } from '../block.ts'
import { setArticle } from '../flow.ts'
import type { Furniture, Piece } from '../piece.ts'
import { type Press, stand } from '../press.ts'
import type { Layout } from './layout.ts'

/** What stands between the cells of a row. */
const GAPS = [' ', '  ', '　', '    ', '\t']

/** Sports with results in rows, then the day's lists: weather, telephone numbers, figures of the office of statistics. */
export const sportsAndLists: Layout = (deal) => {
  const { random } = deal
  const gap = random.pick(GAPS)
  const head: Furniture = { role: 'column', text: deal.paper.column('体育新闻', 'TIYU') }
  const service: Furniture = { role: 'column', text: random.pick(['■ 服务台', '【生活资讯】', '◆便民服务']) }
  const sports = deal
    .several(random.between(2, 3), 'results', {}, ({ isSigned }) => isSigned)
    .map((piece) => respace(piece, gap))
  const lists = deal.several(random.between(2, 3), 'list').map((piece) => respace(piece, gap))
  const news = deal.several(random.between(1, 2), ['news', 'agency'])
  const press: Press = deal.press(
    random.chance(0.4)
      ? { measure: random.between(16, 24), breaks: 0.15 }
      : { indent: random.pick(['', '　　']), breaks: 0.1 },
  )
  const setAll = (pieces: readonly Piece[]): Block[] => pieces.flatMap((piece) => setArticle(press, piece))
  const isServiceHeaded = random.chance(0.5)
  return {
    pieces: [...sports, ...lists, ...news],
    blocks: [
      ...(random.chance(0.5) ? [stand(head)] : []),
      ...setAll(sports),
      ...(isServiceHeaded ? [stand(service)] : []),
      ...setAll(lists),
      ...setAll(news),
    ],
  }
}

/** The cells of every row apart as this engine sets them. */
function respace(piece: Piece, gap: string): Piece {
  for (const part of piece.body)
    if (part.role === 'table') part.text = part.text.replace(/ (?!:)(?<!: )/gu, gap)
  return piece
}
