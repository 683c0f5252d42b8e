import type { SourceArticle } from '../../article.ts'
import type { Layout } from '../../layouts/layout.ts'
import { set } from '../../press.ts'
import { hasNone, isKind } from '../draw.ts'
import { type Damage, setReports } from '../latest/damage.ts'
import { take, takeSeveral } from '../latest/draw.ts'
import { head, pageTop } from '../latest/furniture.ts'
import { pickHabits } from '../latest/habits.ts'
import { setAll } from '../lines.ts'

const DAMAGES: readonly Damage[] = ['none', 'none', 'none', 'foot moved', 'foot moved', 'lost']
const HARBOUR = /荃灣|屯門|深水埗/u
const MARKS = ['●', '■ ', '▲']

/** A local page of Hong Kong or Taiwan: reports that open with who and where, a story with subheads, a picture, a column, short items. */
export const islandDaily: Layout = (deal) => {
  const { random, paper } = deal
  const isHarbour = paper.name === '獅山日報'
  const isHere = ({ place }: SourceArticle): boolean => HARBOUR.test(place) === isHarbour
  const of =
    (...kinds: SourceArticle['kind'][]) =>
    (article: SourceArticle): boolean =>
      isHere(article) && isKind(...kinds)(article)
  const news = takeSeveral(deal, random.between(3, 4), 'island', {}, of('news'))
  const story = random.chance(0.6) ? [take(deal, 'island', { signs: 'before' }, of('feature'))] : []
  const photo = random.chance(0.6) ? [take(deal, 'island', {}, of('photo'))] : []
  const opinion = !isHarbour && random.chance(0.5) ? [take(deal, 'island', {}, isKind('commentary'))] : []
  const name = random.pick([
    ['短訊', 'DUANXUN'],
    ['地方簡訊', 'JIANXUN'],
  ] as const)
  const staging = { column: name[0], isUnopened: true }
  const briefs = takeSeveral(deal, 2, 'island', staging, (article) => isHere(article) && hasNone(article))
  const press = pickHabits(deal, 0.5)
  const damage =
    press.measure === undefined ? random.pick(['none', 'none', 'lost'] as const) : random.pick(DAMAGES)
  const indent = random.pick(MARKS)
  const others = [...photo, ...story, ...opinion]
  return {
    pieces: [...news, ...others, ...briefs],
    blocks: [
      ...pageTop(deal, isHarbour ? '港聞' : '地方新聞'),
      ...setReports(press, news, damage),
      ...setAll(press, others),
      head(deal, name),
      ...briefs.flatMap(({ body }) => body.flatMap((part) => set({ ...press, breaks: 0, indent }, part))),
    ],
  }
}
