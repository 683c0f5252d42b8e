import type { Layout } from '../../layouts/layout.ts'
import { set, stand } from '../../press.ts'
import { draw, drawSeveral, hasNone, isKind } from '../draw.ts'
import { column, pageHead } from '../furniture.ts'
import { pickPress, setAll, setTight } from '../lines.ts'

/** A page of Hong Kong or Macau: reports, a column, a picture, short items without headlines. */
export const hongkongPage: Layout = (deal) => {
  const { random } = deal
  const isTight = random.chance(0.3)
  const news = drawSeveral(deal, random.between(3, 4), 'hongkong', {}, isKind('news'))
  const opinion = random.chance(0.5)
    ? [draw(deal, 'hongkong', { signs: 'before' }, isKind('commentary'))]
    : []
  const photo = random.chance(0.6) ? [draw(deal, 'hongkong', {}, isKind('photo'))] : []
  const name = random.pick(['簡訊', '港澳短訊', '快訊'])
  const briefs = drawSeveral(
    deal,
    random.between(2, 4),
    'hongkong',
    { column: name, isUnopened: true },
    hasNone,
  )
  const press = pickPress(deal)
  const titled = random.shuffle([...news, ...opinion, ...photo])
  const mark = random.pick(['■', '●', '◆ '])
  return {
    pieces: [...titled, ...briefs],
    blocks: [
      stand(pageHead(deal, '港聞')),
      ...(isTight ? titled.flatMap((piece) => setTight(press, piece)) : setAll(press, titled)),
      stand(column(`【${name}】`)),
      ...briefs.flatMap(({ body }) =>
        body.flatMap((part) => set({ ...press, breaks: 0, indent: mark }, part)),
      ),
    ],
  }
}
