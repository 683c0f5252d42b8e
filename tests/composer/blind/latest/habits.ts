import type { Deal } from '../../deal.ts'
import type { Press } from '../../press.ts'
import { pickMeasure } from '../lines.ts'

const MARKS: readonly Press['marks'][] = [
  { headline: '# ', subhead: '## ' },
  { headline: '## ', subhead: '## ' },
  { headline: '## ', subhead: '' },
]

/** A press with columns of one width, in that share of the pages, or with a paragraph a line, where headings may be marked. */
export function pickHabits(deal: Deal, share: number): Press {
  const { random } = deal
  const habits = pickMeasure(random, share)
  const isMarked = habits.measure === undefined && random.chance(0.2)
  return deal.press({
    ...habits,
    indent: random.pick(['', '　　']),
    ...(isMarked ? { marks: random.pick(MARKS) } : {}),
  })
}
