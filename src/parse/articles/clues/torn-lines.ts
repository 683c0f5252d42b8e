import { isWordAcross } from '../../text/word-join.ts'
import type { Clue } from '../clue.ts'

/**
 * A line that breaks inside a word, right above another, is torn running text; so is the line below it. Two such lines
 * by themselves are a heading that was set in two lines.
 */
export function weighTornLines(clues: readonly Clue[]): void {
  for (const [at, clue] of clues.entries()) {
    const next = clues[at + 1]
    if (!next || next.unit.blanks > 0 || next.unit.sameLine || clue.unit.closes !== 'open') continue
    if (clue.fixed || next.fixed || !isWordAcross(clue.unit.text, next.unit.text)) continue
    next.endsWord = true
    if (isHeadingInTwoLines(clues, at)) continue
    clue.heading.add('heading/breaks-word')
    clue.text.add('text/breaks-word')
    next.heading.add('heading/ends-word')
    next.text.add('text/ends-word')
  }
}

/** Two lines by themselves, without a comma, where no text is under way. */
function isHeadingInTwoLines(clues: readonly Clue[], at: number): boolean {
  const [before, clue, next, below] = [clues[at - 1], clues[at], clues[at + 1], clues[at + 2]]
  const alone = (!before || (clue?.unit.blanks ?? 0) > 0) && (!below || below.unit.blanks > 0)
  const isOpen = before !== undefined && !before.fixed && before.unit.closes !== 'sentence'
  return alone && !isOpen && !/[,，、]/u.test(`${clue?.unit.folded}${next?.unit.folded}`)
}
