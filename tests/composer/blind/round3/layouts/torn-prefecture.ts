import type { Layout } from '../../../layouts/layout.ts'
import { hasNone, isKind } from '../../draw.ts'
import { takeAtTimes, takeSeveral } from '../draw.ts'
import { bottom, innerTop, standing } from '../furniture.ts'
import { pickHeads } from '../heads.ts'
import { type StoryHabits, setStory } from '../order.ts'
import { dressAll, pickPress, setReports, setUnheaded, type Tear } from '../page.ts'
import { type Spacing, stack } from '../spacing.ts'

const VIEWS = [
  ['澜江时评', 'SHIPING'],
  ['编余漫笔', 'MANBI'],
] as const
const ROUND = [
  ['微新闻', 'WEIXINWEN'],
  ['市井速递', 'SUDI'],
] as const
const SPACINGS: readonly Spacing[] = ['everywhere', 'headings close', 'headings close', 'around headings']
const TEARS: readonly Tear[] = ['none', 'in turn', 'in turn', 'foot below', 'feet below']

/** A prefecture daily's inner page as its file has it: columns of reports in turn, a foot that stands elsewhere, a long story, the agency's news. */
export const tornPrefecture: Layout = (deal) => {
  const { random } = deal
  const news = takeSeveral(deal, random.between(3, 5), 'prefecture', { signs: 'inline' }, isKind('news'))
  const story = takeAtTimes(deal, 0.6, 'prefecture', { signs: 'before' }, isKind('feature'))
  const photo = takeAtTimes(deal, 0.4, 'pictures', {}, ({ place }) => place === '澜州')
  const name = random.pick(VIEWS)
  const comment = takeAtTimes(deal, 0.5, 'prefecture', { column: name[0] }, isKind('commentary'))
  const wires = takeSeveral(deal, random.between(0, 2), 'wires')
  const round = random.pick(ROUND)
  const staging = { column: round[0], isUnopened: true }
  const count = random.pick([0, 0, 2, 3])
  const briefs = takeSeveral(deal, count, 'briefs', staging, (article) => {
    return hasNone(article) && article.place === '澜州'
  })
  const spacing = random.pick(SPACINGS)
  const heads = pickHeads(random, {
    orders: ['as printed', 'as printed', 'as printed', 'kicker second', 'deck first'],
  })
  const press = pickPress(deal, spacing, {
    measure: random.between(14, 18),
    breaks: random.pick([0, 0.2, 0.4]),
  })
  const pictures = random.pick(['as written', 'as written', 'in a sentence', 'at end'] as const)
  const habits: StoryHabits = { press, heads, headAt: 'above', pictures }
  const isStoryFirst = random.chance(0.5)
  const [top, foot] = isStoryFirst ? [story, []] : [[], story]
  dressAll([...news, ...story, ...photo, ...comment, ...wires], heads)
  const alone = [...photo, ...foot, ...wires].map((piece) => setStory(habits, piece))
  return {
    pieces: [...top, ...news, ...photo, ...foot, ...wires, ...comment, ...briefs],
    blocks: stack(spacing, [
      random.chance(0.6) ? innerTop(deal, random.pick(['要闻', '综合', '县域'])) : [],
      ...top.map((piece) => setStory(habits, piece)),
      ...setReports(habits, news, random.pick(TEARS)),
      ...alone,
      ...comment.map((piece) => [standing(deal, name), ...setStory(habits, piece)]),
      count > 0 ? [standing(deal, round)] : [],
      ...setUnheaded(press, briefs, random.pick(['●', '□ ', '▲'])),
      random.chance(0.5) ? [bottom(deal)] : [],
    ]),
  }
}
