import type { Block } from '../../block.ts'
import type { Layout } from '../../layouts/layout.ts'
import type { Piece } from '../../piece.ts'
import { isKind } from '../draw.ts'
import { type Damage, setReports } from '../latest/damage.ts'
import { take, takeSeveral } from '../latest/draw.ts'
import { head, pageFoot, pageTop } from '../latest/furniture.ts'
import { pickHabits } from '../latest/habits.ts'
import { setAll } from '../lines.ts'

const DAMAGES: readonly Damage[] = ['none', 'none', 'repeated', 'foot moved', 'lost']
const ADVICE = [
  ['农事指南', 'ZHINAN'],
  ['田间课堂', 'KETANG'],
] as const
const LETTERS = [
  ['农民问法', 'WENFA'],
  ['有问必答', 'BIDA'],
] as const
const GAPS = [' ', '  ', '　', '\t']

/** A farmers' paper: reports from villages and markets, prices in a table, advice by season, readers' questions with answers. */
export const farmersPaper: Layout = (deal) => {
  const { random } = deal
  const news = takeSeveral(deal, random.between(2, 3), 'farmers', {}, isKind('news'))
  const story = random.chance(0.5) ? [take(deal, 'farmers', { signs: 'before' }, isKind('feature'))] : []
  const prices = random.chance(0.6) ? [take(deal, 'farmers', {}, isKind('results'))] : []
  for (const piece of prices) spread(piece, random.pick(GAPS))
  const photo = random.chance(0.4)
    ? [take(deal, 'pictures', {}, ({ place }) => /北原|东平|石门/u.test(place))]
    : []
  const advice = random.pick(ADVICE)
  const tips = takeSeveral(deal, random.between(1, 2), 'farmers', { column: advice[0] }, isKind('sidebar'))
  const ask = random.pick(LETTERS)
  const letters = random.chance(0.6)
    ? takeSeveral(deal, random.between(1, 3), 'farmers', { column: ask[0] }, isKind('letter'))
    : []
  const press = pickHabits(deal, 0.5)
  const group = (name: readonly [string, string], pieces: readonly Piece[]): Block[] =>
    pieces.length > 0 ? [head(deal, name), ...setAll(press, pieces)] : []
  return {
    pieces: [...news, ...photo, ...story, ...prices, ...tips, ...letters],
    blocks: [
      ...pageTop(deal, random.pick(['乡村', '市场·技术', '三农'])),
      ...setReports(press, news, random.pick(DAMAGES)),
      ...setAll(press, [...photo, ...story, ...prices]),
      ...group(advice, tips),
      ...group(ask, letters),
      ...(random.chance(0.5) ? [pageFoot(deal)] : []),
    ],
  }
}

/** The cells of every row as this engine parts them. */
function spread({ body }: Piece, gap: string): void {
  for (const part of body) if (part.role === 'table') part.text = part.text.replaceAll(' ', gap)
}
