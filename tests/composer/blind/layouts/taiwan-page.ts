import type { Layout } from '../../layouts/layout.ts'
import { stand } from '../../press.ts'
import { draw, drawSeveral, isKind } from '../draw.ts'
import { column, pageHead, staff } from '../furniture.ts'
import { pickPress, setAll } from '../lines.ts'

/** A local page of Taiwan: reports that open with who and where, a long story with subheads. */
export const taiwanPage: Layout = (deal) => {
  const { random, paper } = deal
  const story = random.chance(0.6) ? [draw(deal, 'taiwan', { signs: 'before' }, isKind('feature'))] : []
  const name = random.pick(['地方新闻', '桃竹苗', '大台南', '生活'])
  const news = drawSeveral(deal, random.between(3, 5), 'taiwan', {}, isKind('news'))
  const press = pickPress(deal)
  const isStoryFirst = random.chance(0.5)
  const pieces = isStoryFirst ? [...story, ...news] : [...news, ...story]
  const heads = random.chance(0.4) ? [stand(column(paper.column(name, '')))] : []
  return {
    pieces,
    blocks: [
      stand(pageHead(deal, '地方')),
      ...heads,
      ...setAll(press, pieces),
      ...(random.chance(0.6) ? [stand(staff(deal))] : []),
    ],
  }
}
