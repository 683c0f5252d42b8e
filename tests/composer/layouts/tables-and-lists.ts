import type { SourceArticle } from '../article.ts'
import { setArticle } from '../flow.ts'
import type { Layout } from './layout.ts'

const hasTable = ({ body }: SourceArticle): boolean => body.some(({ role }) => role === 'table')
const hasList = ({ body }: SourceArticle): boolean =>
  body.some(({ text }) => /^(?:一是|案例一|二、|问：)/u.test(text))

/** Results and prices in rows, measures numbered one by one, cases, questions and answers. */
export const tablesAndLists: Layout = (deal) => {
  const pieces = [
    deal.next('news', {}, hasList),
    deal.next('results', {}, hasTable),
    deal.next('news'),
    deal.next('interview'),
    deal.next(['results', 'notice'], {}, (article) => hasTable(article) || hasList(article)),
  ]
  const press = deal.press(deal.random.chance(0.4) ? { measure: deal.random.between(15, 22) } : {})
  return { pieces, blocks: pieces.flatMap((piece) => setArticle(press, piece)) }
}
