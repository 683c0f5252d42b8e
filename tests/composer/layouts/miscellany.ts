import type { Block } from '../block.ts'
import type { Deal } from '../deal.ts'
import { ofLength } from '../deal.ts'
import { setArticle } from '../flow.ts'
import { inventNames } from '../people.ts'
import type { Furniture, Piece } from '../piece.ts'
import { type Press, stand } from '../press.ts'
import type { Layout } from './layout.ts'

const hasHeadline = ({ headline }: { headline: string | null }): boolean => headline !== null

/** A page of everything, in any order: news, a comment, a picture, an announcement, a list, an essay; names of the staff above or below. */
export const miscellany: Layout = (deal) => {
  const { random, paper } = deal
  const pieces = random.shuffle([
    ...deal.several(random.between(1, 3), 'news'),
    ...some(deal, 0.5, 'feature'),
    ...some(deal, 0.5, 'agency'),
    ...some(deal, 0.5, 'commentary'),
    ...some(deal, 0.5, 'photo'),
    ...some(deal, 0.5, 'classified'),
    ...some(deal, 0.3, 'advertisement'),
    ...some(deal, 0.3, 'list'),
    ...some(deal, 0.4, 'essay'),
    ...some(deal, 0.4, 'brief'),
    ...some(deal, 0.3, 'interview'),
  ])
  const narrow = deal.press({ measure: random.between(13, 20), breaks: 0.2 })
  const wide = deal.press({ breaks: 0.1, indent: random.pick(['', '　　']) })
  const presses: Press[] = random.pick([[narrow], [wide], [narrow, wide]])
  const [editor, designer] = inventNames(random, 2)
  const staff: Furniture = {
    role: 'folio',
    text: random.pick([
      `本版编辑 ${editor} 美编 ${designer}`,
      `编辑/${editor} 版式/${designer}`,
      `${paper.name} 2021年${random.between(1, 12)}月${random.between(1, 28)}日 星期${random.pick([...'一二三四五六日'])} 综合`,
    ]),
  }
  const blocks: Block[] = pieces.flatMap((piece) => setArticle(random.pick(presses), piece))
  const folio = random.chance(0.6) ? [stand(staff)] : []
  return { pieces, blocks: random.chance(0.5) ? [...folio, ...blocks] : [...blocks, ...folio] }
}

/** One of that kind, now and then. */
const some = (deal: Deal, share: number, kind: Parameters<Deal['next']>[0]): Piece[] =>
  deal.random.chance(share)
    ? [deal.next(kind, {}, (article) => hasHeadline(article) && ofLength(30, 1200)(article))]
    : []
