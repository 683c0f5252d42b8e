import { setArticle, setBody, setHeading } from '../flow.ts'
import type { Layout } from './layout.ts'

/** One page, several habits: columns with their headlines below, then a lead in long lines, then news in columns. */
export const mixed: Layout = (deal) => {
  const { random } = deal
  const below = deal.several(2, 'news', { signs: 'inline', dashes: true })
  const lead = deal.next('feature', { dashes: true })
  const above = deal.several(2, 'news')
  const narrow = deal.press({ measure: random.between(13, 18), breaks: 0.25 })
  const wide = deal.press({ breaks: 0.1 })
  return {
    pieces: [...below, lead, ...above],
    blocks: [
      ...below.flatMap((piece) => [...setBody(narrow, piece), ...setHeading(narrow, piece)]),
      ...setArticle(wide, lead),
      ...above.flatMap((piece) => setArticle(narrow, piece)),
    ],
  }
}
