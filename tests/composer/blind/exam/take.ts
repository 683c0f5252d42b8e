import { SourceArticle } from '../../article.ts'
import type { Deal } from '../../deal.ts'
import { inventNames } from '../../people.ts'
import type { Part, Piece } from '../../piece.ts'
import type { Random } from '../../random.ts'
import type { Staging } from '../../stage.ts'

const KINDS = SourceArticle.shape.kind.options

export type Fits = (article: SourceArticle) => boolean

/** The next article of a desk (`../articles/exam/DESK.yaml`), dressed as its paper prints it. */
export function take(deal: Deal, desk: string, staging: Staging = {}, fits: Fits = () => true): Piece {
  let source: SourceArticle | undefined
  const piece = deal.next([...KINDS], { isOwn: true, ...staging }, (article) => {
    if (article.desk !== `exam/${desk}` || !fits(article)) return false
    source = article
    return true
  })
  if (source?.kind === 'agency') nameAgency(piece, deal.random, source)
  dropDashes(piece, deal.random)
  return piece
}

/** So many of them; each report has a place of its own for who wrote it, drawn from `signs`. */
export const takeSeveral = (
  deal: Deal,
  count: number,
  desk: string,
  staging: Staging & { anySigns?: readonly NonNullable<Staging['signs']>[] } = {},
  fits?: Fits,
): Piece[] => {
  const { anySigns, ...plain } = staging
  return Array.from({ length: count }, () =>
    take(deal, desk, anySigns ? { ...plain, signs: deal.random.pick(anySigns) } : plain, fits),
  )
}

/** That many of an article, at times none. */
export const takeAtTimes = (
  deal: Deal,
  share: number,
  desk: string,
  staging?: Staging,
  fits?: Fits,
): Piece[] => (deal.random.chance(share) ? [take(deal, desk, staging, fits)] : [])

type Opening = (place: string, day: string, names: readonly string[]) => string

const OPENINGS: readonly Opening[] = [
  (place, day, names) => `新华社${place}${day}电（记者${names.join('、')}）`,
  (place, day, names) => `新华社${place}${day}电（记者 ${names.join(' ')}）`,
  (place, day) => `据新华社${place}${day}电 `,
  (place, day, names) => `据新华社${place}${day}电（记者 ${names[0]}）`,
  (place, day, names) => `中新社${place}${day}电（记者 ${names[0]}）`,
  (place, day) => `新华社${place}${day}电 `,
  () => '据新华社电 ',
  () => '据央视新闻消息 ',
]
const CLOSINGS = ['（据新华社）', '（新华社）', '（据中新网）', '据新华社']

/** The words of an agency, before its report or behind it; who signs it is left open. */
function nameAgency({ facts, body }: Piece, random: Random, { place, day }: SourceArticle): void {
  delete facts.bylines
  const [first, last] = [body[0], body.at(-1)]
  if (!first || !last) return
  if (random.chance(0.7)) {
    first.text = random.pick(OPENINGS)(place, day, inventNames(random, random.between(1, 2))) + first.text
    return
  }
  const source: Part = { role: 'byline', text: random.pick(CLOSINGS) }
  if (source.text.startsWith('（') && random.chance(0.6)) {
    source.isRunOn = true
    last.runOn = source
  }
  body.push(source)
}

/** A kicker or deck that is clearly longer than its headline does without dashes in most papers. */
function dropDashes({ headline, kicker, deck }: Piece, random: Random): void {
  const least = 1.4 * (headline?.text.length ?? 0)
  if (kicker && kicker.text.length - 2 >= least && random.chance(0.7))
    kicker.text = kicker.text.replace(/——$/u, '')
  if (deck && deck.text.length - 2 >= least && random.chance(0.4)) deck.text = deck.text.replace(/^——/u, '')
}

export const isKind =
  (...kinds: SourceArticle['kind'][]): Fits =>
  ({ kind }) =>
    kinds.includes(kind)
