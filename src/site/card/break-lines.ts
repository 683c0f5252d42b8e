/** The space between two parts of a headline. */
const SPACE = '\u3000'
const CLOSING = /^[\p{Pe}\p{Pf}，。、；：？！…—·％%”’]+$/u
const OPENING = /[\p{Ps}\p{Pi}“‘]$/u

/** What a line is charged for ending in the middle of a word, and elsewhere than between the parts of a headline. */
const WITHIN_WORD = 0.08
const WITHIN_PART = 0.12

/** A stretch that no line ends in, and what it costs to end a line behind it. */
interface Piece {
  text: string
  cost: number
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Characters one by one, Latin words and numbers whole, with the punctuation that belongs to them. */
function cutPieces(text: string): Piece[] {
  const inParts = text.includes(SPACE) ? WITHIN_PART : 0
  const pieces: Piece[] = []
  for (const { segment } of segmenter.segment(text)) {
    const characters = /^[\p{Script=Han}]+$/u.test(segment) ? [...segment] : [segment]
    for (const [index, character] of characters.entries()) {
      const cost = inParts + (index < characters.length - 1 ? WITHIN_WORD : 0)
      addPiece(pieces, { text: character, cost })
    }
  }
  return pieces
}

/** No line begins with a closing mark or ends with an opening one; a space is where a line ends best. */
function addPiece(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1)
  if (!last) pieces.push(piece)
  else if (piece.text === SPACE) Object.assign(last, { text: last.text + SPACE, cost: 0 })
  else if (CLOSING.test(piece.text) || OPENING.test(last.text))
    Object.assign(last, { text: last.text + piece.text, cost: piece.cost })
  else pieces.push(piece)
}

interface Setting {
  cost: number
  lines: string[]
}

/**
 * Breaks a headline into lines no wider than `width`: few, of like length, and rather between its parts and words.
 * A piece that is wider by itself stands on a line of its own.
 * @param widthOf the width of a text, in the unit of `width`
 */
export function breakLines(text: string, widthOf: (text: string) => number, width: number): string[] {
  const pieces = cutPieces(text.trim())
  const settings: Setting[] = [{ cost: 0, lines: [] }]
  for (let end = 1; end <= pieces.length; end++) {
    let best: Setting | undefined
    for (let start = end - 1; start >= 0; start--) {
      const line = pieces
        .slice(start, end)
        .map((piece) => piece.text)
        .join('')
        .trim()
      const space = 1 - widthOf(line) / width
      if (space < 0 && start < end - 1) break
      const before = settings[start]
      if (!before) continue
      const broken = end < pieces.length ? (pieces[end - 1]?.cost ?? 0) : 0
      const cost = before.cost + 1 + space ** 2 + broken
      if (!best || cost < best.cost) best = { cost, lines: [...before.lines, line] }
    }
    if (best) settings.push(best)
  }
  return settings.at(-1)?.lines ?? []
}
