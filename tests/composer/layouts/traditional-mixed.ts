import { type Block, tighten } from '../block.ts'
import { ofLength } from '../deal.ts'
import { setArticle } from '../flow.ts'
import type { Furniture, Piece } from '../piece.ts'
import { set, stand } from '../press.ts'
import { KNOWN_TRADITIONAL_PAPERS } from '../traditional-papers.ts'
import type { Layout } from './layout.ts'

/** A page in traditional characters: a story with subheads, reports of several towns, an essay, briefs with and without headlines. */
export const traditionalMixed: Layout = (deal) => {
  const { random } = deal
  const own = deal.inTraditional(KNOWN_TRADITIONAL_PAPERS)
  const isTight = random.chance(0.35)
  const staging = isTight ? { dashes: true } : {}
  const lead = own.next('feature', staging, ofLength(250, 1500))
  const news = own.several(random.between(3, 4), 'news', staging, ofLength(60, 600))
  const essay = own.several(random.between(0, 1), 'essay', staging)
  const short = own.several(random.between(1, 2), 'brief', {}, ({ headline }) => headline !== null)
  const name = random.pick(['簡訊', '短訊', '要聞速覽'])
  const untitled = own.several(
    random.between(0, 4),
    'brief',
    { column: name, isUnopened: true },
    ({ headline }) => headline === null,
  )
  const head: Furniture = { role: 'column', text: random.pick([name, `【${name}】`, `■${name}`]) }
  const press = own.press({
    ...(random.chance(0.5) ? { measure: random.between(12, 22) } : {}),
    ...(isTight ? { indent: '　　' } : { breaks: 0.15 }),
  })
  const titled = [lead, ...random.shuffle([...news, ...essay, ...short])]
  const setOwn = (piece: Piece): Block[] =>
    isTight ? tighten(setArticle(press, piece)) : setArticle(press, piece)
  const briefs = untitled.flatMap(({ body }) => body.flatMap((part) => set({ ...press, breaks: 0 }, part)))
  return {
    pieces: [...titled, ...untitled],
    blocks: [...titled.flatMap(setOwn), ...(untitled.length > 0 ? [stand(head), ...briefs] : [])],
  }
}
