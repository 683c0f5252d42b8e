import type { SourceArticle } from '../../article.ts'
import type { Block } from '../../block.ts'
import { setHeading } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import type { Part, Piece } from '../../piece.ts'
import { type Press, stand } from '../../press.ts'
import type { Random } from '../../random.ts'
import { isKind } from '../draw.ts'
import { take, takeSeveral } from '../fresh/draw.ts'
import { makers, runningHead } from '../fresh/furniture.ts'
import { loseEnd, loseStart, repeatParagraph, repeatSentence } from '../fresh/wear.ts'
import { folio } from '../furniture.ts'
import { pickMeasure, setAll, setParts, tear } from '../lines.ts'

const hasSections = ({ kind, body }: SourceArticle): boolean =>
  kind === 'feature' && body.filter(({ role }) => role === 'subhead').length >= 2

/** A long story that breaks off, at a subhead or inside a clause, and goes on below others; text lost, printed twice, quoted large. */
export const weekendSpread: Layout = (deal) => {
  const { random } = deal
  const story = take(deal, 'features', { signs: 'before', dashes: random.chance(0.5) }, hasSections)
  const others = [
    ...takeSeveral(deal, random.between(1, 2), 'city', { signs: 'inline' }, isKind('news')),
    ...(random.chance(0.6) ? [take(deal, 'features', { signs: 'before' }, isKind('essay'))] : []),
  ]
  const second = random.chance(0.5) ? [take(deal, 'features', { signs: 'before' }, isKind('feature'))] : []
  for (const piece of second) damage(piece, random)
  const isWhole = random.chance(0.5)
  if (isWhole) for (const piece of others.slice(0, 1)) loseStart(piece, random)
  if (random.chance(0.4)) quoteLarge(story, random)
  else if (random.chance(0.5)) repeatSentence(story, random)
  const press = deal.press({ ...pickMeasure(random, 0.5), breaks: 0 })
  const [upper, lower] = isWhole ? atSubhead(press, story) : inClause(press, story)
  return {
    pieces: [story, ...others, ...second],
    blocks: [
      runningHead(deal, random.pick(['周末特稿', '人间', '深读'])),
      ...upper,
      ...setAll(press, others),
      ...lower,
      ...setAll(press, second),
      ...(random.chance(0.4) ? [stand(folio('（本版图片均由受访者提供）'))] : []),
      makers(deal),
    ],
  }
}

/** Its end is lost, or a part of it stands twice. */
function damage(piece: Piece, random: Random): void {
  if (random.chance(0.5)) repeatParagraph(piece, random)
  else loseEnd(piece, random)
}

/** Down to the last subhead but one or the last; the rest. */
function atSubhead(press: Press, story: Piece): [Block[], Block[]] {
  const subheads = story.body.flatMap(({ role }, at) => (role === 'subhead' ? [at] : []))
  const at = press.random.pick(subheads.slice(1))
  return [
    [...setHeading(press, story), ...setParts(press, story.body.slice(0, at))],
    setParts(press, story.body.slice(at)),
  ]
}

/** Down to inside a clause of the text below the first subhead; the rest. */
function inClause(press: Press, story: Piece): [Block[], Block[]] {
  const first = story.body.findIndex(({ role }) => role === 'subhead')
  const [upper, lower] = tear(press, story, (at) => at > first)
  return lower.length > 0 ? [upper, lower] : atSubhead(press, story)
}

/** A sentence of the text stands large before another section; it is in the text once more. */
function quoteLarge({ body }: Piece, random: Random): void {
  const sentences = body.flatMap(({ role, text }, at) =>
    role === 'paragraph' && at > 0 ? (text.match(/[^。！？]+[。！？]?/gu) ?? []) : [],
  )
  const fit = sentences.filter((sentence) => /^[^“”"＂]{24,44}。$/u.test(sentence))
  const at = body.findLastIndex(({ role }) => role === 'subhead')
  if (fit.length === 0 || at < 0) return
  const quote: Part = { role: 'duplicate', text: random.pick(fit) }
  body.splice(at, 0, quote)
}
