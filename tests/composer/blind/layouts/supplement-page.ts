import { type Block, tighten } from '../../block.ts'
import { setArticle, setHeading } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import { inventName } from '../../people.ts'
import type { Piece } from '../../piece.ts'
import { type Press, set, stand } from '../../press.ts'
import { drawSeveral, isKind } from '../draw.ts'
import { column, folio, pageHead } from '../furniture.ts'
import { pickMeasure, unwrapped } from '../lines.ts'

const SIGNATURES: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `○ ${name}`,
  (name) => `文·${name}`,
  (name) => `/${name}`,
  (name) => `〔${name}〕`,
  (name) => [...name].join(' '),
]

/** A literary page: essays, verse line by line, two short poems under one title, who drew the pictures. */
export const supplementPage: Layout = (deal) => {
  const { random } = deal
  const name = random.pick(['沙河', '芳草地', '半亩园', '春泥', '夕拾'])
  const sign = random.pick(SIGNATURES)
  const isBelow = random.chance(0.25)
  const essays = drawSeveral(deal, random.between(2, 3), 'supplement', {}, isKind('essay'))
  const poems = drawSeveral(deal, random.between(1, 3), 'supplement', {}, isKind('poem'))
  for (const piece of essays) signWith(piece, isBelow ? (words) => `（${words}）` : sign, isBelow)
  for (const piece of poems) signWith(piece, sign, false)
  const press = deal.press({ ...pickMeasure(random, 0.4), indent: random.pick(['', '　　']) })
  const pieces = random.shuffle([...essays, ...poems])
  const editor = inventName(random)
  return {
    pieces,
    blocks: [
      stand(pageHead(deal, '副刊')),
      ...(random.chance(0.7) ? [stand(column(deal.paper.column(name, 'FUKAN')))] : []),
      ...pieces.flatMap((piece) =>
        poems.includes(piece) ? setVerse(press, piece) : setArticle(press, piece),
      ),
      ...(random.chance(0.5) ? [stand(folio(`（本版插图 ${inventName(random)}）`))] : []),
      stand(folio(`投稿邮箱：fukan@example.cn 本版编辑 ${editor}`)),
    ],
  }
}

function signWith(piece: Piece, sign: (name: string) => string, isBelow: boolean): void {
  const [name] = piece.facts.bylines ?? []
  if (name) piece.byline = { role: 'byline', text: sign(name) }
  piece.bylineAt = isBelow ? 'end' : 'before'
}

/** Every verse on its line; a blank line before a title inside, or before the second half. */
function setVerse(press: Press, piece: Piece): Block[] {
  const verse: Press = { ...unwrapped(press), breaks: 0 }
  const stanzas: Block[][] = [[]]
  const titles = piece.body.filter(({ role }) => role === 'subhead').length
  piece.body.forEach((part, at) => {
    const isHalf = titles === 0 && piece.body.length > 4 && at === Math.floor(piece.body.length / 2)
    if (part.role === 'subhead') stanzas.push([...set(press, part)], [])
    else if (isHalf) stanzas.push([...set(verse, part)])
    else stanzas.at(-1)?.push(...set(verse, part))
  })
  return [...setHeading(press, piece), ...stanzas.flatMap(tighten)]
}
