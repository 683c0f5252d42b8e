import type { Block } from '../../block.ts'
import type { Deal } from '../../deal.ts'
import { setArticle } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import type { Piece } from '../../piece.ts'
import { stand } from '../../press.ts'
import { draw, drawSeveral } from '../draw.ts'
import { column, pageHead, staff } from '../furniture.ts'
import { pickMeasure, setAll } from '../lines.ts'

const SIDES: readonly [string, string][] = [
  ['问：', '答：'],
  ['Q：', 'A：'],
  ['本报：', '受访者：'],
  ['■问：', '□答：'],
  ['记者问：', '嘉宾答：'],
]
/** Conversations with the marks of the page, a card about the person asked at the end, news beside them. */
export const talkPage: Layout = (deal) => {
  const { random, paper } = deal
  const sides = random.pick(SIDES)
  const talks = Array.from({ length: random.between(1, 3) }, () => drawTalk(deal, sides, random.chance(0.5)))
  const news = drawSeveral(deal, random.between(1, 2), ['city', 'campus'])
  const comment = random.chance(0.3) ? [draw(deal, 'opinion')] : []
  const press = deal.press({ ...pickMeasure(random), breaks: random.pick([0, 0.1]) })
  const name = random.pick(['对话', '面对面', '名家访谈'])
  const isHeaded = random.chance(0.5)
  if (isHeaded) for (const { facts } of talks) facts.column = name
  const talkBlocks: Block[] = [
    ...(isHeaded ? [stand(column(paper.column(name, 'DUIHUA')))] : []),
    ...setAll(press, talks),
  ]
  return {
    pieces: [...news, ...comment, ...talks],
    blocks: [
      stand(pageHead(deal, '访谈')),
      ...setAll(press, news),
      ...comment.flatMap((piece) => setArticle(press, piece)),
      ...talkBlocks,
      stand(staff(deal)),
    ],
  }
}

/** Speakers who go by their names keep them. */
function markSides(piece: Piece, [question, answer]: [string, string]): Piece {
  for (const part of piece.body)
    part.text = part.text.replace(/^[问Q]：/u, question).replace(/^[答A]：/u, answer)
  return piece
}

/** A conversation; a card about who was asked, which has no headline of its own, is its last section. */
function drawTalk(deal: Deal, sides: [string, string], hasCard: boolean): Piece {
  let where = ''
  const talk = draw(deal, 'talks', { signs: 'before' }, ({ place }) => {
    where = place
    return true
  })
  markSides(talk, sides)
  if (!hasCard) return talk
  const card = draw(deal, 'cards', {}, ({ place }) => place === where)
  talk.body.push({ role: 'subhead', text: card.facts.headline ?? '' }, ...card.body)
  return talk
}
