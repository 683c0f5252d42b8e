import type { Layout } from '../../../layouts/layout.ts'
import { isKind } from '../../draw.ts'
import { takeAtTimes, takeSeveral } from '../draw.ts'
import { bottom, innerTop, standing } from '../furniture.ts'
import { pickHeads } from '../heads.ts'
import { type StoryHabits, setStory } from '../order.ts'
import { dressAll, pickPress, putAmid } from '../page.ts'
import { type Spacing, stack } from '../spacing.ts'

const TALKS = [
  ['师说', 'SHISHUO'],
  ['校园微评', 'WEIPING'],
] as const
const ROUND = [
  ['校园传真', 'CHUANZHEN'],
  ['信息窗', 'XINXICHUANG'],
] as const
const SPACINGS: readonly Spacing[] = ['everywhere', 'everywhere', 'headings close']
const MARKS = ['# ', '## ', '### ', '']

/** A paper of schools as an engine writes it out in Markdown or plain: whole paragraphs, marked headlines, a headmaster's portrait, campuses' items. */
export const schoolTimes: Layout = (deal) => {
  const { random } = deal
  const signs = random.pick(['before', 'inline'] as const)
  const news = takeSeveral(deal, random.between(2, 4), 'school', { signs }, isKind('news'))
  const story = takeAtTimes(deal, 0.8, 'school', { signs: 'before' }, isKind('feature'))
  const photo = takeAtTimes(deal, 0.5, 'pictures', {}, ({ place }) => place === '东部')
  const talk = random.pick(TALKS)
  const comment = takeAtTimes(deal, 0.6, 'school', { column: talk[0] }, isKind('commentary'))
  const name = random.pick(ROUND)
  const staging = { column: name[0], isUnopened: true }
  const briefs = takeSeveral(deal, random.between(2, 4), 'school', staging, isKind('brief'))
  const spacing = random.pick(SPACINGS)
  const mark = random.pick(MARKS)
  const heads = pickHeads(random, {
    orders: ['as printed', 'as printed', 'kicker second', 'deck first'],
    mark,
  })
  const press = pickPress(deal, spacing, { breaks: random.pick([0, 0, 0.15]) })
  if (mark !== '') press.marks.subhead = random.pick(['', '#### ', '### '])
  const pictures = random.pick(['as written', 'at top', 'at end', 'in a sentence'] as const)
  const habits: StoryHabits = { press, heads, headAt: 'above', pictures }
  dressAll([...news, ...story, ...photo, ...comment, ...briefs], heads)
  const isStoryFirst = random.chance(0.5)
  const order = isStoryFirst ? [...story, ...news, ...photo] : [...news, ...photo, ...story]
  const reports = order.map((piece) => setStory(habits, piece))
  const top = innerTop(deal, random.pick(['校园', '教改前沿', '人物']))
  return {
    pieces: [...order, ...comment, ...briefs],
    blocks: stack(spacing, [
      ...(random.chance(0.3) ? putAmid(deal, reports, top) : [top, ...reports]),
      ...comment.map((piece) => [standing(deal, talk), ...setStory(habits, piece)]),
      [standing(deal, name)],
      ...briefs.map((piece) => setStory(habits, piece)),
      random.chance(0.5) ? [bottom(deal)] : [],
    ]),
  }
}
