import type { Block } from '../../block.ts'
import { setArticle } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import type { Piece } from '../../piece.ts'
import { stand } from '../../press.ts'
import type { Random } from '../../random.ts'
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
const CARDS: readonly [string, string][] = [
  ['人物名片', '高级农艺师，从业三十余年，先后主持省级课题四项，三次获得市科学技术进步奖。'],
  ['人物简介', '省作家协会会员，著有散文集三部，作品曾入选中学语文读本。'],
  ['对话背景', '近期，本报热线接到不少读者来电询问相关问题。记者就此走访了多个部门，并邀请业内人士作答。'],
]

/** Conversations with the marks of the page, a card about the person asked at the end, news beside them. */
export const talkPage: Layout = (deal) => {
  const { random, paper } = deal
  const sides = random.pick(SIDES)
  const talks = drawSeveral(deal, random.between(1, 3), 'talks', { signs: 'before' }).map((piece) =>
    markSides(piece, sides),
  )
  const [first] = talks
  if (first && random.chance(0.6)) addCard(first, random)
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

/** A card without a headline is the last section of the conversation. */
function addCard({ body }: Piece, random: Random): void {
  const [title, text] = random.pick(CARDS)
  body.push({ role: 'subhead', text: title }, { role: 'paragraph', text })
}
