import type { SourceArticle } from '../../article.ts'
import type { Block } from '../../block.ts'
import type { Deal } from '../../deal.ts'
import { setArticle } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import type { Piece } from '../../piece.ts'
import { type Press, set } from '../../press.ts'
import { hasNone, isKind } from '../draw.ts'
import { take, takeSeveral } from '../fresh/draw.ts'
import { appeal, makers, runningHead, standingHead } from '../fresh/furniture.ts'
import { signInside, signWithPhotographer } from '../fresh/signs.ts'
import { pickMeasure, setAll, tear } from '../lines.ts'

const MARKS = ['▲', '· ', '◆ ', '□', '※ ']

const isLead = ({ kicker, deck, body }: SourceArticle): boolean =>
  (kicker !== null || deck !== null) && body.length > 3

/** A local page of an evening paper: a lead by a writer and a photographer, city news, household advice, short items that may be signed. */
export const eveningLocal: Layout = (deal) => {
  const { random } = deal
  const lead = take(deal, 'city', { signs: 'before' }, isLead)
  if (random.chance(0.5)) signWithPhotographer(lead, random)
  const news = takeSeveral(deal, random.between(2, 3), 'city', {}, isKind('news'))
  const tipsName = random.pick(['生活帮', '居家锦囊', '小帮手'])
  const tips = random.chance(0.5) ? [take(deal, 'weekly', { column: tipsName }, isTips)] : []
  const press = deal.press({ ...pickMeasure(random, 0.6), indent: random.pick(['', '　　']) })
  const [briefs, briefBlocks] = setBriefs(deal, press)
  const [top, foot] = moveFoot(press, news, random.chance(0.5))
  const isEarly = random.chance(0.4)
  return {
    pieces: [lead, ...news, ...tips, ...briefs],
    blocks: [
      runningHead(deal, random.pick(['城事', '民生', '本埠新闻'])),
      ...(random.chance(0.4) ? [appeal(random)] : []),
      ...setArticle(press, lead),
      ...top,
      ...(isEarly ? briefBlocks : foot),
      ...(isEarly ? foot : briefBlocks),
      ...tips.flatMap((piece) => [standingHead(deal, tipsName), ...setArticle(press, piece)]),
      makers(deal),
    ],
  }
}

/** The first report and the others; its foot may stand below the second one, torn off inside a clause. */
function moveFoot(press: Press, news: readonly Piece[], isMoved: boolean): [Block[], Block[]] {
  const [first, second, ...rest] = news
  if (!first || !second) return [setAll(press, news), []]
  const [upper, lower] = isMoved ? tear(press, first, () => true) : [setArticle(press, first), []]
  return [
    [...upper, ...(lower.length > 0 ? [...setArticle(press, second), ...lower] : [])],
    [...(lower.length > 0 ? [] : setArticle(press, second)), ...setAll(press, rest)],
  ]
}

const isTips = (article: SourceArticle): boolean =>
  isKind('sidebar')(article) && article.headline !== null && article.body.length > 3

/** Items under a head, each behind the paper's mark, or each signed in brackets. */
function setBriefs(deal: Deal, press: Press): [Piece[], Block[]] {
  const { random, paper } = deal
  const name = random.pick(['城事速览', '微新闻', '三言两语'])
  const briefs = takeSeveral(
    deal,
    random.between(3, 4),
    'briefs',
    { column: name, isUnopened: true },
    hasNone,
  )
  const isSigned = random.chance(0.5)
  if (isSigned) for (const piece of briefs) signInside(piece, random, paper.spell)
  const mark = isSigned && random.chance(0.4) ? press.indent : random.pick(MARKS)
  const items = briefs.flatMap(({ body }) =>
    body.flatMap((part) => set({ ...press, breaks: 0, indent: mark }, part)),
  )
  return [briefs, [standingHead(deal, name), ...items]]
}
