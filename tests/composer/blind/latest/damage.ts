import type { Block } from '../../block.ts'
import { setArticle, setBody, setHeading } from '../../flow.ts'
import type { Part, Piece } from '../../piece.ts'
import type { Press } from '../../press.ts'
import { loseEnd, loseStart, repeatParagraph, repeatSentence } from '../fresh/wear.ts'
import { weave } from '../fresh/weave.ts'
import { findSplit, setAll, setParts, split, tear } from '../lines.ts'

/** What the order of a file or an engine does to the reports of a page. */
export type Damage =
  | 'none'
  | 'headings below'
  | 'foot moved'
  | 'in turn'
  | 'heading inside'
  | 'repeated'
  | 'lost'

/** Reports one below the other, one of them damaged, or all where headings stand below: those have opening words or are pictures. */
export function setReports(press: Press, pieces: readonly Piece[], damage: Damage): Block[] {
  if (damage === 'headings below') return pieces.flatMap((piece) => setBelow(press, piece))
  const at = press.random.between(0, Math.max(0, pieces.length - 2))
  const [first, second] = pieces.slice(at)
  if (!first || !second) return setAll(press, pieces)
  return [
    ...setAll(press, pieces.slice(0, at)),
    ...setDamaged(press, first, second, damage),
    ...setAll(press, pieces.slice(at + 2)),
  ]
}

/** Two reports, the first of them damaged. */
function setDamaged(press: Press, first: Piece, second: Piece, damage: Damage): Block[] {
  switch (damage) {
    case 'foot moved':
      return setMoved(press, first, second)
    case 'in turn':
      return closes(first) || closes(second)
        ? setAll(press, [first, second])
        : weave({ ...press, breaks: 0 }, [first, second], false)
    case 'heading inside':
      return [...setInside(press, first), ...setArticle(press, second)]
    case 'repeated':
      repeat(press, first)
      break
    case 'lost':
      lose(press, first)
  }
  return setAll(press, [first, second])
}

const closes = ({ byline, bylineAt }: Piece): boolean => byline !== undefined && bylineAt === 'end'

/** The text and who signs it, then the heading. */
const setBelow = (press: Press, piece: Piece): Block[] => [
  ...setBody(press, piece),
  ...setHeading(press, piece),
]

/** The first report breaks off inside a clause and goes on below the second. */
function setMoved(press: Press, first: Piece, second: Piece): Block[] {
  const [upper, lower] = tear({ ...press, breaks: 0 }, first, () => true)
  return [...upper, ...setArticle(press, second), ...lower]
}

/** The first column of the text stands above the heading, which spans the others. */
function setInside(press: Press, piece: Piece): Block[] {
  const [first, ...rest] = piece.body
  if (first?.role !== 'paragraph' || first.text.length < 65) return setArticle(press, piece)
  const [upper, lower] = split({ ...press, breaks: 0 }, first)
  if (lower.length === 0) return setArticle(press, piece)
  const closing = piece.bylineAt === 'end' && piece.byline ? [piece.byline] : []
  return [...upper, ...setHeading(press, piece), ...lower, ...setParts(press, [...rest, ...closing])]
}

function repeat({ random }: Press, piece: Piece): void {
  if (random.chance(0.5)) repeatSentence(piece, random)
  else repeatParagraph(piece, random)
}

function lose({ random }: Press, piece: Piece): void {
  if (random.chance(0.5)) loseEnd(piece, random)
  else loseStart(piece, random)
}

/** A story whose first picture's words stand in mid-sentence, where its column ended. */
export function setWithCaptionInside(press: Press, piece: Piece): Block[] {
  const at = piece.body.findIndex(({ role }) => role === 'caption')
  const end = piece.body.findIndex(({ role }, index) => index > at && role !== 'credit')
  const [above, words, below] = [piece.body.slice(0, at), piece.body.slice(at, end), piece.body.slice(end)]
  const whole: Press = { ...press, breaks: 0 }
  const found = at > 0 && end > 0 ? findSplit(whole, above, (_index, { length }) => length > 64) : undefined
  if (!found) return setArticle(press, piece)
  const rest: Part[] = [...above.slice(found.at + 1), ...below]
  const closing = piece.bylineAt === 'end' && piece.byline ? [piece.byline] : []
  return [
    ...setHeading(press, piece),
    ...setParts(press, above.slice(0, found.at)),
    ...found.upper,
    ...setParts(press, words),
    ...found.lower,
    ...setParts(press, [...rest, ...closing]),
  ]
}
