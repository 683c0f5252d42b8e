import type { Block } from '../../block.ts'
import { setArticle } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import type { Piece } from '../../piece.ts'
import { type Press, set, stand } from '../../press.ts'
import { draw, drawSeveral } from '../draw.ts'
import { column, folio, pageHead } from '../furniture.ts'
import { pickMeasure, setParts } from '../lines.ts'

const ANSWERS = ['答：', '编者答复：', '【回音】', '有关部门回复：', '记者追踪：']
const SIGNATURES: readonly ((name: string) => string)[] = [
  (name) => `读者 ${name}`,
  (name) => `（读者 ${name}）`,
  (name) => `城东区 ${name}`,
  (name) => `　　　　${name}`,
  (name) => `来信人：${name}`,
]
const ADDRESSES = [
  '来信请寄：解放路18号群众工作部 邮编：332000 电子信箱：letters@example.cn',
  '投诉热线：8225000 来信地址：本报读者来信部',
]

/** Letters that their writers sign, the answer below the signature; a comment beside them; where to write to. */
export const lettersPage: Layout = (deal) => {
  const { random, paper } = deal
  const name = random.pick(['读者来信', '民生直通车', '有话您说', '群言堂'])
  const answer = random.pick(ANSWERS)
  const sign = random.pick(SIGNATURES)
  const letters = drawSeveral(deal, random.between(3, 5), 'letters', { column: name })
  const comment = random.chance(0.6) ? [draw(deal, 'opinion', { signs: 'before' })] : []
  const press = deal.press({ ...pickMeasure(random), indent: random.pick(['', '　　']) })
  const address = stand(folio(random.pick(ADDRESSES)))
  const isAddressAbove = random.chance(0.4)
  return {
    pieces: [...letters, ...comment],
    blocks: [
      stand(pageHead(deal, '读者')),
      stand(column(paper.column(name, 'LAIXIN'))),
      ...(isAddressAbove ? [address] : []),
      ...letters.flatMap((piece) => setLetter(press, piece, sign, answer)),
      ...(isAddressAbove ? [] : [address]),
      ...comment.flatMap((piece) => setArticle(press, piece)),
    ],
  }
}

/** The letter, its signature, the answer. */
function setLetter(press: Press, piece: Piece, sign: (name: string) => string, answer: string): Block[] {
  const [name] = piece.facts.bylines ?? []
  const reply = piece.body.filter(({ text }) => text.startsWith('答：'))
  for (const part of reply) part.text = part.text.replace(/^答：/u, answer)
  if (name) piece.byline = { role: 'byline', text: sign(name) }
  piece.bylineAt = 'end'
  return [
    ...(piece.headline ? set(press, piece.headline) : []),
    ...setParts(
      press,
      piece.body.filter((part) => !reply.includes(part)),
    ),
    ...(piece.byline ? set(press, piece.byline) : []),
    ...setParts(press, reply),
  ]
}
