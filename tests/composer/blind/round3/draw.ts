import { SourceArticle } from '../../article.ts'
import type { Deal } from '../../deal.ts'
import { inventNames } from '../../people.ts'
import type { Piece } from '../../piece.ts'
import type { Random } from '../../random.ts'
import type { Staging } from '../../stage.ts'

const KINDS = SourceArticle.shape.kind.options

export type Fits = (article: SourceArticle) => boolean

/** The next article of one of the desks (`../articles/round3/DESK.yaml`), as the paper dresses it. */
export function take(
  deal: Deal,
  desks: string | readonly string[],
  staging: Staging = {},
  fits: Fits = () => true,
): Piece {
  const wanted = [desks].flat().map((desk) => `round3/${desk}`)
  let source: SourceArticle | undefined
  const piece = deal.next([...KINDS], { isOwn: true, ...staging }, (article) => {
    if (!wanted.includes(article.desk) || !fits(article)) return false
    source = article
    return true
  })
  if (source?.kind === 'agency') nameNewsroom(piece, deal.random, source)
  return piece
}

/** So many of them. */
export const takeSeveral = (
  deal: Deal,
  count: number,
  desks: string | readonly string[],
  staging?: Staging,
  fits?: Fits,
): Piece[] => Array.from({ length: count }, () => take(deal, desks, staging, fits))

/** One of them in that share of the pages, otherwise none. */
export const takeAtTimes = (
  deal: Deal,
  share: number,
  desks: string | readonly string[],
  staging?: Staging,
  fits?: Fits,
): Piece[] => (deal.random.chance(share) ? [take(deal, desks, staging, fits)] : [])

const NEWSROOMS: readonly ((place: string, day: string, names: readonly string[]) => string)[] = [
  (place, day, names) => `新华社${place}${day}电（记者${names.join('、')}）`,
  (place, day, names) => `新华社${place}${day}电 （记者 ${names.join('、')}）`,
  (place, day) => `据新华社${place}${day}电 `,
  (place, day) => `新华社${place}${day}电 `,
  (place, day, names) => `中新社${place}${day}电 （记者 ${names[0]}）`,
  (place, day, names) => `据新华社${place}${day}电 （记者${names[0]}）`,
]

/** The words of another newsroom before its report; who signs it is left open. */
function nameNewsroom({ body, facts }: Piece, random: Random, { place, day }: SourceArticle): void {
  delete facts.bylines
  const [first] = body
  const words = random.pick(NEWSROOMS)(place, day, inventNames(random, random.between(1, 2)))
  if (first) first.text = words + first.text
}

export const hasKicker: Fits = ({ kicker }) => kicker !== null
export const isHeaded: Fits = ({ kicker, deck }) => kicker !== null || deck !== null
