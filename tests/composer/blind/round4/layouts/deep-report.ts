import type { SourceArticle } from '../../../article.ts'
import type { Block } from '../../../block.ts'
import type { Deal } from '../../../deal.ts'
import { setBody } from '../../../flow.ts'
import type { Layout } from '../../../layouts/layout.ts'
import type { Part, Piece } from '../../../piece.ts'
import type { Press } from '../../../press.ts'
import type { Random } from '../../../random.ts'
import { isKind } from '../../draw.ts'
import { findSplit, setAll, setParts } from '../../lines.ts'
import { perhaps, take, takeSeveral } from '../draw.ts'
import { type Blanks, columns, dropLetter, leaveBlanks, partHeadline, strew } from '../engine.ts'
import { head, imprint, note, top } from '../furniture.ts'
import { AS_PRINTED, DECK_ABOVE, KICKER_BELOW, type Order, setHeadingIn } from '../heading.ts'

const ORDERS: readonly Order[] = [AS_PRINTED, AS_PRINTED, KICKER_BELOW, DECK_ABOVE]
const BLANKS: readonly Blanks[] = ['between all', 'between all', 'between boxes']
const BOXES = ['■链接', '▌延伸阅读', '【相关】', '■声音', '背景']
const LEGENDS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => `▲${text}`,
  (text) => `↑ ${text}`,
]

/** A story that fills a page: kicker, headline, deck, sections, a sentence quoted large, boxes with headlines, questions, a comment. */
export const deepReport: Layout = (deal) => {
  const { random, paper } = deal
  const place = random.pick(['黔东', '荆南'])
  const beside =
    (...kinds: SourceArticle['kind'][]) =>
    (article: SourceArticle): boolean =>
      article.place === place && isKind(...kinds)(article)
  const signs = random.chance(0.8) ? 'before' : 'end'
  const story = take(deal, 'deep', { signs, dashes: true }, beside('feature'))
  const boxes = takeSeveral(deal, random.between(1, 3), 'deep', {}, beside('sidebar'))
  const talk = perhaps(deal, 0.5, 1, 'deep', { signs: 'before' }, beside('interview'))
  const comment = perhaps(deal, 0.5, 1, 'deep', { column: '快评' }, beside('commentary'))
  const blanks = random.pick(BLANKS)
  const press = random.chance(0.7) ? columns(deal, [14, 22], blanks) : deal.press({ indent: '　　' })
  const legend = random.pick(LEGENDS)
  for (const part of story.body) if (part.role === 'caption') part.text = legend(part.text)
  gatherPictures(story, random)
  if (random.chance(0.4)) quote(story, random)
  const order = random.pick(ORDERS)
  const heading = setHeadingIn(press, story, order)
  const isLabelled = random.chance(0.4)
  const label = random.pick(BOXES)
  const [first = [], ...rest] = boxes.map((piece) => [
    ...(isLabelled ? [note(deal, label)] : []),
    ...setAll(press, [piece]),
  ])
  const isTorn = random.chance(0.3)
  const lead = [
    ...(random.chance(0.3) ? partHeadline(heading, story) : heading),
    ...(isTorn ? setAround(press, story, first) : setBody(press, story)),
  ]
  const others = [
    ...(isTorn ? [] : first),
    ...rest.flat(),
    ...setAll(press, talk),
    ...comment.flatMap((piece) => [head(deal, '快评', 'KUAIPING'), ...setAll(press, [piece])]),
  ]
  const pageTop = top(deal, random.pick(['深度', '特别报道', '调查']))
  const isStrewn = random.chance(0.2)
  const told = random.chance(0.25) ? dropLetter(lead, story) : lead
  const page = [...(isStrewn ? [] : pageTop), ...told, ...others]
  return {
    pieces: [story, ...boxes, ...talk, ...comment],
    blocks: leaveBlanks(
      [...(isStrewn ? strew(page, pageTop, random) : page), ...foot(deal, paper.name)],
      blanks,
    ),
  }
}

/** The text, broken off inside a clause of a long paragraph behind the first section's heading; the box stands in between. */
function setAround(press: Press, { body, byline, bylineAt }: Piece, box: readonly Block[]): Block[] {
  const whole = { ...press, breaks: 0 }
  const section = body.findIndex(({ role }) => role === 'subhead')
  const found = findSplit(whole, body, (at, { length }) => at > section && length > 70)
  const closing = bylineAt === 'end' && byline ? [byline] : []
  if (!found) return [...setParts(whole, [...body, ...closing]), ...box]
  return [
    ...setParts(whole, body.slice(0, found.at)),
    ...found.upper,
    ...box,
    ...found.lower,
    ...setParts(whole, [...body.slice(found.at + 1), ...closing]),
  ]
}

const foot = (deal: Deal, name: string): Block[] =>
  deal.random.chance(0.5) ? [imprint(deal)] : [note(deal, `${name}出品　版权所有　未经授权不得转载`)]

/** The legends stand where the pictures did, above the text, or all behind it. */
function gatherPictures(piece: Piece, random: Random): void {
  const place = random.pick(['there', 'there', 'above', 'behind'] as const)
  if (place === 'there') return
  const isPicture = ({ role }: Part): boolean => role === 'caption' || role === 'credit'
  const pictures = piece.body.filter(isPicture)
  const text = piece.body.filter((part) => !isPicture(part))
  piece.body = place === 'above' ? [...pictures, ...text] : [...text, ...pictures]
}

/** A sentence of the text stands large behind one of the first sections' headings. */
function quote({ body }: Piece, random: Random): void {
  const fit = body.flatMap(({ role, text }) =>
    role === 'paragraph' ? (text.match(/[^。！？“”]{18,40}。/gu) ?? []) : [],
  )
  const at = body.findIndex(({ role }) => role === 'subhead')
  if (fit.length === 0 || at < 0) return
  body.splice(at, 0, { role: 'duplicate', text: random.pick(fit) })
}
