import type { Layout } from '../../../layouts/layout.ts'
import { isKind } from '../../draw.ts'
import { repeatSentence } from '../../fresh/wear.ts'
import { isHeaded, take, takeAtTimes, takeSeveral } from '../draw.ts'
import { bottom, innerTop, standing } from '../furniture.ts'
import { pickHeads } from '../heads.ts'
import { type StoryHabits, setStory } from '../order.ts'
import { dressAll, pickPress, setReports } from '../page.ts'
import { type Spacing, stack } from '../spacing.ts'

const VIEWS = [
  ['都市观点', 'GUANDIAN'],
  ['有话直说', 'ZHISHUO'],
] as const
const SPACINGS: readonly Spacing[] = ['everywhere', 'everywhere', 'headings close']

/** A metropolitan daily's page copied out of its electronic edition: whole paragraphs, bylines of every form, kickers above and below. */
export const metroCopy: Layout = (deal) => {
  const { random } = deal
  const signs = random.pick(['before', 'before', 'inline'] as const)
  const lead = take(deal, 'metro', { signs }, (article) => isKind('news')(article) && isHeaded(article))
  const news = takeSeveral(deal, random.between(2, 5), 'metro', { signs }, isKind('news'))
  const story = takeAtTimes(deal, 0.6, 'metro', { signs: 'before' }, isKind('feature'))
  const photo = takeAtTimes(deal, 0.5, 'pictures', {}, ({ place }) => place === '楚湘')
  const name = random.pick(VIEWS)
  const comment = takeAtTimes(deal, 0.5, 'metro', { column: name[0] }, isKind('commentary'))
  const spacing = random.pick(SPACINGS)
  const isMarked = random.chance(0.2)
  const heads = pickHeads(random, {
    orders: ['as printed', 'as printed', 'kicker second', 'deck first', 'kicker last'],
    mark: isMarked ? random.pick(['# ', '## ', '### ']) : '',
  })
  const press = pickPress(deal, spacing, { breaks: random.pick([0, 0, 0.1]) })
  if (isMarked) press.marks.subhead = random.pick(['', '### '])
  const pictures = random.pick(['as written', 'at top', 'at end', 'in a sentence'] as const)
  const habits: StoryHabits = { press, heads, headAt: 'above', pictures }
  const reports = [lead, ...news]
  if (random.chance(0.25)) repeatSentence(random.pick(reports), random)
  dressAll([...reports, ...story, ...photo, ...comment], heads)
  return {
    pieces: [...reports, ...photo, ...story, ...comment],
    blocks: stack(spacing, [
      random.chance(0.6) ? innerTop(deal, random.pick(['都市', '深度', '楚湘城事'])) : [],
      ...setReports(habits, reports, random.pick(['none', 'none', 'none', 'foot below'] as const)),
      ...[...photo, ...story].map((piece) => setStory(habits, piece)),
      ...comment.map((piece) => [standing(deal, name), ...setStory(habits, piece)]),
      random.chance(0.5) ? [bottom(deal)] : [],
    ]),
  }
}
