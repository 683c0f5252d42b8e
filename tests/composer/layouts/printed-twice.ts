import { setArticle } from '../flow.ts'
import type { Piece } from '../piece.ts'
import type { Random } from '../random.ts'
import type { Layout } from './layout.ts'

/** The engine read some text twice: a sentence in mid-paragraph, a whole paragraph, or a paragraph's tail. */
export const printedTwice: Layout = (deal) => {
  const pieces = [deal.next('feature'), ...deal.several(4, 'news')]
  const press = deal.press({ breaks: 0.1 })
  pieces.forEach((piece, index) => {
    if (index % 2 === 1) loopSentence(piece, deal.random)
    else repeatParagraph(piece, deal.random)
  })
  return { pieces, blocks: pieces.flatMap((piece) => setArticle(press, piece)) }
}

/** A sentence of at least thirty characters stands twice, one after the other. */
function loopSentence(piece: Piece, random: Random): void {
  const long = piece.body.filter(({ role, text }) => role === 'paragraph' && loopOf(text) !== undefined)
  if (long.length === 0) return
  const part = random.pick(long)
  const sentence = loopOf(part.text) ?? ''
  part.printed = part.text.replace(sentence, sentence + sentence)
  part.duplicates = [sentence]
}

/** The first sentence after the opening one that is long enough to be told from a figure of speech. */
const loopOf = (text: string): string | undefined =>
  sentencesOf(text).find((sentence, index) => index > 0 && sentence.length >= 30)

const sentencesOf = (text: string): string[] => text.match(/[^。！？]+[。！？]?[”’]?/gu) ?? []

/** A paragraph, or its second half from inside a clause, stands once more as a block of its own. */
function repeatParagraph(piece: Piece, random: Random): void {
  const at = piece.body.findIndex(
    ({ role, text }, index) => index > 0 && role === 'paragraph' && text.length >= 80,
  )
  const text = piece.body[at]?.text
  if (text === undefined) return
  const from = random.chance(0.5) ? 0 : Math.floor(text.length / 2)
  piece.body.splice(at + 1, 0, { role: 'duplicate', text: text.slice(from) })
}
