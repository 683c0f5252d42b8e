import type { Block } from '../block.ts'
import { ofLength } from '../deal.ts'
import { setArticle, setHeading } from '../flow.ts'
import type { Piece } from '../piece.ts'
import { type Press, set } from '../press.ts'
import type { Random } from '../random.ts'
import type { Layout } from './layout.ts'

/** Three short reports side by side, read row by row: the upper block of each, then the lower block of each. */
export const threeColumns: Layout = (deal) => {
  const { random } = deal
  const row = deal.several(3, 'news', { signs: 'inline' }, ofLength(90, 420))
  const above = deal.several(random.between(0, 1), 'feature')
  const below = deal.several(random.between(1, 2), 'news')
  const press = deal.press({ measure: random.between(13, 18), breaks: 0.1 })
  const columns = row.map((piece) => halve(press, piece, random))
  return {
    pieces: [...above, ...row, ...below],
    blocks: [
      ...above.flatMap((piece) => setArticle(press, piece)),
      ...columns.flatMap(([upper]) => upper),
      ...columns.flatMap(([, lower]) => lower),
      ...below.flatMap((piece) => setArticle(press, piece)),
    ],
  }
}

/** The heading and the text down to a line inside the first long paragraph, and what is below it. */
function halve(press: Press, piece: Piece, random: Random): [Block[], Block[]] {
  const whole = { ...press, breaks: 0 }
  const at = piece.body.findIndex(({ role, text }) => role === 'paragraph' && text.length > 70)
  const [before, torn, after] = [piece.body.slice(0, at), piece.body[at], piece.body.slice(at + 1)]
  if (!torn) return [setArticle(press, piece), []]
  const [block] = set(whole, torn)
  const lines = block?.lines ?? []
  const line = cutLine(lines, random)
  const [upper, lower] = [lines.slice(0, line), lines.slice(line)]
  return [
    [
      ...setHeading(whole, piece),
      ...before.flatMap((part) => set(whole, part)),
      { owner: torn, lines: upper },
    ],
    [{ owner: torn, lines: lower }, ...after.flatMap((part) => set(whole, part))],
  ]
}

/** A line in the middle that does not end a sentence. */
function cutLine(lines: readonly string[], random: Random): number {
  const inside = lines.flatMap((line, index) =>
    index >= 1 && index < lines.length - 2 && /\p{Script=Han}$/u.test(line) ? [index + 1] : [],
  )
  return inside.length > 0 ? random.pick(inside) : lines.length
}
