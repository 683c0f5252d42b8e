import type { Layout } from '../../../layouts/layout.ts'
import { hasNone, isKind } from '../../draw.ts'
import { loseStart, repeatSentence } from '../../fresh/wear.ts'
import { takeAtTimes, takeSeveral } from '../draw.ts'
import { bottom, innerTop, standing } from '../furniture.ts'
import { pickHeads } from '../heads.ts'
import { type StoryHabits, setStory } from '../order.ts'
import { dressAll, pickPress, putAmid, setReports, setUnheaded, type Tear } from '../page.ts'
import { type Spacing, stack } from '../spacing.ts'

const TALKS = [
  ['井场夜话', 'YEHUA'],
  ['安全哨', 'ANQUANSHAO'],
] as const
const ROUND = [
  ['油田短讯', 'DUANXUN'],
  ['一线快报', 'KUAIBAO'],
] as const
const SPACINGS: readonly Spacing[] = ['everywhere', 'headings close', 'between stories']
const TEARS: readonly Tear[] = ['none', 'none', 'none', 'foot below']

/** An oil field's paper in wide lines: kickers behind decks, a portrait, a word on safety, short items with or without headlines; words of the page in its middle. */
export const oilWorkers: Layout = (deal) => {
  const { random } = deal
  const news = takeSeveral(deal, random.between(3, 5), 'oil', { signs: 'inline' }, isKind('news'))
  const story = takeAtTimes(deal, 0.7, 'oil', { signs: 'before' }, isKind('feature'))
  const talk = random.pick(TALKS)
  const comment = takeAtTimes(deal, 0.5, 'oil', { column: talk[0] }, isKind('commentary'))
  const name = random.pick(ROUND)
  const isHeaded = random.chance(0.5)
  const staging = { column: name[0], isUnopened: true }
  const briefs = isHeaded
    ? takeSeveral(deal, random.between(2, 3), 'oil', staging, isKind('brief'))
    : takeSeveral(deal, random.between(3, 4), 'briefs', staging, (article) => {
        return hasNone(article) && article.place === '北疆'
      })
  const spacing = random.pick(SPACINGS)
  const heads = pickHeads(random, {
    orders: ['as printed', 'as printed', 'kicker last', 'kicker last', 'deck first'],
    turns: random.pick([0, 0.4]),
  })
  const press = pickPress(deal, spacing, { measure: random.between(20, 28), breaks: random.pick([0, 0.2]) })
  const habits: StoryHabits = { press, heads, headAt: 'above', pictures: 'as written' }
  const tear = random.pick(TEARS)
  const damage = tear === 'none' ? random.pick(['none', 'none', 'twice', 'lost'] as const) : 'none'
  if (damage === 'twice') repeatSentence(random.pick(news), random)
  if (damage === 'lost') loseStart(random.pick(news), random)
  dressAll([...news, ...story, ...comment, ...(isHeaded ? briefs : [])], heads)
  const reports = [...setReports(habits, news, tear), ...story.map((piece) => setStory(habits, piece))]
  const top = innerTop(deal, random.pick(['生产', '综合新闻', '基层']))
  const isTopAmid = random.chance(0.4)
  const short = isHeaded
    ? briefs.map((piece) => setStory(habits, piece))
    : setUnheaded(press, briefs, random.pick(['●', '★', '▲ ', '○']))
  return {
    pieces: [...news, ...story, ...comment, ...briefs],
    blocks: stack(spacing, [
      ...(isTopAmid ? putAmid(deal, reports, top) : [top, ...reports]),
      ...comment.map((piece) => [standing(deal, talk), ...setStory(habits, piece)]),
      [standing(deal, name)],
      ...short,
      random.chance(0.5) ? [bottom(deal)] : [],
    ]),
  }
}
