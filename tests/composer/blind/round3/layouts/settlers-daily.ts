import type { Layout } from '../../../layouts/layout.ts'
import { inventNames } from '../../../people.ts'
import { stand } from '../../../press.ts'
import { isKind } from '../../draw.ts'
import { takeAtTimes, takeSeveral } from '../draw.ts'
import { bottom, groupLine, innerTop, standing } from '../furniture.ts'
import { pickHeads } from '../heads.ts'
import { type StoryHabits, setStory } from '../order.ts'
import { dressAll, pickPress, setReports, type Tear } from '../page.ts'
import { type Spacing, stack } from '../spacing.ts'

const TALKS = [
  ['胡杨树下', 'HUYANG'],
  ['军垦论语', 'LUNYU'],
] as const
const SPACINGS: readonly Spacing[] = ['everywhere', 'headings close', 'around headings', 'between stories']
const TEARS: readonly Tear[] = ['none', 'in turn', 'in turn', 'feet below', 'feet below', 'foot below']

/** A daily of settlers in the west whose file tears every other page: columns in turn, feet below other reports, in any order. */
export const settlersDaily: Layout = (deal) => {
  const { random } = deal
  const names = random.chance(0.3) ? inventNames(random, random.between(1, 2)) : undefined
  const staging = names ? { groupNames: names, signs: 'inline' as const } : { signs: 'inline' as const }
  const news = takeSeveral(deal, random.between(3, 5), 'border', staging, isKind('news'))
  const story = takeAtTimes(deal, 0.6, 'border', { signs: 'before' }, isKind('feature'))
  const photo = takeAtTimes(deal, 0.5, 'pictures', {}, ({ place }) => place === '屯垦')
  const talk = random.pick(TALKS)
  const comment = takeAtTimes(deal, 0.5, 'border', { column: talk[0] }, isKind('commentary'))
  const spacing = random.pick(SPACINGS)
  const heads = pickHeads(random, {
    orders: ['as printed', 'as printed', 'kicker second', 'kicker last'],
    turns: 0.8,
  })
  const press = pickPress(deal, spacing, {
    measure: random.between(12, 16),
    breaks: random.pick([0, 0.2, 0.4]),
  })
  const pictures = random.pick(['as written', 'in a sentence'] as const)
  const habits: StoryHabits = { press, heads, headAt: 'above', pictures }
  dressAll([...news, ...story, ...photo, ...comment], heads)
  const group = names ? [[stand(groupLine(random, names))]] : []
  return {
    pieces: [...news, ...photo, ...story, ...comment],
    blocks: stack(spacing, [
      random.chance(0.5) ? innerTop(deal, random.pick(['团场新闻', '垦区', '师市动态'])) : [],
      ...setReports(habits, news, random.pick(TEARS)),
      ...group,
      ...[...photo, ...story].map((piece) => setStory(habits, piece)),
      ...comment.map((piece) => [standing(deal, talk), ...setStory(habits, piece)]),
      random.chance(0.5) ? [bottom(deal)] : [],
    ]),
  }
}
