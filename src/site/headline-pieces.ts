/** The space between two parts of a headline. */
const SPACE = '\u3000'
const CLOSING = /^[\p{Pe}\p{Pf}，。、；：？！…—·％%”’]+$/u
const OPENING = /[\p{Ps}\p{Pi}“‘]$/u

/** What may follow a stretch that no line ends in: more of a word, a word, or the next part of the headline. */
export type Boundary = 'character' | 'word' | 'part'

/** A stretch of a headline that no line ends in. */
export interface Piece {
  text: string
  boundary: Boundary
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Characters one by one, Latin words and numbers whole, with the punctuation that belongs to them. */
export function cutPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  for (const { segment } of segmenter.segment(text)) {
    const characters = /^[\p{Script=Han}]+$/u.test(segment) ? [...segment] : [segment]
    for (const [index, character] of characters.entries()) {
      const boundary = index < characters.length - 1 ? 'character' : 'word'
      addPiece(pieces, { text: character, boundary })
    }
  }
  return pieces
}

/** `4+8`, `12.5%`: letters, numbers and the signs between them. */
const isOneRun = (before: string, after: string): boolean =>
  /[A-Za-z0-9+.-]$/.test(before) && /^[A-Za-z0-9+.%-]/.test(after)

/** No line begins with a closing mark or ends with an opening one; a space is where a line ends best. */
function addPiece(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1)
  if (!last) pieces.push(piece)
  else if (piece.text === SPACE) Object.assign(last, { text: last.text + SPACE, boundary: 'part' })
  else if (CLOSING.test(piece.text) || OPENING.test(last.text) || isOneRun(last.text, piece.text))
    Object.assign(last, { text: last.text + piece.text, boundary: piece.boundary })
  else pieces.push(piece)
}

/** A number keeps to the characters around it: browsers set the small space between them only where nothing divides them. */
const HELD = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u
const areHeld = (word: string, next: string): boolean => HELD.test(word.slice(-1) + next.slice(0, 1))

/** The words of a headline, with the punctuation and the space that belong to them: where its lines may end. */
export function cutWords(text: string): string[] {
  const cut: string[] = []
  let word = ''
  for (const { text: piece, boundary } of cutPieces(text)) {
    const last = cut.at(-1)
    if (word === '' && last !== undefined && areHeld(last, piece)) word = cut.pop() ?? ''
    word += piece
    if (boundary === 'character') continue
    cut.push(word)
    word = ''
  }
  return word === '' ? cut : [...cut, word]
}
