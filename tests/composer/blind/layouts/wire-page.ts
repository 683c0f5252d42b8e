import type { Layout } from '../../layouts/layout.ts'
import { set } from '../../press.ts'
import { hasNone, isKind } from '../draw.ts'
import { take, takeSeveral } from '../fresh/draw.ts'
import { makers, runningHead, standingHead } from '../fresh/furniture.ts'
import { joinLines } from '../fresh/wear.ts'
import { pickMeasure, setAll, setTight } from '../lines.ts'

/** What opens a short item from abroad. */
const OPENINGS: readonly ((place: string) => string)[] = [
  (place) => `【${place}】`,
  (place) => `◇${place}消息　`,
  () => '◇ ',
  (place) => `●${place} `,
]

/** A page of other newsrooms' reports, each with its source before or behind it; short items from abroad; the paper's own comment or report. */
export const wirePage: Layout = (deal) => {
  const { random } = deal
  const isTight = random.chance(0.25)
  const wires = takeSeveral(deal, random.between(4, 5), 'agency', {}, isKind('agency'))
  const own = random.chance(0.6) ? [take(deal, 'city', { dashes: true }, isKind('news'))] : []
  const name = random.pick(['环球短波', '一句话国际', '天下'])
  const opening = random.pick(OPENINGS)
  const briefs = Array.from({ length: random.between(3, 4) }, () => {
    let where = ''
    const piece = take(deal, 'agency', { column: name, isUnopened: true }, (article) => {
      if (!hasNone(article)) return false
      where = article.place
      return true
    })
    const [first] = piece.body
    if (first) first.text = opening(where) + first.text
    return piece
  })
  const habits = pickMeasure(random, 0.5)
  const press = deal.press(habits)
  const reports = random.shuffle([...wires, ...own])
  const items = briefs.flatMap(({ body }) => body.flatMap((part) => set({ ...press, breaks: 0 }, part)))
  const isBriefsFirst = random.chance(0.3)
  const short = [standingHead(deal, name), ...items]
  const long = isTight ? reports.flatMap((piece) => setTight(press, piece)) : setAll(press, reports)
  const blocks = [
    runningHead(deal, random.pick(['时事', '国内国际', '要闻'])),
    ...(isBriefsFirst ? [...short, ...long] : [...long, ...short]),
    ...(random.chance(0.6) ? [makers(deal)] : []),
  ]
  const isJoined = habits.measure === undefined && random.chance(0.4)
  return {
    pieces: isBriefsFirst ? [...briefs, ...reports] : [...reports, ...briefs],
    blocks: isJoined ? joinLines(blocks, random.between(17, 24)) : blocks,
  }
}
