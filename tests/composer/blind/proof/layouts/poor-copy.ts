import type { Layout } from '../../../layouts/layout.ts'
import type { Piece } from '../../../piece.ts'
import { set } from '../../../press.ts'
import type { Random } from '../../../random.ts'
import { isKind } from '../../draw.ts'
import { loseEnd, loseStart, repeatParagraph, repeatSentence } from '../../fresh/wear.ts'
import { drawEngine, setPiece, setPieces } from '../engine.ts'
import { page, standingHead } from '../furniture.ts'
import { dropHead, partPictures } from '../harm.ts'
import { footBelow, isPicture, picturesAmid } from '../order.ts'
import { takeAtTimes, takeSome } from '../take.ts'

const HARMS: readonly ((piece: Piece, random: Random) => unknown)[] = [
  loseEnd,
  loseStart,
  (piece) => dropHead(piece),
  repeatSentence,
  repeatParagraph,
  () => undefined,
]
const HEADS = ['生活提示', '服务台']

/** A page of an evening paper in a poor copy: kickers and decks without dashes, one text lost or repeated, a foot or captions misplaced. */
export const poorCopy: Layout = (deal) => {
  const { random } = deal
  const anySigns = ['inline', 'inline', 'inline', 'end'] as const
  const news = takeSome(deal, [4, 7], 'streets', isKind('news'), { anySigns })
  const story = takeAtTimes(deal, 0.65, 'streets', isKind('feature'), { signs: 'before' })
  const column = random.pick(HEADS)
  const tips = random.chance(0.4)
    ? takeSome(deal, [2, 3], 'boxes', isKind('brief'), { column, isUnopened: true })
    : []
  const engine = drawEngine(deal, [13, 19], 0.6, ['all', 'all', 'all', 'headings'])
  const [first, ...others] = news
  const isMoved = random.chance(0.5) && first !== undefined
  const passed = random.between(1, 3)
  const harmed = others.slice(isMoved ? passed : 0)
  if (harmed.length > 0) random.pick(HARMS)(random.pick(harmed), random)
  const reports = isMoved
    ? [...footBelow(engine, first, others.slice(0, passed)), ...setPieces(engine, others.slice(passed))]
    : setPieces(engine, news)
  const place = random.pick(['own', 'own', 'amid', 'apart'] as const)
  const words = place === 'apart' ? story.flatMap(partPictures) : []
  const long = story.flatMap((piece) =>
    place === 'amid'
      ? picturesAmid(engine, piece)
      : setPiece(engine, place === 'apart' ? withoutPictures(piece) : piece),
  )
  const isStoryFirst = random.chance(0.5)
  return {
    pieces: [...(isStoryFirst ? [...story, ...news] : [...news, ...story]), ...tips],
    blocks: page(deal, random.pick(['社会', '本地新闻', '民生']), [
      ...(isStoryFirst ? [long, reports] : [reports, long]),
      tips.length > 0 ? [standingHead(deal, column), ...setPieces(engine, tips)] : [],
      words.flatMap((part) => set(engine.press, part)),
    ]),
  }
}

const withoutPictures = (piece: Piece): Piece => ({
  ...piece,
  body: piece.body.filter((part) => !isPicture(part)),
})
