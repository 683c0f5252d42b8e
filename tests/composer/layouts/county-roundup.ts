import type { Block } from '../block.ts'
import { setArticle, setBody } from '../flow.ts'
import { inventNames } from '../people.ts'
import type { Furniture, Piece } from '../piece.ts'
import { type Press, set, stand } from '../press.ts'
import type { Layout } from './layout.ts'

/** Under a standing head one news item after the other, each with its place before the headline; one byline serves all. */
export const countyRoundup: Layout = (deal) => {
  const names = inventNames(deal.random, deal.random.between(1, 2))
  const { name, head } = deal.head()
  const lead = deal.next('feature')
  const items = deal.several(
    deal.random.between(4, 6),
    'news',
    { groupNames: names, column: name, placeKicker: true },
    ({ deck, kicker }) => !deck && !kicker,
  )
  const press = deal.press({ breaks: 0.2 })
  const isInline = deal.random.chance(0.6)
  const group: Furniture = {
    role: 'groupByline',
    text: deal.random.pick([
      `本组稿件由本报记者${names.join('、')}采写`,
      `本组稿件由本报记者 ${names.join(' ')} 采写`,
      `本版稿件均由本报记者${names.join('、')}采写`,
      `（本组文字由本报记者${names.join('、')}采写）`,
    ]),
  }
  const roundup = items.flatMap((piece) =>
    isInline ? [inlineHeading(press, piece), ...setBody(press, piece)] : setArticle(press, piece),
  )
  return {
    pieces: [lead, ...items],
    blocks: [...setArticle(press, lead), stand(head), ...roundup.flat(), stand(group)],
  }
}

/** Place and headline on one line. */
function inlineHeading(press: Press, { kicker, headline }: Piece): Block[] {
  if (!headline) return []
  const block = set(press, headline)
  return kicker
    ? block.map((only) => ({ ...only, lines: [`${kicker.text} ${headline.text}`], sharedWith: kicker }))
    : block
}
