import type { Block } from '../../block.ts'
import { setArticle } from '../../flow.ts'
import type { Layout } from '../../layouts/layout.ts'
import { inventNames } from '../../people.ts'
import type { Furniture } from '../../piece.ts'
import { stand } from '../../press.ts'
import { drawSeveral } from '../draw.ts'
import { column, pageHead, staff } from '../furniture.ts'
import { pickPress, setAll } from '../lines.ts'

/** Cases in brief, each headline behind the mark of the page; city news before or after them. */
export const policeBlotter: Layout = (deal) => {
  const { random, paper } = deal
  const name = random.pick(['警方快讯', '平安播报', '警事一周', '法眼'])
  const names = random.chance(0.4) ? inventNames(random, random.between(1, 2)) : []
  const cases = drawSeveral(deal, random.between(4, 7), 'police', {
    column: name,
    isUnopened: true,
  })
  if (names.length > 0) for (const { facts } of cases) facts.bylines = [...names]
  const news = drawSeveral(deal, random.between(1, 3), 'city')
  const mark = random.pick(['◆', '● ', '■ ', '▲', '★', ''])
  const press = pickPress(deal)
  const caseBlocks = cases.flatMap((piece) =>
    setArticle({ ...press, marks: { headline: mark, subhead: '' } }, piece),
  )
  const group: Furniture[] =
    names.length > 0 ? [{ role: 'groupByline', text: `本组稿件由本报记者${names.join('、')}采写` }] : []
  const blotter: Block[] = [stand(column(paper.column(name, 'JINGSHI'))), ...caseBlocks, ...group.map(stand)]
  const isLate = random.chance(0.6)
  return {
    pieces: isLate ? [...news, ...cases] : [...cases, ...news],
    blocks: [
      stand(pageHead(deal, '社会')),
      ...(isLate ? [...setAll(press, news), ...blotter] : [...blotter, ...setAll(press, news)]),
      stand(staff(deal)),
    ],
  }
}
