import type { Layout } from '../../../layouts/layout.ts'
import { hasNone, isKind } from '../../draw.ts'
import { loseEnd, repeatParagraph, wear } from '../../fresh/wear.ts'
import { take, takeAtTimes, takeSeveral } from '../draw.ts'
import { bottom, frontTop, innerTop, standing } from '../furniture.ts'
import { pickHeads } from '../heads.ts'
import { type StoryHabits, setStory } from '../order.ts'
import { dressAll, pickPress, putAmid, setReports, setUnheaded } from '../page.ts'
import { type Spacing, stack } from '../spacing.ts'

const TALKS = [
  ['望江小议', 'XIAOYI'],
  ['街谈', 'JIETAN'],
] as const
const ROUND = [
  ['区内短波', 'DUANBO'],
  ['一句话新闻', 'YIJUHUA'],
] as const
const SPACINGS: readonly Spacing[] = ['everywhere', 'headings close', 'around headings']

/** A district's paper that was recognised from its print: closing bylines, confused characters, the page's own words and pictures' words anywhere, text lost or printed twice. */
export const districtScan: Layout = (deal) => {
  const { random } = deal
  const news = takeSeveral(deal, random.between(3, 5), 'district', {}, isKind('news'))
  const story = takeAtTimes(deal, 0.6, 'district', { signs: 'before' }, isKind('feature'))
  const photo = take(
    deal,
    ['district', 'pictures'],
    {},
    ({ kind, place }) => kind === 'photo' && place === '望江',
  )
  const talk = random.pick(TALKS)
  const comment = takeAtTimes(deal, 0.5, 'district', { column: talk[0] }, isKind('commentary'))
  const name = random.pick(ROUND)
  const staging = { column: name[0], isUnopened: true }
  const briefs = takeSeveral(deal, random.between(2, 3), 'briefs', staging, (article) => {
    return hasNone(article) && article.place === '望江'
  })
  const notices = takeAtTimes(deal, 0.4, 'notices', {}, ({ headline }) => headline?.includes('望江') ?? false)
  for (const piece of [...news, ...story]) wear(piece, random)
  const damage = random.pick(['none', 'none', 'twice', 'lost'] as const)
  if (damage === 'twice') repeatParagraph(random.pick(news), random)
  if (damage === 'lost') for (const piece of story) loseEnd(piece, random)
  const spacing = random.pick(SPACINGS)
  const heads = pickHeads(random, { orders: ['as printed', 'as printed', 'kicker second', 'deck first'] })
  const press = pickPress(deal, spacing, { measure: random.between(16, 22), breaks: random.pick([0, 0.2]) })
  const habits: StoryHabits = { press, heads, headAt: 'above', pictures: 'as written' }
  dressAll([...news, ...story, photo, ...comment, ...notices], heads)
  const order = [...news, photo, ...story]
  const reports = [
    ...setReports(habits, news, 'none'),
    ...[photo, ...story].map((piece) => setStory(habits, piece)),
  ]
  const top = random.chance(0.5)
    ? frontTop(deal, '中共望江区委主办')
    : innerTop(deal, random.pick(['社区', '街镇', '民生']))
  return {
    pieces: [...order, ...comment, ...briefs, ...notices],
    blocks: stack(spacing, [
      ...(random.chance(0.5) ? putAmid(deal, reports, top) : [top, ...reports]),
      ...comment.map((piece) => [standing(deal, talk), ...setStory(habits, piece)]),
      [standing(deal, name)],
      ...setUnheaded(press, briefs, random.pick(['■', '● ', '◎', '▶'])),
      ...notices.map((piece) => setStory(habits, piece)),
      random.chance(0.5) ? [bottom(deal)] : [],
    ]),
  }
}
