import type { Block } from '../block.ts'
import { insideClause } from '../cut.ts'
import { setArticle, setBody } from '../flow.ts'
import type { Furniture, Piece } from '../piece.ts'
import { stand } from '../press.ts'
import type { Random } from '../random.ts'
import type { Layout } from './layout.ts'

const FROM: readonly ((page: string) => string)[] = [
  (page) => `（上接第${page}版）`,
  (page) => `上接第${page}版`,
  (page) => `【上接第${page}版】`,
  (page) => `（紧接第${page}版）`,
  (page) => `(上接${page}版)`,
  (page) => `◀◀上接第${page}版`,
]
const TO: readonly ((page: string) => string)[] = [
  (page) => `（下转第${page}版）`,
  (page) => `【下转第${page}版】`,
  (page) => `▶▶下转第${page}版`,
  (page) => `（转第${page}版）`,
  (page) => `(下转${page}版)`,
]
const EARLIER = ['一', '二', '1', '2', 'A01']
const LATER = ['三', '四', '6', '7', 'A04']

/** Rests of stories from other pages, without a headline, between news of which one goes on elsewhere. */
export const continued: Layout = (deal) => {
  const { random } = deal
  const rests = deal
    .several(
      random.between(1, 2),
      ['feature', 'news'],
      { groupNames: [], isUnopened: true },
      ({ body }) => body.filter(({ role }) => role === 'paragraph').length >= 3,
    )
    .map((piece) => beginLater(piece, random))
  const news = deal.several(random.between(3, 4), 'news', { signs: random.pick(['inline', 'before']) })
  const press = deal.press(
    random.chance(0.5) ? { measure: random.between(13, 20), breaks: 0.15 } : { breaks: 0.1 },
  )
  const restBlocks = rests.map((piece) => {
    const from: Furniture = { role: 'jump', text: random.pick(FROM)(random.pick(EARLIER)) }
    return { piece, blocks: openWith(from, setBody(press, piece), random.chance(0.3)) }
  })
  const leaving = random.between(0, news.length - 1)
  const newsBlocks = news.map((piece, at) => {
    const to = at === leaving ? breakOff(piece, random) : undefined
    return { piece, blocks: [...setArticle(press, piece), ...(to ? [stand(to)] : [])] }
  })
  const order = random.chance(0.5)
    ? [...restBlocks, ...newsBlocks]
    : [...newsBlocks.slice(0, 2), ...restBlocks, ...newsBlocks.slice(2)]
  return { pieces: order.map(({ piece }) => piece), blocks: order.flatMap(({ blocks }) => blocks) }
}

/** Leaves the later part of a story, which begins inside a sentence or with a paragraph. */
function beginLater({ body, bylineAt }: Piece, random: Random): Piece {
  const texts = body.flatMap(({ role }, index) => (role === 'paragraph' ? [index] : []))
  const rest = body.slice(texts[Math.floor(texts.length / 2)])
  const [first] = rest
  const at = first && random.chance(0.7) ? insideClause(first.text, random.between(6, 20)) : undefined
  if (first && at !== undefined) Object.assign(first, { text: first.text.slice(at), gapBefore: true })
  return { facts: { headline: null, kicker: null, deck: null, bylines: [] }, bylineAt, body: rest }
}

/** The jump stands on a line of its own, or before the first words of the text. */
function openWith(from: Furniture, blocks: Block[], isOnLine: boolean): Block[] {
  const [first, ...rest] = blocks
  if (!first || !isOnLine) return [stand(from), ...blocks]
  const [line = '', ...others] = first.lines
  return [{ ...first, lines: [from.text + line, ...others], opensWith: from }, ...rest]
}

/** The last paragraph breaks off inside a sentence, or ends whole; words below it say where the story goes on. */
function breakOff({ body }: Piece, random: Random): Furniture {
  const last = body.findLast(({ role }) => role === 'paragraph')
  const at =
    last && random.chance(0.7) ? insideClause(last.text, last.text.length - random.between(8, 25)) : undefined
  if (last && last === body.at(-1) && at !== undefined)
    Object.assign(last, { text: last.text.slice(0, at), gapAfter: true })
  return { role: 'jump', text: random.pick(TO)(random.pick(LATER)) }
}
