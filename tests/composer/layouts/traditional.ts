import { setArticle } from '../flow.ts'
import type { Layout } from './layout.ts'

/** A page of Hong Kong or Taiwan. */
export const traditional: Layout = (deal) => {
  const { random } = deal
  const own = deal.inTraditional()
  const pieces = [own.next('feature'), ...own.several(4, 'news'), own.next('commentary'), own.next('photo')]
  const press = own.press(
    random.chance(0.4) ? { measure: random.between(13, 20), breaks: 0.2 } : { breaks: 0.1 },
  )
  return { pieces, blocks: pieces.flatMap((piece) => setArticle(press, piece)) }
}
