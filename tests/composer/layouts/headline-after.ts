import { setArticle, setBody, setHeading } from '../flow.ts'
import type { Layout } from './layout.ts'

/** Kicker and deck need their dashes. */
const TIGHT = { dashes: true }

/** Columns first: each news item's text stands before its headline, and the lead with its own heading last. */
export const headlineAfter: Layout = (deal) => {
  const news = [
    ...deal.several(4, 'news', { dashes: true, signs: deal.random.pick(['inline', 'end']) }),
    deal.next('photo'),
  ]
  const lead = deal.next('feature', TIGHT)
  const measure = deal.random.between(13, 19)
  const press = deal.press({ measure, breaks: 0.3 })
  const blocks = news.flatMap((piece) => [...setBody(press, piece), ...setHeading(press, piece)])
  return { pieces: [...news, lead], blocks: [...blocks, ...setArticle(press, lead)] }
}
