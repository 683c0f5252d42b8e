import { tighten } from '../block.ts'
import type { Deal } from '../deal.ts'
import { setArticle } from '../flow.ts'
import type { Piece } from '../piece.ts'
import { type Press, set } from '../press.ts'
import type { Layout } from './layout.ts'

/** Kicker and deck need their dashes. */
const TIGHT = { dashes: true }

/** Wide columns without a blank line inside an article or on the whole page; many paragraphs fill just a line or two. */
export const wideLines: Layout = (deal) => {
  const { random } = deal
  const talks = deal.several(random.between(0, 1), 'interview', TIGHT)
  const briefs = deal.several(random.between(1, 3), 'brief', {}, ({ headline }) => headline !== null)
  const pieces = random.shuffle([...deal.several(3, ['news', 'agency'], TIGHT), ...talks, ...briefs])
  const press = pickPress(deal, pieces)
  const blocks = pieces.flatMap((piece) => tighten(setArticle(press, piece)))
  return { pieces, blocks: random.chance(0.4) ? tighten(blocks) : blocks }
}

/** Lines of one paragraph each; wrapped lines with an indent; or wrapped lines of which the short ones end paragraphs. */
function pickPress(deal: Deal, pieces: readonly Piece[]): Press {
  const { random } = deal
  const habit = random.pick(['whole', 'indented', 'indented', 'flush'] as const)
  const measure = random.between(28, 45)
  if (habit === 'whole') return deal.press({ indent: random.pick(['', '　　']) })
  const flush = habit === 'flush' ? findFlush(deal, pieces) : undefined
  return flush ?? deal.press({ measure, indent: random.pick(['　　', '　　', '  ']) })
}

/** A measure at which no paragraph fills its last line: without an indent, nothing else tells where it ends. */
function findFlush(deal: Deal, pieces: readonly Piece[]): Press | undefined {
  const texts = pieces.flatMap(({ body }) => body.filter(({ role }) => role === 'paragraph'))
  const measures = deal.random.shuffle(Array.from({ length: 18 }, (_, at) => 28 + at))
  return measures
    .map((measure) => deal.press({ measure, noise: { ...deal.noise, spaces: 0 } }))
    .find((press) =>
      texts.every((part) => (set(press, part).at(-1)?.lines.at(-1)?.length ?? 0) < (press.measure ?? 0) - 3),
    )
}
