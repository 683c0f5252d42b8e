import type { Clue } from '../clue.ts'

const LEAST_ENTRIES = 3
/** So much of a headline tells it. */
const LEAST_LETTERS = 4
const LONGEST = 40
/** Where an entry was cut: 冬捕开网 查干湖头鱼… */
const CUT = /(?:…{1,2}|\.{3,6}|。{3})\s*$/u
const OTHERS = /[^\p{L}\p{N}]+/gu

/**
 * Finds the list of the page's own headlines that sites set above the articles: short lines one below the other, each of
 * which, or what is left of it, opens a heading further down.
 */
export function readPageIndex(clues: readonly Clue[]): void {
  const openings = openingsOf(clues)
  for (let from = 0; from < clues.length; ) {
    const seen = new Set<string>()
    let to = from
    for (; isEntry(clues[to], openings) && !seen.has(openingOf(clues[to])); to++)
      seen.add(openingOf(clues[to]))
    if (to - from >= LEAST_ENTRIES && openFurtherDown(clues, from, to, openings))
      for (const clue of clues.slice(from, endOf(clues, from, to))) takeEntry(clue)
    from = Math.max(to, from + 1)
  }
}

/** Where the letters that open each short line stand on the page; two lines of a headline count as one, too. */
type Openings = ReadonlyMap<string, readonly number[]>

function openingsOf(clues: readonly Clue[]): Openings {
  const openings = new Map<string, number[]>()
  for (const [at, { unit }] of clues.entries()) {
    if (unit.letters < LEAST_LETTERS || unit.letters > LONGEST) continue
    const key = openingOf(clues[at])
    openings.set(key, [...(openings.get(key) ?? []), at])
  }
  return openings
}

const openingOf = (clue: Clue | undefined): string =>
  lettersOf(clue?.unit.folded ?? '').slice(0, LEAST_LETTERS)

const lettersOf = (folded: string): string => folded.replace(OTHERS, '')

function isEntry(clue: Clue | undefined, openings: Openings): boolean {
  if (!clue || clue.unit.letters < LEAST_LETTERS || clue.unit.letters > LONGEST || clue.unit.wrapped)
    return false
  return (openings.get(openingOf(clue))?.length ?? 0) > 1
}

/** The entries open headings below the list. */
function openFurtherDown(clues: readonly Clue[], from: number, to: number, openings: Openings): boolean {
  const entries = clues.slice(from, to)
  const found = entries.filter(({ unit }) => {
    const words = lettersOf(unit.folded.replace(CUT, ''))
    const places = openings.get(words.slice(0, LEAST_LETTERS)) ?? []
    return places.some((at) => at >= to && goesOnAs(clues, at, words))
  })
  return found.length === entries.length
}

/** The line opens with the words, or makes them up together with the line below it. */
function goesOnAs(clues: readonly Clue[], at: number, words: string): boolean {
  const line = lettersOf(clues[at]?.unit.folded ?? '')
  return (line + lettersOf(clues[at + 1]?.unit.folded ?? '')).startsWith(words)
}

/** The last entries may lead to what the page holds no more: they have the mark of those above, or are cut. */
function endOf(clues: readonly Clue[], from: number, to: number): number {
  const { marker = '', letters = 0 } = clues[from]?.unit ?? {}
  let end = to
  while (letters > 0 && isLike(clues[end], marker)) end++
  return end
}

const isLike = (clue: Clue | undefined, marker: string): boolean =>
  clue !== undefined &&
  clue.unit.letters <= LONGEST &&
  !clue.fixed &&
  ((marker !== '' && clue.unit.marker === marker) || CUT.test(clue.unit.folded))

function takeEntry(clue: Clue): void {
  clue.isTeaser = true
  clue.fixed = true
  clue.headingLike = false
}
