import { type Boundary, cutPieces } from '../headline-pieces.ts'

/** What it costs to end a line there; within a part, only where the headline has several. */
const COSTS: Record<Boundary, { ofOne: number; ofMany: number }> = {
  character: { ofOne: 0.08, ofMany: 0.2 },
  word: { ofOne: 0, ofMany: 0.12 },
  part: { ofOne: 0, ofMany: 0 },
}

interface Setting {
  cost: number
  lines: string[]
}

/**
 * Breaks a headline into lines no wider than `width`: few, of like length, and rather between its parts and words.
 * A piece that is wider by itself stands on a line of its own.
 * @param widthOf the width of a text, in the unit of `width`
 */
export function breakLines(text: string, widthOf: (text: string) => number, width: number): string[] {
  const pieces = cutPieces(text.trim())
  const parts = pieces.some(({ boundary }) => boundary === 'part') ? 'ofMany' : 'ofOne'
  const settings: Setting[] = [{ cost: 0, lines: [] }]
  for (let end = 1; end <= pieces.length; end++) {
    let best: Setting | undefined
    for (let start = end - 1; start >= 0; start--) {
      const line = pieces
        .slice(start, end)
        .map((piece) => piece.text)
        .join('')
        .trim()
      const space = 1 - widthOf(line) / width
      if (space < 0 && start < end - 1) break
      const before = settings[start]
      if (!before) continue
      const broken = end < pieces.length ? COSTS[pieces[end - 1]?.boundary ?? 'word'][parts] : 0
      const cost = before.cost + 1 + space ** 2 + broken
      if (!best || cost < best.cost) best = { cost, lines: [...before.lines, line] }
    }
    if (best) settings.push(best)
  }
  return settings.at(-1)?.lines ?? []
}
