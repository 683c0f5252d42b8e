import type { Layout } from '../../../layouts/layout.ts'
import { set } from '../../../press.ts'
import { loseEnd } from '../../fresh/wear.ts'
import { layWithCaptionInside } from '../damage.ts'
import { columnEngine, lay, layAll, wholeEngine } from '../engine.ts'
import { standing, withTitle } from '../furniture.ts'
import { layAround, layWithFootBelow } from '../order.ts'
import { isKind, take, takeAtTimes, takeSeveral } from '../take.ts'

const BRIEFS = [
  ['港聞短打', 'DUANDA'],
  ['新聞簡報', 'JIANBAO'],
] as const
const VIEWS = [
  ['港事港評', 'GANGPING'],
  ['編輯室', 'BIANJI'],
] as const
const DAMAGES = ['none', 'none', 'none', 'foot', 'around', 'lost'] as const

/** A page of local news of a Hong Kong daily: a lead, reports that open with the paper's words, a feature, a comment, short items. */
export const harbourLocal: Layout = (deal) => {
  const { random } = deal
  const engine = random.chance(0.45) ? columnEngine(deal, 13, 20) : wholeEngine(deal)
  const lead = takeAtTimes(deal, 0.6, 'harbour', { signs: 'before' }, isKind('package'))
  const news = takeSeveral(deal, random.between(3, 5), 'harbour', { signs: 'inline' }, isKind('news'))
  const photo = takeAtTimes(deal, 0.6, 'harbour', {}, isKind('photo'))
  const story = takeAtTimes(deal, 0.6, 'harbour', { signs: 'before' }, isKind('feature'))
  const view = random.pick(VIEWS)
  const comment = takeAtTimes(deal, 0.5, 'harbour', { column: view[0] }, isKind('commentary'))
  const name = random.pick(BRIEFS)
  const staging = { column: name[0], isUnopened: true }
  const briefs = takeSeveral(deal, random.between(2, 4), 'harbour', staging, isKind('brief'))
  const damage = random.pick(DAMAGES)
  const [first = take(deal, 'harbour', {}, isKind('news')), ...rest] = news
  const last = rest.at(-1)
  if (damage === 'lost' && last) loseEnd(last, random)
  const reports =
    damage === 'foot'
      ? layWithFootBelow(engine, first, rest.slice(0, 1))
      : damage === 'around'
        ? [...layAround(engine, first), ...layAll(engine, rest.slice(0, 1))]
        : layAll(engine, [first, ...rest.slice(0, 1)])
  const isInside = random.chance(0.25)
  const sign = random.pick(['■', '● ', '▲', '◆'])
  return {
    pieces: [...lead, first, ...rest, ...photo, ...story, ...comment, ...briefs],
    blocks: withTitle(deal, random.pick(['港聞', '本地新聞']), [
      layAll(engine, lead),
      [...reports, ...layAll(engine, rest.slice(1)), ...layAll(engine, photo)],
      story.flatMap((piece) => (isInside ? layWithCaptionInside(engine, piece) : lay(engine, piece))),
      comment.flatMap((piece) => [standing(deal, view), ...lay(engine, piece)]),
      [
        standing(deal, name),
        ...briefs.flatMap(({ body }) =>
          body.flatMap((part) => set({ ...engine.press, breaks: 0, indent: sign }, part)),
        ),
      ],
    ]),
  }
}
