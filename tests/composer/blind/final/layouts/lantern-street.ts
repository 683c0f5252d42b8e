import type { SourceArticle } from '../../../article.ts'
import type { Layout } from '../../../layouts/layout.ts'
import { set } from '../../../press.ts'
import { loseEnd } from '../../fresh/wear.ts'
import { framed, standing } from '../furniture.ts'
import { interleave, layFootLow, layLow, layPicturesInside } from '../order.ts'
import { ESTUARY } from '../papers.ts'
import { openWith, pull, pullPerhaps, pullSome } from '../pull.ts'
import { drawSetting, lay, layAll } from '../setting.ts'

const SHORT = [
  ['地方短波', 'DUANBO'],
  ['小新聞', 'XIAOXINWEN'],
] as const
const VIEWS = [
  ['街坊論壇', 'LUNTAN'],
  ['黑白集', 'HEIBAI'],
] as const
const SIGNS: readonly ((place: string) => string)[] = [
  (place) => `【${place}】`,
  () => '●',
  (place) => `◎${place}　`,
  () => '△',
]
const DAMAGES = ['none', 'none', 'none', 'low', 'foot', 'in turn', 'lost'] as const

/** A page of local news in traditional characters, of a paper of Taiwan or of Macau: its columns are narrow. */
export const lanternStreet: Layout = (deal) => {
  const { random, paper } = deal
  const isHere = ({ place }: SourceArticle): boolean => (place === '澳門') === (paper === ESTUARY)
  const isLocal = (kind: SourceArticle['kind']) => (article: SourceArticle) =>
    article.kind === kind && isHere(article)
  const news = pullSome(deal, [3, 5], 'strait', isLocal('news'), { signs: 'inline' })
  const photo = pullPerhaps(deal, 0.6, 'strait', isLocal('photo'))
  const story = pullPerhaps(deal, 0.6, 'strait', isLocal('feature'), { signs: 'before' })
  const view = random.pick(VIEWS)
  const comment = pullPerhaps(deal, 0.5, 'strait', isLocal('commentary'), { column: view[0] })
  const short = random.pick(SHORT)
  const sign = random.pick(SIGNS)
  const briefs = Array.from({ length: random.pick([0, 2, 3]) }, () => {
    let from = ''
    const fits = (article: SourceArticle): boolean => {
      if (isLocal('brief')(article)) from = article.place
      return isLocal('brief')(article)
    }
    const piece = pull(deal, 'strait', { column: short[0], isUnopened: true }, fits)
    openWith(piece, sign(from))
    return piece
  })
  const damage = random.pick(DAMAGES)
  const setting = drawSetting(deal, [9, 15], 0.6, damage === 'none' ? undefined : ['everywhere'])
  const [first, ...rest] = news
  const last = rest.at(-1)
  if (damage === 'lost' && last) loseEnd(last, random)
  const reports =
    damage === 'low'
      ? news.flatMap((piece) => layLow(setting, piece))
      : damage === 'foot' && first
        ? layFootLow(setting, first, rest)
        : damage === 'in turn' && setting.press.measure !== undefined
          ? [...interleave(setting, news.slice(0, 2), false), ...layAll(setting, news.slice(2))]
          : layAll(setting, news)
  const isInside = random.chance(0.2)
  const pictures = photo.flatMap((piece) => (damage === 'low' ? layLow : lay)(setting, piece))
  const items = briefs.flatMap(({ body }) =>
    body.flatMap((part) => set({ ...setting.press, breaks: 0, indent: '' }, part)),
  )
  return {
    pieces: [...news, ...photo, ...comment, ...story, ...briefs],
    blocks: framed(deal, random.pick(['地方', '地方新聞', '社會']), [
      [...reports, ...pictures],
      comment.flatMap((piece) => [standing(deal, view), ...lay(setting, piece)]),
      story.flatMap((piece) => [
        ...(damage === 'low' && comment.length === 0 ? [standing(deal, ['人物', 'RENWU'])] : []),
        ...(isInside ? layPicturesInside : lay)(setting, piece),
      ]),
      items.length > 0 ? [standing(deal, short), ...items] : [],
    ]),
  }
}
