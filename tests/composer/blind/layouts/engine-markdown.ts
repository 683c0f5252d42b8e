import type { Block } from '../../block.ts'
import type { Deal } from '../../deal.ts'
import { setArticle } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import { inventNames } from '../../people.ts'
import type { Furniture, Piece } from '../../piece.ts'
import { type Press, stand } from '../../press.ts'
import type { Random } from '../../random.ts'
import { isKind } from '../draw.ts'
import { take, takeSeveral } from '../fresh/draw.ts'
import { runningHead, standingHead } from '../fresh/furniture.ts'
import { repeatSentence } from '../fresh/wear.ts'
import { folio } from '../furniture.ts'

const MARKS = [
  { headline: '# ', subhead: '## ' },
  { headline: '## ', subhead: '### ' },
  { headline: '# ', subhead: '# ' },
  { headline: '## ', subhead: '' },
]

/** A page as an engine writes it in Markdown: marked headings, bold bylines, tables with bars, links to the pictures it cut out. */
export const engineMarkdown: Layout = (deal) => {
  const { random } = deal
  const story = take(deal, ['features', 'city'], { signs: 'before' }, isKind('feature', 'package'))
  const news = takeSeveral(deal, random.between(2, 3), ['city', 'weekly'], {}, isKind('news'))
  const figures = take(deal, 'finance', {}, ({ body }) => body.some(({ role }) => role === 'table'))
  const name = random.pick(['县区动态', '基层快报'])
  const names = inventNames(random, 1)
  const towns = random.chance(0.5)
    ? takeSeveral(deal, 3, 'county', { groupNames: names, column: name, placeKicker: true }, isKind('news'))
    : []
  if (random.chance(0.4)) repeatSentence(random.pick([story, ...news]), random)
  for (const piece of [figures, ...news]) barTables(piece)
  const press = deal.press({ marks: random.pick(MARKS) })
  const pieces = [...random.shuffle([story, ...news, figures]), ...towns]
  const group: Furniture = { role: 'groupByline', text: `本组稿件由本报记者 ${names[0]} 采写` }
  const above = pieces.filter((piece) => !towns.includes(piece))
  return {
    pieces,
    blocks: dress(deal, [
      ...(random.chance(0.5) ? [runningHead(deal, '要闻')] : []),
      ...setPieces(press, above),
      ...(towns.length > 0 ? [standingHead(deal, name)] : []),
      ...setPieces(press, towns),
      ...(towns.length > 0 ? [stand(group)] : []),
    ]),
  }
}

const setPieces = (press: Press, pieces: readonly Piece[]): Block[] =>
  pieces.flatMap((piece) => setArticle(press, piece))

/** Rows between bars, a line of dashes below the first. */
function barTables({ body }: Piece): void {
  for (const part of body) {
    if (part.role !== 'table') continue
    const rows = part.text.split('\n').map((row) => row.split(' '))
    const [head = [], ...rest] = rows
    const lines = [head, head.map(() => '---'), ...rest].map((cells) => `| ${cells.join(' | ')} |`)
    part.text = lines.join('\n')
  }
}

/** Bylines and subheads without a mark in bold, a link where a picture was, as the engine's habit is. */
function dress({ random }: Deal, blocks: readonly Block[]): Block[] {
  const isBold = random.chance(0.4)
  const hasLinks = random.chance(0.5)
  return blocks.flatMap((block) => {
    const { role } = block.owner
    const isPlain = block.lines.every((line) => !line.startsWith('#'))
    const dressed =
      isBold && isPlain && (role === 'byline' || role === 'subhead')
        ? { ...block, lines: block.lines.map((line) => `**${line}**`) }
        : block
    return hasLinks && role === 'caption' ? [stand(folio(link(random))), dressed] : [dressed]
  })
}

const link = (random: Random): string => {
  if (random.chance(0.3)) return '<!-- image -->'
  const file = Array.from({ length: 16 }, () => random.pick([...'0123456789abcdef'])).join('')
  return `![](images/${file}.jpg)`
}
