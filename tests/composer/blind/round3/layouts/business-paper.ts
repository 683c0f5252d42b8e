import type { Layout } from '../../../layouts/layout.ts'
import { isKind } from '../../draw.ts'
import { joinLines } from '../../fresh/wear.ts'
import { take, takeAtTimes, takeSeveral } from '../draw.ts'
import { bottom, innerTop, standing } from '../furniture.ts'
import { pickHeads } from '../heads.ts'
import { type StoryHabits, setStory } from '../order.ts'
import { dressAll, pickPress, setReports } from '../page.ts'
import { type Spacing, stack } from '../spacing.ts'

const TALKS = [
  ['财经观察', 'GUANCHA'],
  ['江声', 'JIANGSHENG'],
] as const
const SPACINGS: readonly Spacing[] = ['everywhere', 'headings close', 'between stories']

/** A business paper: a lead on an industry with a summary, reports with tables, a survey, a comment, notices and an advertisement; lines of an engine joined by spaces, or wide ones. */
export const businessPaper: Layout = (deal) => {
  const { random } = deal
  const signs = random.pick(['before', 'inline'] as const)
  const lead = take(deal, 'business', { signs: 'before' }, isKind('package', 'feature'))
  const news = takeSeveral(deal, random.between(2, 4), 'business', { signs }, isKind('news'))
  const wires = takeAtTimes(deal, 0.4, 'wires')
  const talk = random.pick(TALKS)
  const comment = takeAtTimes(deal, 0.6, 'business', { column: talk[0] }, isKind('commentary'))
  const notices = takeSeveral(deal, random.between(0, 2), 'notices', {}, isKind('notice', 'advertisement'))
  const spacing = random.pick(SPACINGS)
  const isWide = random.chance(0.5)
  const heads = pickHeads(random, {
    orders: ['as printed', 'as printed', 'kicker second', 'deck first'],
    turns: isWide ? 0 : 0.3,
  })
  const press = pickPress(deal, spacing, isWide ? { measure: random.between(28, 36) } : {})
  const pictures = random.pick(['as written', 'at end'] as const)
  const habits: StoryHabits = { press, heads, headAt: 'above', pictures }
  dressAll([lead, ...news, ...wires, ...comment, ...notices], heads)
  const blocks = stack(spacing, [
    random.chance(0.7) ? innerTop(deal, random.pick(['产经', '市场', '经济观察'])) : [],
    setStory(habits, lead),
    ...setReports(habits, news, 'none'),
    ...wires.map((piece) => setStory(habits, piece)),
    ...comment.map((piece) => [standing(deal, talk), ...setStory(habits, piece)]),
    ...notices.map((piece) => setStory(habits, piece)),
    random.chance(0.5) ? [bottom(deal)] : [],
  ])
  const isJoined = !isWide && random.chance(0.5)
  return {
    pieces: [lead, ...news, ...wires, ...comment, ...notices],
    blocks: isJoined ? joinLines(blocks, random.between(16, 22)) : blocks,
  }
}
