import type { Clue } from './clue.ts'

/** For each unit of running text on a page that indents its paragraphs: whether it is indented; undefined for all others. */
export type Indents = readonly ('indented' | 'flush' | undefined)[]

/** Where so many texts of a page are indented, and so large a share of them, its paragraphs are. */
const LEAST = 3
const LEAST_SHARE = 0.3

/** Reads which texts begin with the indent of a paragraph. */
export function readIndents(clues: readonly Clue[]): Indents {
  const texts = clues.filter(isText)
  const indented = texts.filter(isIndented).length
  if (indented < LEAST || indented < texts.length * LEAST_SHARE) return []
  return clues.map((clue) => (isText(clue) ? (isIndented(clue) ? 'indented' : 'flush') : undefined))
}

const isText = ({ unit, fixed, text, heading }: Clue): boolean =>
  !fixed &&
  !unit.table &&
  !unit.verse &&
  !unit.sameLine &&
  unit.level === 0 &&
  unit.marker === '' &&
  text.sum > heading.sum

const isIndented = ({ unit }: Clue): boolean => (unit.spans[0]?.[1] ?? 0) > 0
