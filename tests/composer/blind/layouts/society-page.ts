import type { SourceArticle } from '../../article.ts'
import type { Layout } from '../../layouts/layout.ts'
import { isKind } from '../draw.ts'
import { type Damage, setReports } from '../latest/damage.ts'
import { take, takeSeveral } from '../latest/draw.ts'
import { head, pageFoot, pageTop } from '../latest/furniture.ts'
import { pickHabits } from '../latest/habits.ts'
import { setAll } from '../lines.ts'

const DAMAGES: readonly Damage[] = [
  'none',
  'none',
  'none',
  'foot moved',
  'heading inside',
  'repeated',
  'lost',
]
const HEADS = [
  ['城市提醒', 'TIXING'],
  ['早知道', 'ZAOZHIDAO'],
  ['便民信息', 'BIANMIN'],
] as const

const isTop = ({ kind, kicker, deck }: SourceArticle): boolean =>
  kind === 'news' && (kicker !== null || deck !== null)

/** An evening paper's society page: a lead, people and incidents of the city, at times a story with subheads, short items with headlines. */
export const societyPage: Layout = (deal) => {
  const { random } = deal
  const lead = take(deal, 'society', {}, isTop)
  const news = takeSeveral(deal, random.between(2, 4), 'society', {}, isKind('news'))
  const story = random.chance(0.5) ? [take(deal, 'society', { signs: 'before' }, isKind('feature'))] : []
  const photo = random.chance(0.4)
    ? [take(deal, 'pictures', {}, ({ place }) => /梅川|珠浦/u.test(place))]
    : []
  const name = random.pick(HEADS)
  const tips = takeSeveral(deal, 2, 'society', { column: name[0] }, isKind('brief'))
  const press = pickHabits(deal, 0.5)
  const damage = random.pick(DAMAGES)
  const reports = [lead, ...news]
  return {
    pieces: [...reports, ...photo, ...story, ...tips],
    blocks: [
      ...pageTop(deal, random.pick(['社会', '身边', '城事·社会'])),
      ...setReports(press, reports, damage),
      ...setAll(press, [...photo, ...story]),
      head(deal, name),
      ...setAll(press, tips),
      ...(random.chance(0.6) ? [pageFoot(deal)] : []),
    ],
  }
}
