import type { Block } from '../../block.ts'
import { insideClause } from '../../cut.ts'
import { setArticle, setBody, setHeading } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import type { Piece } from '../../piece.ts'
import type { Random } from '../../random.ts'
import { draw, drawSeveral } from '../draw.ts'
import { pickMeasure, tear } from '../lines.ts'

/** Text is lost at the edges of columns; the foot of one report stands two articles further down; kickers and decks have no dashes. */
export const lostAndMoved: Layout = (deal) => {
  const { random } = deal
  const torn = draw(deal, ['city', 'trade'], { signs: 'inline' }, ({ body }) =>
    body.some(({ text }) => text.length > 70),
  )
  const between = drawSeveral(deal, random.between(1, 2), ['city', 'agency'], { signs: 'inline' })
  const cut = drawSeveral(deal, 2, ['city', 'trade'], { signs: 'inline' })
  const decked = draw(
    deal,
    'city',
    { signs: 'inline' },
    ({ deck, kicker }) => deck !== null || kicker !== null,
  )
  const press = deal.press({ ...pickMeasure(random, 0.6), breaks: 0 })
  cut.forEach((piece, at) => {
    if (at === 0) loseEnd(piece, random)
    else loseStart(piece, random)
  })
  const [top, foot] = tear(press, torn, () => true)
  const whole = (pieces: readonly Piece[]): Block[] => pieces.flatMap((piece) => setArticle(press, piece))
  const isHeadLow = random.chance(0.4)
  if (!isHeadLow && random.chance(0.7)) dropDashes(decked)
  return {
    pieces: [torn, ...between, decked, ...cut],
    blocks: [
      ...top,
      ...whole(between),
      ...foot,
      ...(isHeadLow ? [...setBody(press, decked), ...setHeading(press, decked)] : setArticle(press, decked)),
      ...whole(cut),
    ],
  }
}

/** The last paragraph breaks off. */
function loseEnd({ body, bylineAt }: Piece, random: Random): void {
  const last = body.at(-1)
  if (last?.role !== 'paragraph' || bylineAt === 'end' || last.text.length < 36) return
  const at = insideClause(last.text, last.text.length - random.between(9, 20))
  if (at !== undefined) Object.assign(last, { text: last.text.slice(0, at), gapAfter: true })
}

/** A paragraph after the first begins inside a sentence. */
function loseStart({ body }: Piece, random: Random): void {
  const part = body.find(({ role, text }, at) => at > 0 && role === 'paragraph' && text.length > 40)
  const at = part && insideClause(part.text, random.between(6, 14))
  if (part && at !== undefined) Object.assign(part, { text: part.text.slice(at), gapBefore: true })
}

/** A kicker or deck that is clearly longer than its headline needs no dashes. */
function dropDashes({ headline, kicker, deck }: Piece): void {
  const least = 1.4 * (headline?.text.length ?? 0)
  for (const part of [kicker, deck]) {
    const plain = part?.text.replace(/^——|——$/gu, '') ?? ''
    if (part && plain.length >= least) part.text = plain
  }
}
