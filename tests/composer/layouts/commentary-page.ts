import { setArticle } from '../flow.ts'
import type { Furniture, Piece } from '../piece.ts'
import { stand } from '../press.ts'
import type { Layout } from './layout.ts'

const NOTES = [
  '基层减负、便民服务、城市更新，都是群众关心的话题。今起本报刊发一组来自基层的评论，欢迎读者参加讨论。',
  '一件小事里常常有大道理。本栏目请各行各业的读者谈身边的事，说心里的话，来稿请注明姓名和地址。',
]

/** Comments under one standing head, letters under another; names before the text or behind it. */
export const commentaryPage: Layout = (deal) => {
  const { random, paper } = deal
  const isEnd = random.chance(0.5)
  const comments = deal.several(3, 'commentary', { column: '今日谈' }).map((piece) => signAt(piece, isEnd))
  const [opening] = comments
  if (opening && random.chance(0.6))
    opening.summary = { role: 'summary', text: `编者按：${random.pick(NOTES)}` }
  const letters = deal.several(2, 'letter', { column: '读者来信' }).map((piece) => signAt(piece, true))
  const heads: Furniture[] = [
    { role: 'column', text: paper.column('今日谈', 'JINRITAN') },
    { role: 'column', text: paper.column('读者来信', 'LAIXIN') },
  ]
  const press = deal.press(
    random.chance(0.4) ? { measure: random.between(16, 22), breaks: 0.15 } : { breaks: 0.15 },
  )
  const groups = [comments, letters].map((pieces) => pieces.flatMap((piece) => setArticle(press, piece)))
  return {
    pieces: [...comments, ...letters],
    blocks: groups.flatMap((blocks, index) => [...heads.slice(index, index + 1).map(stand), ...blocks]),
  }
}

function signAt(piece: Piece, isEnd: boolean): Piece {
  piece.bylineAt = isEnd ? 'end' : 'before'
  return piece
}
