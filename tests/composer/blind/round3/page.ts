import type { Block } from '../../block.ts'
import type { Deal } from '../../deal.ts'
import type { Piece } from '../../piece.ts'
import { type Press, set } from '../../press.ts'
import { dressHeads, type HeadHabits } from './heads.ts'
import { type StoryHabits, setFootBelow, setFootsBelow, setInTurn, setStory } from './order.ts'
import type { Spacing } from './spacing.ts'

/** What the columns of a page's reports suffer in its file. */
export type Tear = 'none' | 'in turn' | 'foot below' | 'feet below'

/** A press of one width, or of a paragraph a line; indents stand where blank lines do not part the paragraphs. */
export function pickPress(
  deal: Deal,
  spacing: Spacing,
  { measure, breaks = 0 }: { measure?: number; breaks?: number },
): Press {
  const isParted = spacing === 'everywhere' || spacing === 'headings close'
  const indent = isParted ? deal.random.pick(['', '', '　　']) : '　　'
  return deal.press({ indent, breaks, ...(measure === undefined ? {} : { measure }) })
}

/** Dresses the headings of all of them. */
export const dressAll = (pieces: readonly Piece[], heads: HeadHabits): void => {
  for (const piece of pieces) dressHeads(piece, heads)
}

/** Reports one below the other, some of them torn: each group of blocks stands together. */
export function setReports(habits: StoryHabits, pieces: readonly Piece[], tear: Tear): Block[][] {
  const { random } = habits.press
  const whole: StoryHabits = { ...habits, headAt: 'above' }
  if (tear === 'none' || pieces.length < 2) return pieces.map((piece) => setStory(habits, piece))
  const from = random.between(0, Math.max(0, pieces.length - 3))
  const torn = pieces.slice(from, from + random.between(2, 3))
  const [first, ...others] = torn
  if (!first) return []
  const groups = {
    'in turn': () => setInTurn(whole, torn, random.between(1, 3)),
    'foot below': () => setFootBelow(whole, first, others),
    'feet below': () => setFootsBelow(whole, torn),
  }[tear]()
  const alone = (piece: Piece): Block[] => setStory(whole, piece)
  return [...pieces.slice(0, from).map(alone), ...groups, ...pieces.slice(from + torn.length).map(alone)]
}

/** Items without headlines, each behind a mark. */
export const setUnheaded = (press: Press, pieces: readonly Piece[], mark: string): Block[][] =>
  pieces.map(({ body }) => body.flatMap((part) => set({ ...press, breaks: 0, indent: mark }, part)))

/** Words of the page that its file has in the middle: between two stories, or inside one, between two of its paragraphs. */
export function putAmid({ random }: Deal, groups: readonly Block[][], words: readonly Block[]): Block[][] {
  const at = random.between(1, Math.max(1, groups.length - 1))
  const [above, below] = [groups.slice(0, at), groups.slice(at)]
  const [story = [], ...rest] = below
  const places = story.flatMap((block, index) => (isBetween(story[index - 1], block) ? [index] : []))
  if (places.length === 0 || random.chance(0.4)) return [...above, [...words], ...below]
  const place = random.pick(places)
  return [...above, [...story.slice(0, place), ...words, ...story.slice(place)], ...rest]
}

const isBetween = (above: Block | undefined, block: Block): boolean =>
  above?.owner.role === 'paragraph' && block.owner.role === 'paragraph' && above.owner !== block.owner
