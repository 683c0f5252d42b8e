import { setArticle } from '../flow.ts'
import type { Layout } from './layout.ts'

/** An engine that marks headings: # the lead's headline, ## other headlines and subheads. */
export const markdown: Layout = (deal) => {
  const lead = deal.next('feature', {}, ({ body }) => body.some(({ role }) => role === 'subhead'))
  const others = [...deal.several(3, 'news'), deal.next('commentary')]
  const top = deal.press({ marks: { headline: '# ', subhead: '## ' } })
  const press = deal.press({ marks: { headline: '## ', subhead: '### ' } })
  return {
    pieces: [lead, ...others],
    blocks: [...setArticle(top, lead), ...others.flatMap((piece) => setArticle(press, piece))],
  }
}
