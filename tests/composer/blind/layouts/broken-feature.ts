import type { Block } from '../../block.ts'
import { setArticle, setHeading } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import type { Piece } from '../../piece.ts'
import { type Press, stand } from '../../press.ts'
import { draw, drawSeveral, isKind } from '../draw.ts'
import { pageHead } from '../furniture.ts'
import { findSplit, pickMeasure, setParts } from '../lines.ts'

/** A long story whose columns stand apart: it breaks off inside a sentence, news follow, it goes on; then once more at a subhead. */
export const brokenFeature: Layout = (deal) => {
  const { random } = deal
  const story = draw(deal, 'features', { signs: 'before', dashes: true })
  const first = drawSeveral(deal, random.between(1, 2), ['city', 'trade'], { signs: 'inline' })
  const second = [
    ...drawSeveral(deal, 1, 'agency'),
    ...(random.chance(0.5) ? [draw(deal, 'pictures', {}, isKind('photo'))] : []),
  ]
  for (const piece of [...first, ...second]) piece.bylineAt = 'before'
  const press = deal.press({ ...pickMeasure(random, 0.7), breaks: 0 })
  const [opening, middle, end] = divide(press, story)
  const news = (pieces: readonly Piece[]): Block[] => pieces.flatMap((piece) => setArticle(press, piece))
  const head = random.chance(0.5) ? [stand(pageHead(deal, '特别报道'))] : []
  return {
    pieces: [story, ...first, ...second],
    blocks: [...head, ...opening, ...news(first), ...middle, ...news(second), ...end],
  }
}

/** Down to inside a paragraph of the first or second section; down to the last subhead but one; the rest. */
function divide(press: Press, story: Piece): [Block[], Block[], Block[]] {
  const { body } = story
  const subheads = body.flatMap(({ role }, at) => (role === 'subhead' ? [at] : []))
  const late = subheads.at(-2) ?? body.length
  const from = subheads[0] ?? 0
  const found = findSplit(press, body, (at, text) => text.length > 44 && at > from && at < late)
  if (!found) return [[...setHeading(press, story), ...setParts(press, body)], [], []]
  const { at: torn, upper, lower } = found
  return [
    [...setHeading(press, story), ...setParts(press, body.slice(0, torn)), ...upper],
    [...lower, ...setParts(press, body.slice(torn + 1, late))],
    setParts(press, body.slice(late)),
  ]
}
