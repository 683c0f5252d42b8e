import type { Block } from '../../block.ts'
import { setArticle } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import type { Part, Piece } from '../../piece.ts'
import { type Press, set, stand } from '../../press.ts'
import { drawSeveral, isKind } from '../draw.ts'
import { pageHead } from '../furniture.ts'
import { setParts, split } from '../lines.ts'

/** Narrow columns: headings in two or three lines, behind the text, or in the middle of it where the column ended. */
export const tornHeadings: Layout = (deal) => {
  const { random } = deal
  const news = drawSeveral(deal, random.between(4, 5), ['city', 'trade', 'agency'], {
    dashes: true,
    signs: 'inline',
  })
  const story = drawSeveral(
    deal,
    random.between(0, 1),
    'features',
    { signs: 'before', dashes: true },
    isKind('feature'),
  )
  const press = deal.press({ measure: random.between(12, 16), breaks: random.pick([0, 0.2]) })
  const habit = random.pick(['behind', 'inside', 'before', 'mixed'] as const)
  const place = (): 'behind' | 'inside' | 'before' =>
    habit === 'mixed' ? random.pick(['behind', 'inside'] as const) : habit
  const head = random.chance(0.3) ? [stand(pageHead(deal, '要闻'))] : []
  return {
    pieces: [...news, ...story],
    blocks: [
      ...head,
      ...news.flatMap((piece) => setTorn(press, piece, place())),
      ...story.flatMap((piece) => setArticle(press, piece)),
    ],
  }
}

function setTorn(press: Press, piece: Piece, place: 'behind' | 'inside' | 'before'): Block[] {
  const heading = [piece.kicker, piece.headline, piece.deck].flatMap((part) =>
    part ? [tornHeading(press, part)] : [],
  )
  if (place === 'before') return [...heading, ...setParts(press, piece.body)]
  if (place === 'behind') return [...setParts(press, piece.body), ...heading]
  const [first, ...rest] = piece.body
  if (!first) return heading
  const [upper, lower] = first.text.length > 60 ? split(press, first) : [set(press, first), []]
  return [...upper, ...heading, ...lower, ...setParts(press, rest)]
}

/** A heading at its turns; one that is longer than the column once more in its middle. */
function tornHeading({ measure = 16, random }: Press, part: Part): Block {
  const lines = (part.turns ?? part.text).split(/[ |]/u).flatMap((line) => {
    if (line.length <= measure) return [line]
    const comma = line.search(/[，、]/u)
    const at = comma > 3 ? comma + 1 : Math.ceil(line.length / 2)
    return [line.slice(0, at), line.slice(at)]
  })
  return { owner: part, lines: random.chance(0.8) ? lines : [part.text] }
}
