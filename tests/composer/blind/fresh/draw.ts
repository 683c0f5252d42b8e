import { SourceArticle } from '../../article.ts'
import type { Deal } from '../../deal.ts'
import { inventNames } from '../../people.ts'
import type { Piece } from '../../piece.ts'
import type { Random } from '../../random.ts'
import type { Staging } from '../../stage.ts'
import { wear } from './wear.ts'

const KINDS = SourceArticle.shape.kind.options

type Fits = (article: SourceArticle) => boolean

/** Takes the next article of one of the desks. */
export type Take = (deal: Deal, desks: string | readonly string[], staging?: Staging, fits?: Fits) => Piece

/** Takes the next article of one of the desks (`../articles/FOLDER/DESK.yaml`), dressed, and worn as the engine read it. */
export const takeFrom =
  (folder: string): Take =>
  (deal, desks, staging = {}, fits = () => true) => {
    const wanted = [desks].flat().map((desk) => `${folder}/${desk}`)
    let source: SourceArticle | undefined
    const piece = deal.next([...KINDS], { isOwn: true, ...staging }, (article) => {
      if (!wanted.includes(article.desk) || !fits(article)) return false
      source = article
      return true
    })
    if (source?.kind === 'agency') nameSource(piece, deal.random, source.place, source.day)
    return wear(piece, deal.random)
  }

/** Takes so many of them. */
export const severalBy =
  (takeOne: Take) =>
  (deal: Deal, count: number, desks: string | readonly string[], staging?: Staging, fits?: Fits): Piece[] =>
    Array.from({ length: count }, () => takeOne(deal, desks, staging, fits))

export const take = takeFrom('fresh')
export const takeSeveral = severalBy(take)

const OPENINGS: readonly ((place: string, day: string, names: readonly string[]) => string)[] = [
  (place, day, names) => `新华社${place}${day}电（记者${names.join('、')}）`,
  (place, day, names) => `新华社${place}${day}电 （记者 ${names.join(' ')}）`,
  (place, day) => `据新华社${place}${day}电 `,
  (place, day, names) => `据新华社${place}${day}电（记者${names[0]}）`,
  (place, day, names) => `光明日报${place}${day}电（记者${names.join('、')}）`,
  (place, day) => `中新社${place}${day}电 `,
  (place, day, names) => `人民日报${place}${day}电（记者${names.join('、')}）`,
  () => '据央视新闻客户端消息 ',
  () => '据《科技日报》报道，',
]
const CLOSINGS = ['（据新华社）', '（新华社）', '（据人民网）', '（综合新华社消息）']

/** The words of another newsroom, before the report or behind it; who signs it is left open. */
function nameSource({ body, ...piece }: Piece, random: Random, place: string, day: string): void {
  const names = inventNames(random, random.between(1, 2))
  const [first, last] = [body[0], body.at(-1)]
  delete piece.facts.bylines
  if (random.chance(0.75) && first) first.text = random.pick(OPENINGS)(place, day, names) + first.text
  else if (last) {
    const source = { role: 'byline', text: random.pick(CLOSINGS), isRunOn: random.chance(0.5) } as const
    if (source.isRunOn) last.runOn = source
    body.push(source)
  }
}
