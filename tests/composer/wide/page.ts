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
  const { random } = habits.press
  if (mid.length > 0 && random.chance(0.3)) return setAmid(habits, stories, spaced, { top, foot, mid })
  const at = spaced.length > 1 ? random.between(1, spaced.length - 1) : spaced.length
  const blocks = [...spaced.slice(0, at).flat(), ...mid.map(stand), ...spaced.slice(at).flat()]
  return {
    pieces: stories.flatMap(({ pieces }) => pieces),
    blocks: [...setWords(habits, top), ...blocks, ...setWords(habits, foot)],
  }
}

/** The page's own words stand inside an article, between two of its paragraphs or where one breaks off. */
function setAmid(
  habits: Habits,
  stories: readonly Story[],
  spaced: readonly Block[][],
  words: PageWords,
): Story {
  const { top = [], foot = [], mid = [] } = words
  const blocks = spaced.flat()
  const places = blocks.flatMap((block, at) => (mayPart(blocks[at - 1], block) ? [at] : []))
  const at = places.length > 0 ? habits.press.random.pick(places) : blocks.length
  return {
    pieces: stories.flatMap(({ pieces }) => pieces),
    blocks: [
      ...setWords(habits, top),
      ...blocks.slice(0, at),
      ...mid.map(stand),
      ...blocks.slice(at),
      ...setWords(habits, foot),
    ],
  }
}

/** Between paragraphs, and within one only inside a clause: elsewhere nothing would tell that it goes on. */
const mayPart = (above: Block | undefined, below: Block): boolean =>
  above?.owner.role === 'paragraph' &&
  below.owner.role === 'paragraph' &&
  (above.owner !== below.owner || /\p{Script=Han}$/u.test(above.lines.at(-1) ?? ''))

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
