import type { PartText } from '../../record/correction.ts'

/** A part as it was and as it is: one of them is missing where it was added or removed. */
export interface Alignment {
  /** Place among the parts as they are now, of the part that was at each place before; null where it is gone. */
  now: (number | null)[]
  /** Places before that keep their order among each other. */
  kept: Set<number>
}

const keyOf = ({ role, text, credit }: PartText): string => JSON.stringify([role, text, credit ?? null])

/**
 * Which part of `before` each part of `after` was: the same parts in order; between these, parts of like words in
 * order; the same part elsewhere was moved. What is left was removed, or added.
 */
export function alignParts(before: readonly PartText[], after: readonly PartText[]): Alignment {
  const same = longestCommon(before.map(keyOf), after.map(keyOf))
  const now: (number | null)[] = before.map((_, index) => same.get(index) ?? null)
  const kept = new Set(same.keys())
  const free = new Set(after.map((_, index) => index).filter((index) => !now.includes(index)))
  takeMoved(before, after, now, free)
  for (const [olds, news] of gapsOf(before.length, after.length, same))
    for (const [old, then] of pairLike(
      olds.filter((index) => now[index] === null),
      news.filter((index) => free.has(index)),
      before,
      after,
    )) {
      now[old] = then
      free.delete(then)
      kept.add(old)
    }
  return { now, kept }
}

function takeMoved(
  before: readonly PartText[],
  after: readonly PartText[],
  now: (number | null)[],
  free: Set<number>,
): void {
  before.forEach((part, index) => {
    if (now[index] !== null) return
    const found = [...free].find((then) => keyOf(after[then] ?? part) === keyOf(part) && after[then])
    if (found === undefined) return
    now[index] = found
    free.delete(found)
  })
}

/** The stretches between the parts that stayed, before and after. */
function gapsOf(
  before: number,
  after: number,
  same: ReadonlyMap<number, number>,
): [olds: number[], news: number[]][] {
  const ends = [...same, [before, after] as const]
  let [old, then] = [0, 0]
  return ends.map(([toOld, toNew]) => {
    const gap: [number[], number[]] = [range(old, toOld), range(then, toNew)]
    ;[old, then] = [toOld + 1, toNew + 1]
    return gap
  })
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

const LIKE = 0.3

/** Pairs of a gap, in order, whose words are most alike; one and one are always a pair. */
function pairLike(
  olds: readonly number[],
  news: readonly number[],
  before: readonly PartText[],
  after: readonly PartText[],
): [number, number][] {
  const [old, then] = [olds[0], news[0]]
  if (olds.length === 1 && news.length === 1 && old !== undefined && then !== undefined) return [[old, then]]
  const pairs: [number, number][] = []
  let from = 0
  for (const index of olds) {
    const likes = news
      .slice(from)
      .map((other) => likeness(before[index]?.text ?? '', after[other]?.text ?? ''))
    const best = Math.max(0, ...likes)
    const at = likes.indexOf(best)
    const found = news[from + at]
    if (best < LIKE || found === undefined) continue
    pairs.push([index, found])
    from += at + 1
  }
  return pairs
}

/** The share of the pairs of letters that two texts have in common. */
function likeness(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)]
  let common = 0
  for (const pair of left) if (right.has(pair)) common++
  return common / Math.max(1, Math.max(left.size, right.size))
}

const pairsOf = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(1, text.length - 1) }, (_, index) => text.slice(index, index + 2)))

/** The longest sequence that two lists have in common: places in the first to places in the second, in order. */
function longestCommon(a: readonly string[], b: readonly string[]): Map<number, number> {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1))
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i]
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const common = new Map<number, number>()
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length)
    if (a[i] === b[j]) common.set(i++, j++)
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  return common
}
