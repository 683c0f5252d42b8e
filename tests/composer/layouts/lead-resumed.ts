import { setArticle, setHeading } from '../flow.ts'
import { set } from '../press.ts'
import type { Layout } from './layout.ts'

/** The lead's first section at the top, other articles, then the lead goes on with its next subhead. */
export const leadResumed: Layout = (deal) => {
  const lead = deal.next(
    'feature',
    { signs: 'before' },
    ({ body }) => body.filter(({ role }) => role === 'subhead').length >= 2,
  )
  const others = deal.several(deal.random.between(2, 3), 'news', { signs: 'before' })
  const press = deal.press()
  const subheads = lead.body.flatMap(({ role }, index) => (role === 'subhead' ? [index] : []))
  const at = subheads[1] ?? lead.body.length
  const opening = [...setHeading(press, lead), ...lead.body.slice(0, at).flatMap((part) => set(press, part))]
  const rest = lead.body.slice(at).flatMap((part) => set(press, part))
  return {
    pieces: [lead, ...others],
    blocks: [...opening, ...others.flatMap((piece) => setArticle(press, piece)), ...rest],
  }
}
