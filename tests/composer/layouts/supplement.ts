import { setArticle } from '../flow.ts'
import { inventName } from '../people.ts'
import type { Furniture } from '../piece.ts'
import { stand } from '../press.ts'
import type { Layout } from './layout.ts'

/** A supplement: essays, an interview, a picture; nothing is dated. */
export const supplement: Layout = (deal) => {
  const { random } = deal
  const essays = deal.several(2, 'essay')
  const interview = deal.next('interview')
  const photo = deal.next('photo')
  const staff: Furniture = { role: 'folio', text: `责任编辑：${inventName(random)}` }
  const press = deal.press(
    random.chance(0.5) ? { measure: random.between(15, 22), breaks: 0.2 } : { breaks: 0.1 },
  )
  const pieces = [...essays, interview, photo]
  return { pieces, blocks: [...pieces.flatMap((piece) => setArticle(press, piece)), stand(staff)] }
}
