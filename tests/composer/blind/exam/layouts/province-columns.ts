import type { Layout } from '../../../layouts/layout.ts'
import { misread } from '../damage.ts'
import { columnEngine, lay, layAll } from '../engine.ts'
import { standing, withTitle } from '../furniture.ts'
import { layBelow, layInTurn } from '../order.ts'
import { isKind, take, takeSeveral } from '../take.ts'

const NEWS = [
  ['滦阳时讯', 'SHIXUN'],
  ['港城速递', 'SUDI'],
] as const
const PICTURES = [
  ['图说', 'TUSHUO'],
  ['镜头', 'JINGTOU'],
] as const

/** A province's page of one city, recognised column by column: short reports whose columns come in turn, pictures, a long report. */
export const provinceColumns: Layout = (deal) => {
  const { random } = deal
  const count = random.between(4, 5)
  const news = takeSeveral(deal, count, 'province', { signs: 'inline' }, isKind('news'))
  const photo = take(deal, 'province', {}, isKind('photo'))
  const story = take(deal, 'province', { signs: 'before' }, isKind('package'))
  misread([...news, photo, story], random, random.pick([0.03, 0.06, 0.12]))
  const engine = { ...columnEngine(deal, 14, 18), isClose: false }
  const areHeadsLow = random.chance(0.5)
  const together = random.pick([2, 2, 3])
  const [apart, alone] = [news.slice(0, together), news.slice(together)]
  const setOne = areHeadsLow ? layBelow : lay
  const heads = [standing(deal, random.pick(NEWS)), standing(deal, random.pick(PICTURES))]
  const isStoryFirst = !areHeadsLow && random.chance(0.4)
  const short = [
    ...layInTurn(engine.press, apart, areHeadsLow),
    ...alone.flatMap((piece) => setOne(engine, piece)),
    ...setOne(engine, photo),
  ]
  const long = [...heads, ...layAll(engine, [story])]
  const reports = [...apart, ...alone, photo]
  return {
    pieces: isStoryFirst ? [story, ...reports] : [...reports, story],
    blocks: withTitle(deal, '滦阳新闻', isStoryFirst ? [lay(engine, story), short] : [short, long]),
  }
}
