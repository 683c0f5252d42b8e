import type { Block } from './block.ts'
import { insideClause } from './cut.ts'
import { type Noise, spaceOut, worsen } from './noise.ts'
import type { Furniture, Part } from './piece.ts'
import type { Random } from './random.ts'
import { wrap } from './wrap.ts'

/** How text becomes lines: the engine's habit on one stretch of a page. */
export interface Press {
  random: Random
  noise: Noise
  /** Full-width characters in a line of running text; undefined: a paragraph is one line. */
  measure?: number
  /** Chance that a column ends at a line inside a paragraph, which leaves a blank line. */
  breaks: number
  /** What stands before the first line of a paragraph. */
  indent: string
  /** What stands before a headline and before a subhead. */
  marks: { headline: string; subhead: string }
}

/** Sets a part: one block, or two where a column ends inside it. */
export function set(press: Press, part: Part): Block[] {
  if (part.isRunOn) return []
  if (part.role === 'headline' || part.role === 'subhead' || part.role === 'deck' || part.role === 'kicker')
    return [heading(press, part)]
  if (part.role === 'table') return [{ owner: part, lines: part.text.split('\n') }]
  if (part.role === 'paragraph' || part.role === 'summary' || part.role === 'duplicate')
    return running(press, part)
  return [shared(part, { owner: part, lines: [spaceOut(wordsOf(part), press.noise, press.random)] })]
}

/** What the lines of a part say: its text, printed twice where the page does so, and a credit that runs on. */
const wordsOf = ({ text, printed, runOn }: Part): string => {
  const words = printed ?? text
  if (!runOn) return words
  return runOn.role === 'jump' ? words + runOn.text : `${words} ${runOn.text}`
}

const shared = ({ runOn }: Part, block: Block): Block => (runOn ? { ...block, sharedWith: runOn } : block)

/** Words of the page on a line of their own. */
export const stand = (furniture: Furniture): Block => ({ owner: furniture, lines: [furniture.text] })

/** A heading on one line, or over several where the column is narrow: at a space, or where it was marked to turn. */
function heading({ random, measure, marks }: Press, part: Part): Block {
  const mark = part.role === 'subhead' ? marks.subhead : part.role === 'headline' ? marks.headline : ''
  const isNarrow = measure !== undefined && measure <= 20
  const lines = (part.turns ?? part.text).split(/[ |]/)
  if (mark === '' && isNarrow && lines.length > 1 && random.chance(0.5)) return { owner: part, lines }
  return { owner: part, lines: [mark + part.text] }
}

function running(press: Press, part: Part): Block[] {
  const { random, noise, measure, breaks, indent } = press
  const printed = indent + spaceOut(worsen(wordsOf(part), noise), noise, random)
  if (measure === undefined) return splitLine(press, part, printed)
  const lines = wrap(printed, measure)
  const at = lines.length >= 4 && random.chance(breaks) ? random.between(2, lines.length - 2) : lines.length
  const blocks = [lines.slice(0, at), lines.slice(at)].filter((half) => half.length > 0)
  return blocks.map((half, index) =>
    index === blocks.length - 1 ? shared(part, { owner: part, lines: half }) : { owner: part, lines: half },
  )
}

/** A line that a column's end parts in mid-sentence. */
function splitLine({ random, breaks }: Press, part: Part, line: string): Block[] {
  const at = line.length > 80 && random.chance(breaks) ? breakOf(line, random) : undefined
  if (at === undefined) return [shared(part, { owner: part, lines: [line] })]
  return [{ owner: part, lines: [line.slice(0, at)] }, shared(part, { owner: part, lines: [line.slice(at)] })]
}

/** A place inside a clause, far from both ends. */
function breakOf(line: string, random: Random): number | undefined {
  return insideClause(line.slice(0, -6), random.between(25, line.length - 25))
}
