import { type Block, tighten } from '../block.ts'
import type { Deal } from '../deal.ts'
import { setArticle, setHeading } from '../flow.ts'
import type { Furniture, Piece } from '../piece.ts'
import { type Press, set, stand } from '../press.ts'
import type { Layout } from './layout.ts'

const SIGNATURES: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `◎${name}`,
  (name) => `□ ${name}`,
  (name) => `文/${name}`,
  (name) => `文 / ${name}`,
  (name) => `●${name}`,
  (name) => `作者：${name}`,
]

/** A literary page: essays and verse, each with its author's name alone, above the text or below it. */
export const essayPage: Layout = (deal) => {
  const { random } = deal
  const head: Furniture = {
    role: 'column',
    text: random.pick(['■ 江花', '【文苑】', '■ 副刊', '【百草园】', '◆ 大地']),
  }
  const sign = random.pick(SIGNATURES)
  const isEnd = random.chance(0.25)
  const essays = deal.several(random.between(2, 4), 'essay').map((piece) => signWith(piece, sign, isEnd))
  const poems = deal.several(random.between(0, 2), 'poem').map((piece) => signWith(piece, sign, false))
  const isNarrow = random.chance(0.4)
  const press = deal.press(
    isNarrow
      ? { measure: random.between(15, 21), breaks: 0.2 }
      : { indent: random.pick(['', '　　']), breaks: 0.1 },
  )
  const pieces = random.shuffle([...essays, ...poems])
  const blocks = pieces.flatMap((piece) =>
    poems.includes(piece) ? setVerse(deal, press, piece) : setArticle(press, piece),
  )
  return { pieces, blocks: [...(random.chance(0.6) ? [stand(head)] : []), ...blocks] }
}

function signWith(piece: Piece, sign: (name: string) => string, isEnd: boolean): Piece {
  const [name] = piece.facts.bylines ?? []
  if (name) piece.byline = { role: 'byline', text: isEnd ? `（${name}）` : sign(name) }
  piece.bylineAt = isEnd ? 'end' : 'before'
  return piece
}

/** Every verse is a line of its own; after half of them there may be a blank line. */
function setVerse({ random }: Deal, press: Press, piece: Piece): Block[] {
  const verses = piece.body.flatMap((part) => set({ ...press, breaks: 0 }, part))
  const half = random.chance(0.5) ? verses.length / 2 : verses.length
  return [...setHeading(press, piece), ...tighten(verses.slice(0, half)), ...tighten(verses.slice(half))]
}
