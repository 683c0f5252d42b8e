import { type Deal, ofLength } from '../../deal.ts'
import { setArticle, setBody, setHeading } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import { confuse } from '../../noise.ts'
import type { Piece } from '../../piece.ts'
import { take } from '../fresh/draw.ts'
import { runningHead } from '../fresh/furniture.ts'
import { blur } from '../fresh/wear.ts'
import { weave } from '../fresh/weave.ts'

/** Two columns of a prefecture's daily, block by block in turn, each block broken inside a clause; headlines may stand below; many characters confused. */
export const prefectureWoven: Layout = (deal) => {
  const { random } = deal
  const pairs = Array.from({ length: random.between(1, 2) }, () => [takeWoven(deal), takeWoven(deal)])
  const between = take(deal, ['city', 'weekly'], { signs: 'inline' }, ({ kind }) => kind === 'news')
  const press = deal.press({
    measure: random.between(12, 16),
    breaks: 0,
    indent: random.pick(['　　', '  ', '　']),
  })
  const isHeadLow = random.chance(0.35)
  const [first = [], ...rest] = pairs.map((pair) => weave(press, pair, isHeadLow))
  return {
    pieces: [...(pairs[0] ?? []), between, ...pairs.slice(1).flat()],
    blocks: [
      ...(random.chance(0.5) ? [runningHead(deal, random.pick(['综合新闻', '市区新闻']))] : []),
      ...first,
      ...(isHeadLow
        ? [...setBody(press, between), ...setHeading(press, between)]
        : setArticle(press, between)),
      ...rest.flat(),
    ],
  }
}

/** A report without legends, read badly. */
function takeWoven(deal: Deal): Piece {
  const { random } = deal
  const piece = take(
    deal,
    ['city', 'weekly'],
    { signs: 'inline', dashes: true },
    (article) =>
      article.kind === 'news' &&
      article.body.every(({ role }) => role === 'paragraph') &&
      ofLength(150, 900)(article),
  )
  const [rate, perHundred] = random.pick([
    [0.02, 0.5],
    [0.06, 1.2],
  ] as const)
  for (const part of piece.body)
    if (part.role === 'paragraph') part.text = confuse(blur(part.text, rate, random), perHundred, random)
  return piece
}
