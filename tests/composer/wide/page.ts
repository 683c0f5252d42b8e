import type { Block } from '../block.ts'
import type { Furniture } from '../piece.ts'
import { stand } from '../press.ts'
import type { Habits } from './habits.ts'
import type { Story } from './story.ts'

const HEADING = new Set(['headline', 'subhead', 'kicker', 'deck', 'column'])
const isHeading = ({ owner: { role } }: Block): boolean => HEADING.has(role)

export interface PageWords {
  top?: readonly Furniture[]
  foot?: readonly Furniture[]
  /** Words of the page that stand between two of its articles. */
  mid?: readonly Furniture[]
}

/** The stories one below the other, with the blank lines of the page and its own words around them. */
export function setPage(
  habits: Habits,
  stories: readonly Story[],
  { top = [], foot = [], mid = [] }: PageWords = {},
): Story {
  const spaced = stories.map(({ blocks }) => part(habits, space(habits, blocks)))
  const at = spaced.length > 1 ? habits.press.random.between(1, spaced.length - 1) : spaced.length
  const blocks = [...spaced.slice(0, at).flat(), ...mid.map(stand), ...spaced.slice(at).flat()]
  return {
    pieces: stories.flatMap(({ pieces }) => pieces),
    blocks: [...setWords(habits, top), ...blocks, ...setWords(habits, foot)],
  }
}

/** Lines of the page stand close together, or each for itself. */
function setWords({ press: { random } }: Habits, words: readonly Furniture[]): Block[] {
  const isClose = random.chance(0.5)
  return words.map((own, at) => (at > 0 && isClose ? { ...stand(own), isTight: true } : stand(own)))
}

/** Blank lines within an article. */
function space({ gap, press: { random } }: Habits, blocks: readonly Block[]): Block[] {
  const isHeadClose = random.chance(0.4)
  return blocks.map((block, at) => {
    const above = blocks[at - 1]
    if (!above || block.isTight || block.opensWith) return block
    const isTight =
      gap === 'none' ||
      (gap === 'loose' && random.chance(0.5)) ||
      (gap === 'headed' && !isHeading(block) && !isHeading(above) && above.owner !== block.owner) ||
      (gap === 'one' && isHeadClose && isHeading(above) && isHeading(block) && above.owner.role !== 'subhead')
    return isTight ? { ...block, isTight: true } : block
  })
}

/** Blank lines before an article. */
function part({ between }: Habits, blocks: readonly Block[]): Block[] {
  const [first, ...rest] = blocks
  if (!first) return []
  if (between === 0) return [{ ...first, isTight: true }, ...rest]
  if (first.opensWith) return [first, ...rest]
  return [{ ...first, lines: [...Array<string>(between - 1).fill(''), ...first.lines] }, ...rest]
}
