import type { Block } from '../../block.ts'
import type { Deal } from '../../deal.ts'
import type { Piece } from '../../piece.ts'
import type { Press } from '../../press.ts'
import { dressHeads, type HeadHabits } from './heads.ts'
import { isOpened, type StoryHabits, setFootBelow, setFootsBelow, setInTurn, setStory } from './order.ts'
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
  const blocks = {
    'in turn': () => setInTurn(whole, torn, random.between(1, 3)),
    'foot below': () => setFootBelow(whole, first, others),
    'feet below': () => setFootsBelow(whole, torn),
  }[tear]()
  const alone = (piece: Piece): Block[] => setStory(whole, piece)
  return [...pieces.slice(0, from).map(alone), blocks, ...pieces.slice(from + torn.length).map(alone)]
}

/** Those without opening words stand first where headings stand below: their headings stand above. */
export const openedLast = ({ headAt }: StoryHabits, pieces: readonly Piece[]): Piece[] =>
  headAt === 'above'
    ? [...pieces]
    : [...pieces.filter((piece) => !isOpened(piece)), ...pieces.filter((piece) => isOpened(piece))]
