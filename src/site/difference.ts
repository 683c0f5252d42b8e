/** Two texts cut down to where they differ, with a little of what stands around it. */
export interface Difference {
  before: string
  after: string
}

const CONTEXT = 4
const SHOWN = 40

/** The stretch in which two texts differ; an ellipsis stands for what is left out. */
export function findDifference(before: string, after: string): Difference {
  const [old, now] = [[...before], [...after]]
  const shorter = Math.min(old.length, now.length)
  let head = 0
  while (head < shorter && old[head] === now[head]) head++
  let tail = 0
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++
  const from = Math.max(0, head - CONTEXT)
  const left = Math.max(0, tail - CONTEXT)
  return { before: cut(old, from, old.length - left), after: cut(now, from, now.length - left) }
}

function cut(characters: readonly string[], from: number, to: number): string {
  const end = Math.min(to, from + SHOWN)
  const shown = characters.slice(from, end).join('')
  return `${from > 0 ? '…' : ''}${shown}${end < characters.length ? '…' : ''}`
}
