import { SourceArticle } from '../../article.ts'
import type { Deal } from '../../deal.ts'
import { inventNames } from '../../people.ts'
import type { Part, Piece } from '../../piece.ts'
import type { Staging } from '../../stage.ts'

const KINDS = SourceArticle.shape.kind.options

export type Fits = (article: SourceArticle) => boolean
/** The words of another newsroom before a report. */
export type Dateline = (place: string, day: string, names: readonly string[]) => string

/** The next article of a desk (`../articles/final/DESK.yaml`), as its paper dresses it. */
export const pull = (deal: Deal, desk: string, staging: Staging = {}, fits: Fits = () => true): Piece =>
  deal.next(
    [...KINDS],
    { isOwn: true, ...staging },
    (article) => article.desk === `final/${desk}` && fits(article),
  )

/** Where a report may be signed; a place that is named twice is taken twice as often. */
export type AnySigns = readonly NonNullable<Staging['signs']>[]

/** From `least` to `most` of them, each signed where chance says. */
export function pullSome(
  deal: Deal,
  [least, most]: readonly [number, number],
  desk: string,
  fits: Fits,
  { anySigns, ...staging }: Staging & { anySigns?: AnySigns } = {},
): Piece[] {
  const { random } = deal
  return Array.from({ length: random.between(least, most) }, () =>
    pull(deal, desk, anySigns ? { ...staging, signs: random.pick(anySigns) } : staging, fits),
  )
}

/** One of them in that share of the pages. */
export const pullPerhaps = (
  deal: Deal,
  share: number,
  desk: string,
  fits: Fits,
  staging?: Staging,
): Piece[] => (deal.random.chance(share) ? [pull(deal, desk, staging, fits)] : [])

/** What another newsroom reports: its words stand before the text or behind it. Who signs it is left open. */
export function pullWire(
  deal: Deal,
  desk: string,
  fits: Fits,
  { before, behind }: { before: readonly Dateline[]; behind: readonly string[] },
): Piece {
  const { random } = deal
  let source: SourceArticle | undefined
  const piece = pull(deal, desk, { isUnopened: true, groupNames: [] }, (article) => {
    if (fits(article)) source = article
    return fits(article)
  })
  delete piece.facts.bylines
  const { place = '', day = '' } = source ?? {}
  const names = inventNames(random, random.between(1, 2)).map(deal.paper.spell)
  if (behind.length > 0 && random.chance(0.25)) closeWith(piece, random.pick(behind))
  else openWith(piece, random.pick(before)(place, day, names))
  return piece
}

export function openWith({ body }: Piece, words: string): void {
  const [first] = body
  if (first) first.text = words + first.text
}

/** Words in brackets behind the last paragraph, or below it. */
function closeWith({ body }: Piece, words: string): void {
  const last = body.at(-1)
  const source: Part = { role: 'byline', text: words }
  if (last && words.startsWith('（')) Object.assign(last, { runOn: Object.assign(source, { isRunOn: true }) })
  body.push(source)
}
