import type { Block } from '../../block.ts'
import { setBody } from '../../flow.ts'
import type { Part, Piece } from '../../piece.ts'
import { type Press, set } from '../../press.ts'

/** A part of a heading. */
type Head = 'kicker' | 'headline' | 'deck' | 'byline' | 'label' | 'summary'

/** The parts of a heading in the order in which the file has them. */
export type Order = readonly Head[]

export const AS_PRINTED: Order = ['kicker', 'headline', 'deck', 'byline', 'label', 'summary']
/** A kicker with dashes, or a deck with them, is known wherever it stands. */
export const KICKER_BELOW: Order = ['headline', 'kicker', 'deck', 'byline', 'label', 'summary']
export const DECK_ABOVE: Order = ['deck', 'kicker', 'headline', 'byline', 'label', 'summary']
export const BYLINE_FIRST: Order = ['byline', 'kicker', 'headline', 'deck', 'label', 'summary']

/** The heading in that order; a byline that closes the text is not in it. */
export function setHeadingIn(press: Press, piece: Piece, order: Order): Block[] {
  const parts = order.map((head): Part | undefined =>
    head === 'byline' && piece.bylineAt === 'end' ? undefined : piece[head],
  )
  return parts.filter((part) => part !== undefined).flatMap((part) => set(press, part))
}

/** An article whose heading stands in that order. */
export const setArticleIn = (press: Press, piece: Piece, order: Order): Block[] => [
  ...setHeadingIn(press, piece, order),
  ...setBody(press, piece),
]
