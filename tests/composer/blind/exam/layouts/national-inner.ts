import type { Layout } from '../../../layouts/layout.ts'
import { repeatParagraph } from '../../fresh/wear.ts'
import { loseWords, quoteLarge } from '../damage.ts'
import { lay, layAll, wholeEngine } from '../engine.ts'
import { imprint, standing, withTitle } from '../furniture.ts'
import { layWithFootBelow } from '../order.ts'
import { isKind, take, takeAtTimes, takeSeveral } from '../take.ts'

const COMMENTS = [
  ['今日话题', 'HUATI'],
  ['金台短评', 'DUANPING'],
  ['现场评论', 'PINGLUN'],
] as const
const SECTIONS = ['要闻', '综合', '经济', '社会']
const DAMAGES = ['none', 'none', 'none', 'none', 'foot', 'repeated', 'quoted', 'lost'] as const

/** An inner page of a daily of the whole country: a long report, dated news of several towns, a comment, pictures. */
export const nationalInner: Layout = (deal) => {
  const { random } = deal
  const lead = take(deal, 'national', { signs: 'before' }, isKind('package', 'feature', 'interview'))
  const second = takeAtTimes(
    deal,
    0.4,
    'national',
    { signs: 'before' },
    isKind('package', 'feature', 'interview'),
  )
  const news = takeSeveral(
    deal,
    random.between(3, 4),
    'national',
    { anySigns: ['inline', 'inline', 'inline', 'before'] },
    isKind('news'),
  )
  const name = random.pick(COMMENTS)
  const comment = takeAtTimes(deal, 0.7, 'national', { column: name[0] }, isKind('commentary'))
  const photo = takeAtTimes(deal, 0.7, 'national', {}, isKind('photo'))
  const engine = wholeEngine(deal)
  const damage = random.pick(DAMAGES)
  if (damage === 'repeated') repeatParagraph(lead, random)
  if (damage === 'quoted') quoteLarge(lead, random)
  if (damage === 'lost') loseWords(lead, random)
  const [moved, ...rest] = news
  const isTorn = damage === 'foot' && moved !== undefined
  const reports = isTorn ? layWithFootBelow(engine, moved, rest) : layAll(engine, news)
  const opinion = comment.flatMap((piece) => [standing(deal, name), ...lay(engine, piece)])
  const isNewsFirst = random.chance(0.3)
  const top = [lead, ...photo]
  const pieces = isNewsFirst ? [...news, ...top, ...second] : [...top, ...news, ...second]
  const groups = isNewsFirst
    ? [reports, layAll(engine, top), layAll(engine, second)]
    : [layAll(engine, top), reports, layAll(engine, second)]
  return {
    pieces: [...pieces, ...comment],
    blocks: withTitle(deal, random.pick(SECTIONS), [
      ...groups,
      opinion,
      ...(random.chance(0.4) ? [imprint(deal)] : []),
    ]),
  }
}
