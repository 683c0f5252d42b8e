import type { Block } from '../block.ts'
import { insideClause } from '../cut.ts'
import { ofLength } from '../deal.ts'
import { setArticle, setHeading } from '../flow.ts'
import type { Part, Piece } from '../piece.ts'
import { type Press, set } from '../press.ts'
import type { Random } from '../random.ts'
import type { Layout } from './layout.ts'

/** One report has lost its first lines and one its last; two others are torn, and their rests have changed places behind a third. */
export const tornColumns: Layout = (deal) => {
  const { random } = deal
  const [left, right] = deal.several(2, 'news', { signs: 'inline' }, ({ body }) => middleOf(body) > 0)
  const [first, whole, last] = deal.several(3, ['news', 'feature'], {}, ofLength(150, 900))
  if (!left || !right || !first || !whole || !last) throw new Error('the page has fewer than five articles')
  loseTop(first, random)
  loseFoot(last, random)
  const press = deal.press(random.chance(0.5) ? { measure: random.between(14, 20) } : {})
  const [upperLeft, lowerLeft] = tear(press, left)
  const [upperRight, lowerRight] = tear(press, right)
  const [top = [], middle = [], foot = []] = [first, whole, last].map((piece) => setArticle(press, piece))
  return {
    pieces: [first, left, right, whole, last],
    blocks: [top, upperLeft, upperRight, middle, lowerRight, lowerLeft, foot].flat(),
  }
}

/** The opening words are gone, and a name in them. */
function loseTop({ facts, body, byline }: Piece, random: Random): void {
  const first = body.find(({ role }) => role === 'paragraph')
  const at = first && insideClause(first.text, random.between(25, 45))
  if (!first || at === undefined) return
  Object.assign(first, { text: first.text.slice(at), gapBefore: true })
  if (!byline && facts.bylines) facts.bylines = []
}

/** The text breaks off where the column ends. */
function loseFoot({ body }: Piece, random: Random): void {
  const last = body.findLast(({ role }) => role === 'paragraph')
  const at = last && insideClause(last.text, last.text.length - random.between(10, 25))
  if (last && last === body.at(-1) && at !== undefined)
    Object.assign(last, { text: last.text.slice(0, at), gapAfter: true })
}

/** The last paragraph that is long enough to be torn at both ends, and not the opening one; 0 where there is none. */
const middleOf = (body: readonly Pick<Part, 'role' | 'text'>[]): number =>
  Math.max(
    0,
    body.findLastIndex(({ role, text }) => role === 'paragraph' && text.length >= 90),
  )

/** An article down to inside its torn paragraph, and the rest of it. */
function tear(press: Press, piece: Piece): [Block[], Block[]] {
  const at = middleOf(piece.body)
  const blocks = (parts: readonly Part[]): Block[] => parts.flatMap((part) => set(press, part))
  const torn = piece.body[at]
  const [upper, ...lower] = torn ? set({ ...press, breaks: 1 }, torn) : []
  return [
    [...setHeading(press, piece), ...blocks(piece.body.slice(0, at)), ...(upper ? [upper] : [])],
    [...lower, ...blocks(piece.body.slice(at + 1))],
  ]
}
