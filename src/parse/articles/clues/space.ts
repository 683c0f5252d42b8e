import type { Clue } from '../clue.ts'

/** Texts of fewer letters may be something else. */
const LEAST_LETTERS = 40
const LEAST_TEXTS = 4

/** Tells which units stand further from what is above them than the paragraphs of the page do. */
export function measureSpace(clues: readonly Clue[]): void {
  const blanks = clues
    .filter(({ unit, fixed }) => !fixed && unit.letters >= LEAST_LETTERS && unit.index > 0)
    .map(({ unit }) => unit.blanks)
    .sort((a, b) => a - b)
  if (blanks.length < LEAST_TEXTS) return
  const usual = blanks[Math.floor(blanks.length / 2)] ?? 0
  for (const clue of clues) clue.isApart = clue.unit.blanks > usual
}
