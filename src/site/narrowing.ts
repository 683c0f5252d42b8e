import { CROSSING_KINDS, type Crossing, type CrossingKind, namesOf } from './crossings.ts'
import type { Entry } from './groupings.ts'

/** A value that a list is narrowed by. */
export interface Value {
  kind: CrossingKind
  name: string
}

/** A list that stands by itself: of one value, or of something else, such as a person or a month. */
export interface WholeList {
  path: string
  /** What it is called before the values that narrow it; empty where it is the list of a value itself. */
  name: string
  /** The value that all of its articles have, where it is one of those that lists are narrowed by. */
  value?: Value
  entries: readonly Entry[]
}

/** A list narrowed by one value or more. */
export interface NarrowedList {
  path: string
  /** The list that it began from, unless that is one of the values. */
  of: WholeList | undefined
  values: readonly Value[]
  entries: readonly Entry[]
}

/** The values of one kind by which a list can be narrowed. */
export interface Facet {
  kind: CrossingKind
  values: (Crossing & { path: string })[]
}

/** From how many articles on a list can be narrowed, by the number of values that it already has. */
export interface NarrowingLimits {
  /** A list that is taken in at a glance needs no narrowing. */
  whole: number
  /** A list that was narrowed is narrowed further where it is still longer than this. */
  narrowed: number
}

const DEEPEST = 3
const GLANCE = 10

/**
 * The limits for an archive: a list is narrowed where it fills more than one sheet, in a small archive where it is more
 * than a twentieth of it; a narrowed one where it fills more than ten.
 * @param articles how many the archive has
 * @param listLength entries on a sheet
 */
export const limitsFor = (articles: number, listLength: number): NarrowingLimits => ({
  whole: Math.min(listLength, Math.max(GLANCE, Math.floor(articles / 20))),
  narrowed: 10 * listLength,
})
const MAIN_KINDS: readonly CrossingKind[] = ['city', 'topic', 'year']

const placeOf = ({ kind }: Value): number => CROSSING_KINDS.indexOf(kind)
const withValue = (values: readonly Value[], value: Value): Value[] =>
  [...values, value].toSorted((a, b) => placeOf(a) - placeOf(b))

/** Where narrowed lists stand, and by what lists can be narrowed. Each combination has one address. */
export class Narrowing {
  /** Every narrowed list that is reached from a whole one, by its path. */
  readonly lists = new Map<string, NarrowedList>()
  readonly #pathOf: (value: Value) => string | undefined
  readonly #limits: NarrowingLimits

  /**
   * @param wholes every list that stands by itself
   * @param pathOf the path of the whole list of a value
   */
  constructor(
    wholes: readonly WholeList[],
    pathOf: (value: Value) => string | undefined,
    limits: NarrowingLimits,
  ) {
    this.#pathOf = pathOf
    this.#limits = limits
    let reached = wholes.map(asNarrowed)
    for (let depth = 1; depth < DEEPEST; depth++) reached = reached.flatMap((list) => this.#narrow(list))
  }

  /**
   * The kinds of values by which a list can be narrowed, each value with its count and address: that of a list, or of
   * the article where there is only one.
   */
  findFacets(list: NarrowedList): Facet[] {
    if (!this.#isLong(list)) return []
    return listKindsLeft(list).flatMap((kind) => {
      const values = Array.from(gatherNames(list.entries, kind), ([name, entries]) => ({ name, entries }))
        .filter(({ entries }) => entries.length < list.entries.length)
        .flatMap(({ name, entries }) => {
          const [only] = entries
          const path = entries.length === 1 ? only?.url : this.pathWith(list, { kind, name })
          return path === undefined ? [] : { name, path, count: entries.length }
        })
        .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
      return values.length > 0 ? { kind, values } : []
    })
  }

  /** The path of a list with one value more. */
  pathWith({ of, values }: NarrowedList, value: Value): string | undefined {
    return this.#pathOfValues(of, withValue(values, value))
  }

  /** The path of a list without one of its values; where no page has the rest together, that of one of the rest. */
  pathWithout({ of, values }: NarrowedList, value: Value): string | undefined {
    return this.#findPath(
      of,
      values.filter((kept) => kept !== value),
    )
  }

  /** The path of a list's values by themselves, without the list that it began from. */
  pathWithoutOrigin({ values }: NarrowedList): string | undefined {
    return this.#findPath(undefined, values)
  }

  #findPath(of: WholeList | undefined, values: readonly Value[]): string | undefined {
    const path = this.#pathOfValues(of, values)
    if (path !== undefined && this.lists.has(path)) return path
    const [first] = values
    return of?.path ?? (first && this.#pathOf(first))
  }

  #pathOfValues(of: WholeList | undefined, values: readonly Value[]): string | undefined {
    const parts = [of?.path, ...values.map((value) => this.#pathOf(value))].filter(
      (part) => part !== undefined,
    )
    return parts.length === 0
      ? undefined
      : parts.map((part, index) => (index > 0 ? part.slice(1) : part)).join('')
  }

  #isLong({ of, values, entries }: NarrowedList): boolean {
    const depth = values.length + (of ? 1 : 0)
    return depth < DEEPEST && entries.length > (depth > 1 ? this.#limits.narrowed : this.#limits.whole)
  }

  /** The lists that one value more makes of a list; those that are known already are left out. */
  #narrow(list: NarrowedList): NarrowedList[] {
    if (!this.#isLong(list)) return []
    return listKindsLeft(list).flatMap((kind) =>
      Array.from(gatherNames(list.entries, kind))
        .filter(([, entries]) => entries.length < list.entries.length)
        .flatMap(([name, entries]) => this.#add(list, { kind, name }, entries)),
    )
  }

  #add(list: NarrowedList, value: Value, entries: Entry[]): NarrowedList[] {
    const path = this.pathWith(list, value)
    if (path === undefined || entries.length === 1 || this.lists.has(path)) return []
    const narrowed = { path, of: list.of, values: withValue(list.values, value), entries }
    this.lists.set(path, narrowed)
    return [narrowed]
  }
}

/** The entries of a list by the names of one kind, in one pass. */
function gatherNames(entries: readonly Entry[], kind: CrossingKind): Map<string, Entry[]> {
  const gathered = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const name of namesOf[kind](entry)) {
      const known = gathered.get(name)
      if (known) known.push(entry)
      else gathered.set(name, [entry])
    }
  }
  return gathered
}

/** The kinds that a list may still be narrowed by: any at first, then only those that readers ask for most. */
const listKindsLeft = ({ of, values }: NarrowedList): CrossingKind[] => {
  const kinds = values.length + (of ? 1 : 0) > 1 ? MAIN_KINDS : CROSSING_KINDS
  return kinds.filter((kind) => !values.some((value) => value.kind === kind))
}

/** A whole list as one from which others are narrowed. */
export const asNarrowed = (list: WholeList): NarrowedList => ({
  path: list.path,
  of: list.value ? undefined : list,
  values: list.value ? [list.value] : [],
  entries: list.entries,
})
