import { setArticle } from '../flow.ts'
import type { Furniture, Piece } from '../piece.ts'
import { stand } from '../press.ts'
import type { Layout } from './layout.ts'

/** Comments under one standing head, letters under another; names before the text or behind it. */
export const commentaryPage: Layout = (deal) => {
  const { random, paper } = deal
  const isEnd = random.chance(0.5)
  const comments = deal.several(3, 'commentary', { column: '今日谈' }).map((piece) => signAt(piece, isEnd))
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
