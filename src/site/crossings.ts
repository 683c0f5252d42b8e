import type { Entry } from './groupings.ts'
import { words } from './words.ts'

/** What a list of articles can be narrowed by, in the order in which addresses name it. */
export const CROSSING_KINDS = ['city', 'topic', 'column', 'type', 'year'] as const
export type CrossingKind = (typeof CROSSING_KINDS)[number]

/** A name of one kind, and how many articles of a list bear it. */
export interface Crossing {
  name: string
  count: number
}

const yearsOf = ({ date }: Entry): string[] => {
  if (!date) return []
  const [first, last] = [date.earliest, date.latest].map((day) => day.slice(0, 4))
  return [...new Set([first, last])].filter((year) => year !== undefined)
}

/** The names of one kind that an article bears; a year is its number. */
export const namesOf: Record<CrossingKind, (entry: Entry) => readonly string[]> = {
  city: ({ city }) => (city ? [city.name] : []),
  topic: ({ topics }) => topics,
  column: ({ column }) => (column ? [column] : []),
  type: ({ type }) => [words.types[type]],
  year: yearsOf,
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The names of one kind that articles of a list bear, the most frequent first. */
export function countCrossings(entries: readonly Entry[], kind: CrossingKind): Crossing[] {
  const counts = new Map<string, number>()
  for (const entry of entries) {
    for (const name of namesOf[kind](entry)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return Array.from(counts, ([name, count]) => ({ name, count })).toSorted(
    (a, b) => b.count - a.count || compareText(a.name, b.name),
  )
}
