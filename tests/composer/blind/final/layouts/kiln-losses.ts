import type { Layout } from '../../../layouts/layout.ts'
import type { Piece } from '../../../piece.ts'
import { set } from '../../../press.ts'
import { isKind } from '../../draw.ts'
import { loseEnd, loseStart, repeatParagraph, repeatSentence } from '../../fresh/wear.ts'
import { framed, standing } from '../furniture.ts'
import { loseHead, takePictures } from '../harm.ts'
import { layFootLow, layPicturesInside } from '../order.ts'
import { pullPerhaps, pullSome } from '../pull.ts'
import { drawSetting, lay, layAll } from '../setting.ts'

const HEADS = [
  ['晚报提醒您', 'TIXING'],
  ['便民速递', 'BIANMIN'],
] as const
const LOSSES = [
  loseEnd,
  loseStart,
  (piece: Piece) => loseHead(piece),
  repeatParagraph,
  repeatSentence,
] as const

/** An evening paper's page, whose kickers and decks have no dashes, as a poor copy has it: words, a heading or an end lost, a foot or captions misplaced. */
export const kilnLosses: Layout = (deal) => {
  const { random } = deal
  const anySigns = ['inline', 'inline', 'end'] as const
  const news = pullSome(deal, [4, 6], 'loss', isKind('news'), { anySigns })
  const story = pullPerhaps(deal, 0.7, 'loss', isKind('feature'), { signs: 'before' })
  const head = random.pick(HEADS)
  const staging = { column: head[0], isUnopened: true }
  const tips = pullSome(
    deal,
    random.pick([[0, 0] as const, [2, 3] as const]),
    'loss',
    isKind('brief'),
    staging,
  )
  const setting = drawSetting(deal, [14, 20], 0.55, [
    'everywhere',
    'everywhere',
    'everywhere',
    'above articles',
  ])
  const [moved, ...others] = news
  const last = others.at(-1)
  if (last) random.pick(LOSSES)(last, random)
  const isMoved = random.chance(0.6) && moved !== undefined
  const far = random.between(1, 2)
  const torn = isMoved
    ? [...layFootLow(setting, moved, others.slice(0, far)), ...layAll(setting, others.slice(far))]
    : layAll(setting, news)
  const pictures = random.pick(['own', 'inside', 'apart'] as const)
  const words = pictures === 'apart' ? story.flatMap(takePictures) : []
  const long = story
    .flatMap((piece) => (pictures === 'inside' ? layPicturesInside : lay)(setting, piece))
    .filter(({ owner }) => !words.some((part) => part === owner))
  const apart = words.flatMap((part) => set(setting.press, part))
  const isStoryFirst = random.chance(0.4)
  return {
    pieces: [...(isStoryFirst ? [...story, ...news] : [...news, ...story]), ...tips],
    blocks: framed(deal, random.pick(['城事', '石塘·民生', '社会新闻']), [
      ...(isStoryFirst ? [long, torn] : [torn, long]),
      tips.length > 0 ? [standing(deal, head), ...layAll(setting, tips)] : [],
      apart,
    ]),
  }
}
