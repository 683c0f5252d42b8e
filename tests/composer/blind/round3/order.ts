import type { Block } from '../../block.ts'
import type { Part, Piece } from '../../piece.ts'
import { type Press, set } from '../../press.ts'
import { findSplit, split } from '../lines.ts'
import { type HeadHabits, setHeads } from './heads.ts'

/** What a page's file does to its stories. */
export interface StoryHabits {
  press: Press
  heads: HeadHabits
  /** Where the heading of a report stands that opens with words which tell its beginning. */
  headAt: 'above' | 'below' | 'inside'
  /** Where the words below pictures stand. */
  pictures: 'as written' | 'at top' | 'at end' | 'in a sentence'
}

const OPENING = /^[^。]{0,40}?(?:讯|电)(?:[）)]|[ （(：]|$)/u

/** True where opening words say that a report begins. */
export const isOpened = ({ body }: Piece): boolean => OPENING.test(body[0]?.text ?? '')

const setParts = (press: Press, parts: readonly Part[]): Block[] => parts.flatMap((part) => set(press, part))

const closing = ({ byline, bylineAt }: Piece): Part[] => (byline && bylineAt === 'end' ? [byline] : [])

const isPicture = ({ role }: Part): boolean => role === 'caption' || role === 'credit'

/** A story as the file has it. */
export function setStory(habits: StoryHabits, piece: Piece): Block[] {
  const { press, heads, headAt } = habits
  const heading = setHeads(press, piece, heads)
  if (headAt === 'above' || !isOpened(piece)) return [...heading, ...setText(habits, piece)]
  if (headAt === 'below') return [...setText(habits, piece), ...heading]
  const [first, ...rest] = piece.body
  const [upper, lower] =
    first && first.text.length > 64 && !first.runOn ? split(whole(press), first) : [[], []]
  if (lower.length === 0) return [...heading, ...setText(habits, piece)]
  return [...upper, ...heading, ...lower, ...setParts(press, [...rest, ...closing(piece)])]
}

/** The same press, where no column ends by chance. */
export const whole = (press: Press): Press => ({ ...press, breaks: 0 })

/** The running text with its pictures, and a byline that closes it. */
function setText({ press, pictures }: StoryHabits, piece: Piece): Block[] {
  const own = piece.headline && piece.body[0]?.role === 'paragraph' ? piece.body.filter(isPicture) : []
  const hasCaption = own.some(({ role }) => role === 'caption')
  if (!hasCaption || pictures === 'as written') return setParts(press, [...piece.body, ...closing(piece)])
  const text = piece.body.filter((part) => !isPicture(part))
  if (pictures === 'at top') return setParts(press, [...own, ...text, ...closing(piece)])
  if (pictures === 'at end') return setParts(press, [...text, ...closing(piece), ...own])
  const found = findSplit(whole(press), text, (at, { length }) => at > 0 && length > 64)
  if (!found) return setParts(press, [...piece.body, ...closing(piece)])
  return [
    ...setParts(press, text.slice(0, found.at)),
    ...found.upper,
    ...setParts(press, own),
    ...found.lower,
    ...setParts(press, [...text.slice(found.at + 1), ...closing(piece)]),
  ]
}

/** A story in runs, each but the last ending inside a clause of one of its longer paragraphs. */
function cutStory({ press, heads }: StoryHabits, piece: Piece, most: number): Block[][] {
  const { random } = press
  const long = piece.body.filter(
    ({ role, text, runOn, printed }) => role === 'paragraph' && text.length > 64 && !runOn && !printed,
  )
  const cuts = new Set(random.shuffle(long).slice(0, most))
  const runs: Block[][] = [setHeads(press, piece, heads)]
  for (const part of [...piece.body, ...closing(piece)]) {
    const [upper, lower] = cuts.has(part) ? split(whole(press), part) : [set(press, part), []]
    runs.at(-1)?.push(...upper)
    if (lower.length > 0) runs.push(lower)
  }
  return runs
}

/** Stories whose columns stand side by side: a run of each in turn. */
export function setInTurn(habits: StoryHabits, pieces: readonly Piece[], most: number): Block[][] {
  const columns = pieces.map((piece) => cutStory(habits, piece, most))
  const rows = Math.max(...columns.map(({ length }) => length))
  return Array.from({ length: rows }, (_, row) => columns.flatMap((runs) => runs.slice(row, row + 1))).flat()
}

/** A story whose foot stands below the others. */
export function setFootBelow(habits: StoryHabits, piece: Piece, others: readonly Piece[]): Block[][] {
  const [upper = [], ...lower] = cutStory(habits, piece, 1)
  return [upper, ...others.map((other) => setStory(habits, other)), ...lower]
}

/** The first columns of all stories, then their feet in any order. */
export function setFootsBelow(habits: StoryHabits, pieces: readonly Piece[]): Block[][] {
  const runs = pieces.map((piece) => cutStory(habits, piece, 2))
  const [tops, feet] = [runs.map(([top = []]) => top), runs.map(([, ...rest]) => rest.flat())]
  return [...tops, ...habits.press.random.shuffle(feet)]
}
