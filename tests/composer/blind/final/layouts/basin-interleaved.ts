import type { Layout } from '../../../layouts/layout.ts'
import { isKind } from '../../draw.ts'
import { framed, standing } from '../furniture.ts'
import { misread } from '../harm.ts'
import { interleave, layLow } from '../order.ts'
import { pullPerhaps, pullSome } from '../pull.ts'
import { drawSetting, lay, layAll } from '../setting.ts'

const HEADS = [
  ['颍淮人家', 'RENJIA'],
  ['走笔', 'ZOUBI'],
] as const

/** A prefecture's page read across its columns: two or three reports come in turn, a few lines of each, and characters are confused. */
export const basinInterleaved: Layout = (deal) => {
  const { random } = deal
  const anySigns = ['inline', 'inline', 'inline', 'end'] as const
  const news = pullSome(deal, [4, 6], 'basin', isKind('news'), { anySigns })
  const photo = pullPerhaps(deal, 0.6, 'basin', isKind('photo'))
  const head = random.pick(HEADS)
  const story = pullPerhaps(deal, 0.5, 'basin', isKind('feature'), { signs: 'before', column: head[0] })
  misread([...news, ...photo, ...story], random, random.pick([0.04, 0.08, 0.15]))
  const setting = drawSetting(deal, [12, 17], 1, ['everywhere'])
  const areHeadsLow = random.chance(0.4)
  const count = random.pick([2, 3, 3])
  const second = news.length - count > 1 && random.chance(0.5) ? 2 : 0
  const [first, next, alone] = [
    news.slice(0, count),
    news.slice(count, count + second),
    news.slice(count + second),
  ]
  const rest = [...alone, ...photo]
  return {
    pieces: [...news, ...photo, ...story],
    blocks: framed(deal, random.pick(['市县', '综合', '颍宁新闻']), [
      interleave(setting, first, areHeadsLow),
      next.length > 0 ? interleave(setting, next, areHeadsLow) : [],
      areHeadsLow ? rest.flatMap((piece) => layLow(setting, piece)) : layAll(setting, rest),
      story.flatMap((piece) => [standing(deal, head), ...lay(setting, piece)]),
    ]),
  }
}
