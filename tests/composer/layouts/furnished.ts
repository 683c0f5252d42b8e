import { setArticle } from '../flow.ts'
import { inventNames } from '../people.ts'
import type { Furniture } from '../piece.ts'
import { stand } from '../press.ts'
import type { Layout } from './layout.ts'

/** Folio above, staff below, a standing head in between: the words of the page that no article owns. */
export const furnished: Layout = (deal) => {
  const { random, paper } = deal
  const { name, head } = deal.head()
  const top = deal.several(2, 'news')
  const grouped = deal.several(2, 'news', { column: name })
  const press = deal.press(
    random.chance(0.5) ? { measure: random.between(13, 20), breaks: 0.2 } : { breaks: 0.1 },
  )
  const [editor, designer, proofreader] = inventNames(random, 3)
  const number = random.between(2, 12)
  const day = `2023年${random.between(1, 12)}月${random.between(1, 28)}日`
  const folio: Furniture = {
    role: 'folio',
    text: random.pick([
      `${paper.name} ${day} 星期${random.pick([...'一二三四五'])} 第${number}版 要闻`,
      `${day} 星期${random.pick([...'一二三四五'])} ${paper.name} A0${number % 10}`,
      `0${number % 10} 要闻 ${day} 星期${random.pick([...'一二三四五'])}`,
    ]),
  }
  const staff: Furniture = {
    role: 'folio',
    text: random.pick([
      `责任编辑 ${editor} 版式 ${designer} 校对 ${proofreader}`,
      `责编：${editor} 美编：${designer}`,
      `本版责任编辑：${editor}`,
    ]),
  }
  const articles = [
    ...top.flatMap((piece) => setArticle(press, piece)),
    stand(head),
    ...grouped.flatMap((piece) => setArticle(press, piece)),
  ]
  const isStaffAbove = random.chance(0.3)
  return {
    pieces: [...top, ...grouped],
    blocks: isStaffAbove
      ? [stand(folio), stand(staff), ...articles]
      : [stand(folio), ...articles, stand(staff)],
  }
}
