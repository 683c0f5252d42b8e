import type { Layout } from '../../../layouts/layout.ts'
import { stand } from '../../../press.ts'
import { hasHeadline, hasNone, isKind } from '../../draw.ts'
import { loseEnd } from '../../fresh/wear.ts'
import { take, takeAtTimes, takeSeveral } from '../draw.ts'
import { bottom, frontTop, inside, standing } from '../furniture.ts'
import { pickHeads } from '../heads.ts'
import { type StoryHabits, setStory } from '../order.ts'
import { dressAll, pickPress, setReports, setUnheaded, type Tear } from '../page.ts'
import { type Spacing, stack } from '../spacing.ts'

const TALKS = [
  ['岷江潮', 'MINJIANGCHAO'],
  ['今日谈', 'JINRITAN'],
] as const
const SHORT = [
  ['简明新闻', 'XINWEN'],
  ['三言两语', 'SANYAN'],
] as const
const SPACINGS: readonly Spacing[] = ['everywhere', 'headings close', 'headings close', 'around headings']
const TEARS: readonly Tear[] = ['none', 'none', 'none', 'foot below', 'in turn']

/** A provincial Party daily's front page in wrapped columns: its head, a lead with kicker and deck, leaders' tours, a comment that goes on inside, items in a line or two. */
export const provinceFront: Layout = (deal) => {
  const { random } = deal
  const titles = takeSeveral(deal, random.between(2, 4), ['business', 'school'], {}, hasHeadline)
  const lead = take(deal, 'province', { signs: 'before' }, isKind('package', 'feature'))
  const news = takeSeveral(deal, random.between(3, 5), 'province', { signs: 'inline' }, isKind('news'))
  const photo = takeAtTimes(deal, 0.6, 'pictures', {}, ({ place }) => place === '岷东')
  const talk = random.pick(TALKS)
  const comment = takeAtTimes(deal, 0.6, 'province', { column: talk[0] }, isKind('commentary'))
  const wires = takeSeveral(deal, random.between(0, 2), 'wires')
  const name = random.pick(SHORT)
  const isShort = random.chance(0.5)
  const briefs = takeSeveral(
    deal,
    isShort ? random.between(2, 3) : 0,
    'briefs',
    { column: name[0], isUnopened: true },
    (article) => hasNone(article) && article.place === '岷东',
  )
  const spacing = random.pick(SPACINGS)
  const heads = pickHeads(random, { orders: ['as printed', 'as printed', 'as printed', 'kicker second'] })
  const press = pickPress(deal, spacing, {
    measure: random.between(16, 20),
    breaks: random.pick([0, 0.15, 0.3]),
  })
  const pictures = random.pick(['as written', 'at top', 'in a sentence'] as const)
  const habits: StoryHabits = { press, heads, headAt: 'above', pictures }
  const jump = comment.some((piece) => random.chance(0.4) && loseEnd(piece, random)) ? ['（下转第二版）'] : []
  dressAll([lead, ...news, ...photo, ...comment, ...wires], heads)
  const guide = inside(
    deal,
    titles.map(({ facts }) => facts.headline ?? ''),
  )
  const isGuideLow = random.chance(0.4)
  return {
    pieces: [lead, ...news, ...photo, ...wires, ...comment, ...briefs],
    blocks: stack(spacing, [
      frontTop(deal, '中共岷东省委机关报'),
      isGuideLow ? [] : guide,
      setStory(habits, lead),
      ...setReports(habits, news, random.pick(TEARS)),
      ...[...photo, ...wires].map((piece) => setStory(habits, piece)),
      ...comment.map((piece) => [standing(deal, talk), ...setStory(habits, piece)]),
      jump.map((text) => stand({ role: 'jump', text })),
      isShort ? [standing(deal, name)] : [],
      ...setUnheaded(press, briefs, random.pick(['●', '■', '△ ', '◇ '])),
      isGuideLow ? guide : [],
      [bottom(deal)],
    ]),
  }
}
