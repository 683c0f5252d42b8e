import type { Layout } from '../../../layouts/layout.ts'
import { isKind } from '../../draw.ts'
import { takeAtTimes, takeSeveral } from '../draw.ts'
import { bottom, innerTop, standing } from '../furniture.ts'
import { pickHeads } from '../heads.ts'
import { type StoryHabits, setStory } from '../order.ts'
import { dressAll, pickPress, setReports } from '../page.ts'
import { type Spacing, stack } from '../spacing.ts'

const NAMES = [
  ['快读', 'KUAIDU'],
  ['百姓日历', 'RILI'],
  ['生活提示', 'TISHI'],
] as const
const SPACINGS: readonly Spacing[] = ['everywhere', 'headings close', 'between stories', 'around headings']

/** An evening paper's local page of the 2000s in very narrow columns; its file has many a heading below or inside its text. */
export const oldEvening: Layout = (deal) => {
  const { random } = deal
  const story = takeAtTimes(deal, 0.6, 'evening', { signs: 'before' }, isKind('feature'))
  const news = takeSeveral(deal, random.between(4, 6), 'evening', { signs: 'inline' }, isKind('news'))
  const name = random.pick(NAMES)
  const staging = { column: name[0], isUnopened: true }
  const briefs = takeSeveral(deal, random.between(2, 4), 'evening', staging, isKind('brief'))
  const spacing = random.pick(SPACINGS)
  const headAt = random.pick(['above', 'below', 'below', 'inside'] as const)
  const heads = pickHeads(random, { orders: ['as printed', 'as printed', 'kicker second', 'kicker last'] })
  const press = pickPress(deal, spacing, {
    measure: random.between(11, 15),
    breaks: random.pick([0, 0.2, 0.35]),
  })
  const habits: StoryHabits = { press, heads, headAt, pictures: 'as written' }
  dressAll([...story, ...news, ...briefs], heads)
  const short = briefs.map((piece) => setStory({ ...habits, headAt: 'above' }, piece))
  return {
    pieces: [...story, ...news, ...briefs],
    blocks: stack(spacing, [
      random.chance(0.7) ? innerTop(deal, random.pick(['本埠新闻', '社会', '今晚视点'])) : [],
      ...story.map((piece) => setStory(habits, piece)),
      ...setReports(habits, news, 'none'),
      [standing(deal, name)],
      ...short,
      random.chance(0.5) ? [bottom(deal)] : [],
    ]),
  }
}
