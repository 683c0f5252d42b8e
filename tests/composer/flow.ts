import type { Block } from './block.ts'
import type { Piece } from './piece.ts'
import { type Press, set } from './press.ts'

/** Kicker, headline, deck, byline and summary, as they stand above the text. */
export function setHeading(press: Press, piece: Piece): Block[] {
  const { kicker, headline, deck, byline, label, summary, bylineAt } = piece
  const heads = [kicker, headline, deck, bylineAt === 'before' ? byline : undefined, label, summary]
  return heads.filter((part) => part !== undefined).flatMap((part) => set(press, part))
}

/** The text with its subheads, captions and credits, and a byline that closes it. */
export function setBody(press: Press, { body, byline, bylineAt }: Piece): Block[] {
  const closing = bylineAt === 'end' && byline ? [byline] : []
  return [...body, ...closing].flatMap((part) => set(press, part))
}

/** An article from its kicker to its end. */
export const setArticle = (press: Press, piece: Piece): Block[] => [
  ...setHeading(press, piece),
  ...setBody(press, piece),
]
