import type { Block } from '../block.ts'
import { insideClause } from '../cut.ts'
import { setArticle, setBody, setHeading } from '../flow.ts'
import type { Furniture, Piece } from '../piece.ts'
import { stand } from '../press.ts'
import type { Random } from '../random.ts'
import type { Layout } from './layout.ts'

/** Two stories go on elsewhere, each with words that say so; the last one comes from another page. */
export const jumps: Layout = (deal) => {
  const { random } = deal
  const lead = deal.next('feature', { signs: 'before' })
  const [first, second, third] = deal.several(3, 'news', { signs: random.pick(['inline', 'before']) })
  const resumed = deal.next('news', { groupNames: [], isUnopened: true })
  const press = deal.press(
    random.chance(0.5) ? { measure: random.between(14, 20), breaks: 0.2 } : { breaks: 0.1 },
  )
  const cut = (piece: Piece | undefined): Block[] =>
    piece ? jumpAway(piece, random, (each) => setArticle(press, each)) : []
  const whole = (piece: Piece | undefined): Block[] => (piece ? setArticle(press, piece) : [])
  const from: Furniture = { role: 'jump', text: random.pick(['（上接第一版）', '上接第1版', '（上接1版）']) }
  return {
    pieces: [lead, first, second, third, resumed].filter((piece) => piece !== undefined),
    blocks: [
      ...cut(lead),
      ...whole(first),
      ...cut(second),
      ...whole(third),
      ...setHeading(press, resumed),
      stand(from),
      ...setBody(press, resumed),
    ],
  }
}

/** The text ends where the page does, most often inside a sentence; the jump stands behind it or below. */
function jumpAway(piece: Piece, random: Random, setWhole: (piece: Piece) => Block[]): Block[] {
  const page = random.pick(['三', '四', '2', '5'])
  const jump: Furniture = {
    role: 'jump',
    text: random.pick([`（下转第${page}版）`, `下转第${page}版`, `（下转${page}版）`]),
  }
  const last = piece.body.at(-1)
  if (last?.role !== 'paragraph') return [...setWhole(piece), stand(jump)]
  const at = random.chance(0.7)
    ? insideClause(last.text, last.text.length - random.between(10, 25))
    : undefined
  if (at !== undefined) Object.assign(last, { text: last.text.slice(0, at), gapAfter: true })
  if (random.chance(0.5)) return [...setWhole(piece), stand(jump)]
  last.runOn = jump
  return setWhole(piece)
}
