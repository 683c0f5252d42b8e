import { CROSSING_KINDS, type Crossing, type CrossingKind, countCrossings, namesOf } from './crossings.ts'
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
const FIRST: NarrowingLimits = { whole: 10, narrowed: 50 }

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
    limits: NarrowingLimits = FIRST,
  ) {
    this.#pathOf = pathOf
    this.#limits = limits
    let reached = wholes.map(asNarrowed)
    for (let depth = 1; depth < DEEPEST; depth++) reached = reached.flatMap((list) => this.#narrow(list))
  }

  /** The kinds of values by which a list can be narrowed, each value with its count and address. */
  findFacets(list: NarrowedList): Facet[] {
    if (!this.#isLong(list)) return []
    return CROSSING_KINDS.filter((kind) => !list.values.some((value) => value.kind === kind)).flatMap(
      (kind) => {
        const values = countCrossings(list.entries, kind).flatMap((crossing) => {
          const path = this.pathWith(list, { kind, name: crossing.name })
          const narrows = crossing.count < list.entries.length
          return narrows && path !== undefined && this.lists.has(path) ? { ...crossing, path } : []
        })
        return values.length > 0 ? { kind, values } : []
      },
    )
  }

  /** The path of a list with one value more. */
  pathWith({ of, values }: NarrowedList, value: Value): string | undefined {
    return this.#pathOfValues(of, withValue(values, value))
  }

  /** The path of a list without one of its values. */
  pathWithout({ of, values }: NarrowedList, value: Value): string | undefined {
    return this.#pathOfValues(
      of,
      values.filter((kept) => kept !== value),
    )
  }

  /** The path of a list's values by themselves, without the list that it began from. */
  pathWithoutOrigin({ values }: NarrowedList): string | undefined {
    const path = this.#pathOfValues(undefined, values)
    return values.length === 1 || (path !== undefined && this.lists.has(path)) ? path : undefined
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
    return CROSSING_KINDS.filter((kind) => !list.values.some((value) => value.kind === kind)).flatMap(
      (kind) =>
        countCrossings(list.entries, kind)
          .filter(({ count }) => count < list.entries.length)
          .flatMap(({ name }) => this.#add(list, { kind, name })),
    )
  }

  #add(list: NarrowedList, value: Value): NarrowedList[] {
    const path = this.pathWith(list, value)
    if (path === undefined || this.lists.has(path)) return []
    const entries = list.entries.filter((entry) => namesOf[value.kind](entry).includes(value.name))
    const narrowed = { path, of: list.of, values: withValue(list.values, value), entries }
    this.lists.set(path, narrowed)
    return [narrowed]
  }
}

/** A whole list as one from which others are narrowed. */
export const asNarrowed = (list: WholeList): NarrowedList => ({
  path: list.path,
  of: list.value ? undefined : list,
  values: list.value ? [list.value] : [],
  entries: list.entries,
})
