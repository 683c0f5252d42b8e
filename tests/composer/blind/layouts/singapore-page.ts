import type { Layout } from '../../layouts/layout.ts'
import { stand } from '../../press.ts'
import { draw, drawSeveral } from '../draw.ts'
import { column, pageHead } from '../furniture.ts'
import { pickPress, setAll } from '../lines.ts'

/** A page of Singapore, in simplified characters: who reports stands above, where from stands in brackets. */
export const singaporePage: Layout = (deal) => {
  const { random, paper } = deal
  const local = drawSeveral(deal, random.between(3, 4), 'singapore')
  const world = drawSeveral(deal, random.between(1, 2), 'agency')
  const essay = random.chance(0.4) ? [draw(deal, 'opinion', { signs: 'before' })] : []
  const press = pickPress(deal)
  const name = random.pick(['本地', '城市脉搏', '社区'])
  const isHeaded = random.chance(0.5)
  if (isHeaded) for (const { facts } of local) facts.column = name
  return {
    pieces: [...world, ...local, ...essay],
    blocks: [
      stand(pageHead(deal, '新闻')),
      ...setAll(press, world),
      ...(isHeaded ? [stand(column(paper.column(name, '')))] : []),
      ...setAll(press, [...local, ...essay]),
    ],
  }
}
