import { insideClause } from '../cut.ts'
import { setArticle } from '../flow.ts'
import type { Piece } from '../piece.ts'
import type { Random } from '../random.ts'
import type { Layout } from './layout.ts'

/** The engine lost the beginning of a paragraph here, the end of one there. */
export const textLost: Layout = (deal) => {
  const pieces = [deal.next('feature'), ...deal.several(4, 'news')]
  const press = deal.press(
    deal.random.chance(0.5) ? { measure: deal.random.between(14, 20), breaks: 0.1 } : {},
  )
  pieces.forEach((piece, index) => {
    if (index % 2 === 0) loseBeginning(piece, deal.random)
    else loseEnd(piece, deal.random)
  })
  return { pieces, blocks: pieces.flatMap((piece) => setArticle(press, piece)) }
}

/** A paragraph behind a whole one begins inside a sentence. */
function loseBeginning({ body }: Piece, random: Random): void {
  const long = body.filter(
    ({ role, text }, index) =>
      role === 'paragraph' && text.length > 60 && index > 0 && body[index - 1]?.role === 'paragraph',
  )
  if (long.length === 0) return
  const part = random.pick(long)
  const at = insideClause(part.text, random.between(8, 20))
  if (at === undefined) return
  part.text = part.text.slice(at)
  part.gapBefore = true
}

/** The last paragraph, or one before a subhead, breaks off: nothing can continue it. */
function loseEnd({ body, bylineAt }: Piece, random: Random): void {
  const last = body.findLast(
    ({ role }, index) =>
      role === 'paragraph' &&
      (bylineAt === 'before' ? index === body.length - 1 : body[index + 1]?.role === 'subhead'),
  )
  if (!last || last.text.length < 60) return
  const at = insideClause(last.text, last.text.length - random.between(10, 25))
  if (at === undefined) return
  last.text = last.text.slice(0, at)
  last.gapAfter = true
}
