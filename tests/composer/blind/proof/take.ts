import { SourceArticle } from '../../article.ts'
import type { Deal } from '../../deal.ts'
import { inventNames } from '../../people.ts'
import type { Piece } from '../../piece.ts'
import type { Staging } from '../../stage.ts'

const KINDS = SourceArticle.shape.kind.options

export type Fits = (article: SourceArticle) => boolean
/** Words before a report that name where it comes from. */
export type Source = (place: string, day: string, names: readonly string[]) => string

interface Taking extends Staging {
  /** Where a report may be signed, drawn for each; what is named twice is twice as likely. */
  anySigns?: readonly NonNullable<Staging['signs']>[]
}

/** The next article of one of the desks (`../articles/proof/DESK.yaml`), as the paper dresses it. */
export function take(deal: Deal, desks: string, fits: Fits, { anySigns, ...staging }: Taking = {}): Piece {
  const wanted = desks.split(' ').map((desk) => `proof/${desk}`)
  const signs = anySigns ? { signs: deal.random.pick(anySigns) } : {}
  return deal.next(
    [...KINDS],
    { isOwn: true, ...staging, ...signs },
    (article) => wanted.includes(article.desk) && fits(article),
  )
}

/** From `least` to `most` of them. */
export const takeSome = (
  deal: Deal,
  [least, most]: readonly [number, number],
  desks: string,
  fits: Fits,
  taking?: Taking,
): Piece[] => Array.from({ length: deal.random.between(least, most) }, () => take(deal, desks, fits, taking))

/** One of them on that share of the pages, or none. */
export const takeAtTimes = (
  deal: Deal,
  share: number,
  desks: string,
  fits: Fits,
  taking?: Taking,
): Piece[] => (deal.random.chance(share) ? [take(deal, desks, fits, taking)] : [])

/** A text that another newsroom wrote, whose words stand before it; who signs it is left open. */
export function takeReprint(deal: Deal, desks: string, fits: Fits, sources: readonly Source[]): Piece {
  let [place, day] = ['', '']
  const isTaken: Fits = (article) => {
    if (!fits(article)) return false
    ;({ place, day } = article)
    return true
  }
  const piece = take(deal, desks, isTaken, { isUnopened: true, groupNames: [] })
  delete piece.facts.bylines
  const source = deal.random.pick(sources)
  const names = inventNames(deal.random, deal.random.between(1, 2)).map(deal.paper.spell)
  open(piece, source(place, day, names))
  return piece
}

export function open({ body }: Piece, words: string): void {
  const [first] = body
  if (first) first.text = words + first.text
}
