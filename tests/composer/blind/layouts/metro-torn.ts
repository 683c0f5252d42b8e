import type { SourceArticle } from '../../article.ts'
import type { Layout } from '../../layouts/layout.ts'
import { isKind } from '../draw.ts'
import { type Damage, setReports } from '../latest/damage.ts'
import { take, takeSeveral } from '../latest/draw.ts'
import { pageFoot, pageTop } from '../latest/furniture.ts'
import { setAll } from '../lines.ts'

const DAMAGES: readonly Damage[] = ['none', 'heading inside', 'foot moved', 'in turn', 'headings below']

/** A long report fills more than one column. */
const isLong = ({ kind, body }: SourceArticle): boolean =>
  kind === 'news' && body.some(({ role, text }) => role === 'paragraph' && text.length > 90)

/** A metropolitan daily of the 2000s as its file has it: narrow columns that end in mid-sentence, in the order in which they were set. */
export const metroTorn: Layout = (deal) => {
  const { random } = deal
  const lead = take(deal, 'metro', { signs: 'inline' }, isLong)
  const news = takeSeveral(deal, random.between(2, 4), 'metro', { signs: 'inline' }, isKind('news'))
  const story = random.chance(0.6) ? [take(deal, 'metro', { signs: 'before' }, isKind('feature'))] : []
  const press = deal.press({
    measure: random.between(13, 18),
    breaks: random.pick([0.2, 0.35, 0.5]),
    indent: random.pick(['', '　　', '  ']),
  })
  const damage = random.pick(DAMAGES)
  const reports = [lead, ...news]
  const isStoryFirst = damage === 'headings below' || random.chance(0.4)
  const top = isStoryFirst ? story : []
  const foot = isStoryFirst ? [] : story
  return {
    pieces: [...top, ...reports, ...foot],
    blocks: [
      ...(random.chance(0.6) ? pageTop(deal, random.pick(['都市新闻', '本市', '民生'])) : []),
      ...setAll(press, top),
      ...setReports(press, reports, damage),
      ...setAll(press, foot),
      ...(random.chance(0.4) ? [pageFoot(deal)] : []),
    ],
  }
}
