import type { Layout } from '../../layouts/layout.ts'
import type { Piece } from '../../piece.ts'
import { isKind } from '../draw.ts'
import { type Damage, setReports } from '../latest/damage.ts'
import { take, takeSeveral } from '../latest/draw.ts'
import { head, pageFoot, pageTop } from '../latest/furniture.ts'
import { pickHabits } from '../latest/habits.ts'
import { setAll } from '../lines.ts'

const DAMAGES: readonly Damage[] = ['none', 'none', 'none', 'foot moved', 'lost', 'repeated']
const CASES = [
  ['以案说法', 'SHUOFA'],
  ['案例选登', 'ANLI'],
  ['法庭内外', 'FATING'],
] as const
const VIEWS = [
  ['法治时评', 'SHIPING'],
  ['法眼', 'FAYAN'],
] as const
/** How a case names its sections. */
const SECTIONS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name,
  (name) => `【${name}】`,
  (name) => `■${name}`,
]

/** A province's legal daily: reports of courts and police, cases told under a head in sections, a comment, announcements of courts. */
export const legalDaily: Layout = (deal) => {
  const { random } = deal
  const news = takeSeveral(deal, random.between(2, 3), 'legal', {}, isKind('news'))
  const name = random.pick(CASES)
  const cases = takeSeveral(
    deal,
    random.between(1, 2),
    'legal',
    { signs: 'before', column: name[0] },
    isKind('feature'),
  )
  const section = random.pick(SECTIONS)
  for (const piece of cases) nameSections(piece, section)
  const view = random.pick(VIEWS)
  const comment = random.chance(0.5) ? [take(deal, 'legal', { column: view[0] }, isKind('commentary'))] : []
  const notices = random.chance(0.6)
    ? takeSeveral(deal, random.between(2, 3), 'notices', {}, isKind('classified'))
    : []
  const press = pickHabits(deal, 0.5)
  const damage = random.pick(DAMAGES)
  return {
    pieces: [...news, ...cases, ...comment, ...notices],
    blocks: [
      ...pageTop(deal, random.pick(['法治要闻', '案件', '综合新闻'])),
      ...setReports(press, news, damage),
      head(deal, name),
      ...setAll(press, cases),
      ...(comment.length > 0 ? [head(deal, view)] : []),
      ...setAll(press, comment),
      ...(notices.length > 0 ? [head(deal, ['公告专栏', 'GONGGAO'])] : []),
      ...setAll(press, notices),
      ...(random.chance(0.5) ? [pageFoot(deal)] : []),
    ],
  }
}

/** Sections in the dress of the paper; a case is a story, a report or the writer's view of it. */
function nameSections({ facts, body }: Piece, section: (name: string) => string): void {
  facts.typeToo = ['news', 'commentary']
  for (const part of body) if (part.role === 'subhead') part.text = section(part.text)
}
