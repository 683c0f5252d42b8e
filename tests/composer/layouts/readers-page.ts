import { setArticle } from '../flow.ts'
import type { Furniture, Piece } from '../piece.ts'
import { stand } from '../press.ts'
import type { Layout } from './layout.ts'

/** How the two sides of a conversation are marked. */
const SIDES: readonly [string, string][] = [
  ['问：', '答：'],
  ['问：', '答：'],
  ['读者问：', '专家答：'],
  ['Q：', 'A：'],
]
const LETTER_SIGNATURES: readonly ((name: string) => string)[] = [
  (name) => `读者 ${name}`,
  (name) => `（${name}）`,
  (name) => `市民 ${name}`,
  (name) => `——${name}`,
  (name) => name,
]

/** Conversations in question and answer, and letters that their writers sign below; a standing head for the letters. */
export const readersPage: Layout = (deal) => {
  const { random } = deal
  const sides = random.pick(SIDES)
  const talks = deal.several(random.between(1, 3), 'interview').map((piece) => markSides(piece, sides))
  const sign = random.pick(LETTER_SIGNATURES)
  const name = random.pick(['百姓来信', '市民心声', '民声'])
  const letters = deal
    .several(random.between(2, 4), 'letter', { column: name })
    .map((piece) => signBelow(piece, sign))
  const head: Furniture = { role: 'column', text: random.pick([`■ ${name}`, `【${name}】`, `◆${name}`]) }
  const press = deal.press(
    random.chance(0.4)
      ? { measure: random.between(14, 21), breaks: random.pick([0, 0.2]) }
      : { indent: random.pick(['', '　　']) },
  )
  const setAll = (pieces: readonly Piece[]) => pieces.flatMap((piece) => setArticle(press, piece))
  return {
    pieces: [...talks, ...letters],
    blocks: [...setAll(talks), stand(head), ...setAll(letters)],
  }
}

/** Questions and answers take the marks of the page; speakers who go by their names keep them. */
function markSides(piece: Piece, [question, answer]: [string, string]): Piece {
  for (const part of piece.body) part.text = part.text.replace(/^问：/u, question).replace(/^答：/u, answer)
  return piece
}

function signBelow(piece: Piece, sign: (name: string) => string): Piece {
  const [name] = piece.facts.bylines ?? []
  if (name) piece.byline = { role: 'byline', text: sign(name) }
  piece.bylineAt = 'end'
  return piece
}
