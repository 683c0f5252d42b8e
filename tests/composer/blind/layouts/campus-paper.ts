import { type Block, tighten } from '../../block.ts'
import { setArticle } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import { inventName } from '../../people.ts'
import type { Piece } from '../../piece.ts'
import { stand } from '../../press.ts'
import { draw, drawSeveral, isKind } from '../draw.ts'
import { folio, pageHead } from '../furniture.ts'
import { pickPress, setAll, unwrapped } from '../lines.ts'

const ENGLISH_NAMES = ['Li Ming', 'Chen Xiaoyu', 'Wang Jing', 'Sarah Tan', 'Liu Yifan']

/** A university's paper: its news, an essay, and a part in English whose lines are turned between words. */
export const campusPaper: Layout = (deal) => {
  const { random } = deal
  const news = drawSeveral(deal, random.between(3, 4), 'campus')
  const essay = random.chance(0.6) ? [draw(deal, 'supplement', { signs: 'before' }, isKind('essay'))] : []
  const english = draw(deal, 'english')
  const press = pickPress(deal)
  const head = stand(folio(random.pick(['English Corner', 'CAMPUS WEEKLY', 'English Window'])))
  const isHeaded = random.chance(0.4)
  return {
    pieces: [...news, ...essay, english],
    blocks: [
      stand(pageHead(deal, random.pick(['校园', '青春', '学苑']))),
      ...setAll(press, [...news, ...essay]),
      ...(isHeaded ? [head] : []),
      ...setEnglish(english, random.pick(ENGLISH_NAMES), random.between(36, 60)),
      stand(folio(`主办：${deal.paper.name}编辑部 主编：${inventName(random)}`)),
    ],
  }

  function setEnglish(piece: Piece, name: string, measure: number): Block[] {
    const isTurned = random.chance(0.6)
    if (random.chance(0.6)) {
      piece.byline = { role: 'byline', text: `By ${name}` }
      delete piece.facts.bylines
      piece.bylineAt = 'before'
    }
    const heading = setArticle(unwrapped(press), { ...piece, body: [] })
    const text = piece.body.map((part) => ({
      owner: part,
      lines: isTurned ? turn(part.text, measure) : [part.text],
    }))
    return [...heading, ...text.flatMap((block) => tighten([block]))]
  }
}

/** Lines of at most so many letters, turned between words. */
function turn(text: string, measure: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > measure) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
