import { type Block, tighten } from '../block.ts'
import { setArticle } from '../flow.ts'
import type { Layout } from './layout.ts'

/** Kicker and deck need their dashes. */
const TIGHT = { dashes: true }

/** Wide columns without a blank line inside an article or on the whole page; many paragraphs fill just a line or two. */
export const wideLines: Layout = (deal) => {
  const { random } = deal
  const isWrapped = random.chance(0.6)
  const indent = isWrapped ? random.pick(['　　', '　　', '  ']) : random.pick(['', '　　'])
  const press = deal.press({ ...(isWrapped ? { measure: random.between(28, 45) } : {}), indent })
  const talks = deal.several(random.between(0, 1), 'interview', TIGHT)
  const briefs = deal.several(random.between(1, 3), 'brief', {}, ({ headline }) => headline !== null)
  const pieces = random.shuffle([...deal.several(3, ['news', 'agency'], TIGHT), ...talks, ...briefs])
  const isOneBlock = random.chance(0.4)
  const articles = pieces.map((piece) => tighten(setArticle(press, piece)))
  const blocks: Block[] = articles.flat()
  return { pieces, blocks: isOneBlock ? tighten(blocks) : blocks }
}
