import type { Clue } from '../clue.ts'

const CUT_OFF = /(?:…{1,2}|\.{3})$/u
const LONGEST = 30
const SHORTEST = 5
/** Lines beside each other that cut off headlines are a list of the page. */
const LEAST = 2
/** A page has no more articles. */
const MOST = 60

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

/** Tells the lines that cut off a headline of the page, as the list of its articles on a paper's site does, and whole ones among them. */
export function findTeasers(clues: readonly Clue[]): void {
  const cut = clues.filter(({ unit }) => unit.letters <= LONGEST && CUT_OFF.test(unit.folded))
  if (cut.length < LEAST || cut.length > MOST) return
  const page = clues.map(({ unit }) => lettersOf(unit.folded)).join('')
  for (const clue of cut) clue.isTeaser = isTwice(page, lettersOf(clue.unit.folded))
  const found = new Set(cut.filter(({ isTeaser }) => isTeaser))
  for (const [at, clue] of clues.entries()) {
    const isBeside = [clues[at - 1], clues[at + 1]].some(
      (beside) => beside !== undefined && found.has(beside),
    )
    if (isBeside && clue.unit.letters <= LONGEST) clue.isTeaser ||= isTwice(page, lettersOf(clue.unit.folded))
  }
}

const isTwice = (page: string, letters: string): boolean =>
  letters.length >= SHORTEST && page.indexOf(letters) !== page.lastIndexOf(letters)
