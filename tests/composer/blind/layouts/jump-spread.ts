import type { Block } from '../../block.ts'
import type { Layout } from '../../layouts/layout.ts'
import type { Furniture, Piece } from '../../piece.ts'
import { type Press, stand } from '../../press.ts'
import { draw, drawSeveral } from '../draw.ts'
import { folio, pageHead } from '../furniture.ts'
import { pickMeasure, setAll, tear } from '../lines.ts'

const JUMPS: readonly [string, string][] = [
  ['（下转第四版）', '（上接第一版）'],
  ['下转第4版', '上接第1版'],
  ['▶下转A04版', '◀上接A01版'],
  ['（下转4版·综合）', '（上接1版·要闻）'],
]

/** Two pages in one file: a story breaks off inside a sentence on the first, and its rest stands first or last on the second. */
export const jumpSpread: Layout = (deal) => {
  const { random } = deal
  const story = draw(
    deal,
    ['features', 'city'],
    { signs: 'before', dashes: true },
    ({ body }) => body.filter(({ role, text }) => role === 'paragraph' && text.length > 64).length >= 2,
  )
  const first = drawSeveral(deal, random.between(1, 2), ['city', 'trade'], { signs: 'inline' })
  const second = drawSeveral(deal, random.between(2, 3), ['agency', 'city'], { signs: 'inline' })
  const press: Press = deal.press({ ...pickMeasure(random), breaks: 0 })
  const third = Math.max(1, Math.floor(story.body.length / 3))
  const torn = tear(press, story, (at) => at >= third)
  const [upper, lower] = torn[1].length > 0 ? torn : tear(press, story, () => true)
  const [to, from] = random.pick(JUMPS)
  const jump = (text: string): Block => stand(asJump(text))
  const rest = [jump(from), ...lower]
  const isRestLast = random.chance(0.5)
  const [upperNews, lowerNews] = [first, second].map((pieces: Piece[]) => setAll(press, pieces))
  return {
    pieces: [story, ...first, ...second],
    blocks: [
      ...(random.chance(0.5) ? [stand(folio(`第一版 ${deal.paper.name}`))] : []),
      ...upper,
      jump(to),
      ...(upperNews ?? []),
      stand(pageHead(deal, '综合', 4)),
      ...(isRestLast ? [...(lowerNews ?? []), ...rest] : [...rest, ...(lowerNews ?? [])]),
    ],
  }
}

const asJump = (text: string): Furniture => ({ role: 'jump', text })
