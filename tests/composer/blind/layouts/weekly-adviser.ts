import type { SourceArticle } from '../../article.ts'
import type { Block } from '../../block.ts'
import type { Deal } from '../../deal.ts'
import { setArticle } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import type { Piece } from '../../piece.ts'
import type { Press } from '../../press.ts'
import { isKind } from '../draw.ts'
import { take, takeSeveral } from '../fresh/draw.ts'
import { appeal, makers, runningHead, standingHead } from '../fresh/furniture.ts'
import { pickMeasure } from '../lines.ts'

const ENDS = new Set(['专家简介', '人物简介', '医生简介'])
const isAdvice = (article: SourceArticle): boolean =>
  isKind('sidebar')(article) && !ENDS.has(article.headline ?? '')

/** A weekly of health and schools: questions as subheads, a conversation, numbered advice, who the expert is, consulting hours in a table. */
export const weeklyAdviser: Layout = (deal) => {
  const { random } = deal
  const story = takeWithCard(deal, 'feature')
  nameSummary(story, random.pick(['核心提示', '核心提示', '编者按', '阅读提示']))
  const talk = takeWithCard(deal, 'interview')
  const name = random.pick(['生活提醒', '实用帖', '收藏版'])
  const advice = takeSeveral(deal, random.between(1, 2), 'weekly', { column: name }, isAdvice)
  const news = takeSeveral(deal, random.between(1, 2), 'weekly', {}, isKind('news'))
  const habits = pickMeasure(random, 0.5)
  const press: Press = deal.press({
    ...habits,
    ...(habits.measure === undefined ? {} : { measure: habits.measure + 3 }),
    marks: { headline: '', subhead: random.pick(['', '', '▍', '● ']) },
  })
  const set = (pieces: readonly Piece[]): Block[] => pieces.flatMap((piece) => setArticle(press, piece))
  const isTalkFirst = random.chance(0.4)
  const top = isTalkFirst ? [talk, story] : [story, talk]
  return {
    pieces: [...news.slice(0, 1), ...top, ...news.slice(1), ...advice],
    blocks: [
      runningHead(deal, random.pick(['健康', '教育', '家庭周刊'])),
      ...set(news.slice(0, 1)),
      ...set(top),
      ...set(news.slice(1)),
      standingHead(deal, name),
      ...set(advice),
      ...(random.chance(0.4) ? [appeal(random)] : []),
      makers(deal),
    ],
  }
}

/** The words that such a weekly sets before a summary. */
function nameSummary({ label, summary }: Piece, name: string): void {
  for (const part of [label, summary]) if (part) part.text = part.text.replace('核心提示', name)
}

/** A text of that kind; a few words on who was asked are its last section. */
function takeWithCard(deal: Deal, kind: SourceArticle['kind']): Piece {
  let where = ''
  const piece = take(deal, 'weekly', { signs: 'before' }, (article) => {
    if (article.kind !== kind) return false
    where = article.place
    return true
  })
  const isCard = ({ place, headline }: SourceArticle): boolean => place === where && ENDS.has(headline ?? '')
  if (where === '睡眠' || deal.random.chance(0.4)) return piece
  const card = take(deal, 'weekly', {}, isCard)
  piece.body.push({ role: 'subhead', text: card.facts.headline ?? '' }, ...card.body)
  return piece
}
