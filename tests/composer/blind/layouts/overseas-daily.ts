import type { Layout } from '../../layouts/layout.ts'
import { set } from '../../press.ts'
import { hasNone, isKind } from '../draw.ts'
import { take, takeSeveral } from '../fresh/draw.ts'
import { makers, runningHead, standingHead } from '../fresh/furniture.ts'
import { pickMeasure, setAll } from '../lines.ts'

const MARKS = ['▓ ', '◎', '▶', '◇ ']

/** A daily in traditional characters, of Chinese abroad or of Hong Kong: reports, a long story, a column, a picture, short items. */
export const overseasDaily: Layout = (deal) => {
  const { random } = deal
  const news = takeSeveral(deal, random.between(3, 4), 'overseas', {}, isKind('news'))
  const story = random.chance(0.5) ? [take(deal, 'overseas', { signs: 'before' }, isKind('feature'))] : []
  const opinionName = random.pick(['僑鄉論壇', '時事縱橫', '街談巷議'])
  const opinion = random.chance(0.6)
    ? [take(deal, 'overseas', { signs: 'before', column: opinionName }, isKind('commentary'))]
    : []
  const photo = random.chance(0.5) ? [take(deal, 'overseas', {}, isKind('photo'))] : []
  const name = random.pick(['僑社簡訊', '一週掃描', '各地快訊'])
  const briefs = takeSeveral(
    deal,
    random.between(2, 4),
    'overseas',
    { column: name, isUnopened: true },
    hasNone,
  )
  const press = deal.press({ ...pickMeasure(random, 0.55), indent: random.pick(['', '　　']) })
  const mark = random.pick(MARKS)
  const body = random.shuffle([...news, ...story, ...photo])
  return {
    pieces: [...body, ...opinion, ...briefs],
    blocks: [
      runningHead(deal, random.pick(['僑社新聞', '華人世界', '本地要聞'])),
      ...setAll(press, body),
      ...opinion.flatMap((piece) => [standingHead(deal, opinionName), ...setAll(press, [piece])]),
      standingHead(deal, name),
      ...briefs.flatMap(({ body: items }) =>
        items.flatMap((part) => set({ ...press, breaks: 0, indent: mark }, part)),
      ),
      ...(random.chance(0.5) ? [makers(deal)] : []),
    ],
  }
}
