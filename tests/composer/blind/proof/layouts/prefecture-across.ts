import type { Layout } from '../../../layouts/layout.ts'
import { isKind } from '../../draw.ts'
import { drawEngine, setPieces } from '../engine.ts'
import { page, standingHead } from '../furniture.ts'
import { misreadText } from '../harm.ts'
import { acrossColumns } from '../order.ts'
import { takeAtTimes, takeSome } from '../take.ts'

const HEADS = ['基层走笔', '一线见闻']

/** A prefecture's page in narrow columns that an engine read across: blocks of two or three columns in turn, characters confused. */
export const prefectureAcross: Layout = (deal) => {
  const { random } = deal
  const anySigns = ['inline', 'inline', 'inline', 'end'] as const
  const news = takeSome(deal, [4, 6], 'towns', isKind('news'), { anySigns })
  const photo = takeAtTimes(deal, 0.5, 'boxes', isKind('photo'))
  const column = random.pick(HEADS)
  const story = takeAtTimes(deal, 0.5, 'towns', isKind('feature'), { signs: 'before', column })
  misreadText([...news, ...photo, ...story], random, random.pick([0.05, 0.1, 0.2]))
  const engine = drawEngine(deal, [11, 16], 1, ['all'])
  const across = news.slice(0, random.pick([2, 3, 3, 4]))
  const alone = [...news.slice(across.length), ...photo]
  const [first, second, third, fourth] = across
  const columns = [[first, fourth], [second], [third]]
    .map((pieces) => pieces.filter((piece) => piece !== undefined))
    .filter(({ length }) => length > 0)
  return {
    pieces: [...[first, second, third, fourth].filter((piece) => piece !== undefined), ...alone, ...story],
    blocks: page(deal, random.pick(['县市新闻', '综合新闻', '要闻']), [
      acrossColumns(engine, columns),
      setPieces(engine, alone),
      story.length > 0 ? [standingHead(deal, column), ...setPieces(engine, story)] : [],
    ]),
  }
}
