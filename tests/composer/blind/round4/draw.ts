import { SourceArticle } from '../../article.ts'
import type { Deal } from '../../deal.ts'
import { inventNames } from '../../people.ts'
import type { Piece } from '../../piece.ts'
import type { Staging } from '../../stage.ts'

const KINDS = SourceArticle.shape.kind.options

type Fits = (article: SourceArticle) => boolean
/** The words of another newsroom before a report. */
export type SourceForm = (place: string, day: string, names: readonly string[]) => string

/** The next article of a desk in `../articles/round4/`, as the paper dresses it. */
export function take(deal: Deal, desk: string, staging: Staging = {}, fits: Fits = () => true): Piece {
  return deal.next(
    [...KINDS],
    { isOwn: true, ...staging },
    (article) => article.desk === `round4/${desk}` && fits(article),
  )
}

/** So many of them. */
export const takeSeveral = (
  deal: Deal,
  count: number,
  desk: string,
  staging?: Staging,
  fits?: Fits,
): Piece[] => Array.from({ length: count }, () => take(deal, desk, staging, fits))

/** An agency's report; who signs it is left open. */
export function takeWire(deal: Deal, desk: string, forms: readonly SourceForm[], fits: Fits): Piece {
  let words = ''
  const piece = take(deal, desk, {}, (article) => {
    if (!fits(article)) return false
    const names = inventNames(deal.random, 2).map(deal.paper.spell)
    words = deal.random.pick(forms)(article.place, article.day, names)
    return true
  })
  delete piece.facts.bylines
  const [first] = piece.body
  if (first) first.text = words + first.text
  return piece
}

/** With that chance so many of them, otherwise none. */
export const perhaps = (
  deal: Deal,
  share: number,
  count: number,
  desk: string,
  staging: Staging,
  fits: Fits,
): Piece[] => (deal.random.chance(share) ? takeSeveral(deal, count, desk, staging, fits) : [])
