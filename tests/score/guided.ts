import type { KnownNames } from '../../src/parse/articles/clue.ts'
import { type Division, divide } from '../../src/parse/articles/search.ts'
import type { Unit } from '../../src/parse/blocks/unit.ts'
import { guideTo, type Target } from '../training/oracle.ts'

/** The best division that the moves of the model reach, and the units that no move gives their right role. */
export interface Guided {
  division: Division
  unreached: { unit: Unit; target: Target }[]
}

/** A unit that no move reaches may mislead those below it: so many are set free one by one, then all at once. */
const MOST_ALONE = 8

/** Divides a page with the search held to what is right, wherever a move gives it. */
export function divideGuided(
  units: readonly Unit[],
  targets: readonly (Target | undefined)[],
  names: KnownNames,
): Guided {
  const wanted = [...targets]
  const unreached: Guided['unreached'] = []
  for (let round = 0; ; round++) {
    const division = divide(units, names, guideTo(wanted))
    const lost = division.steps.flatMap(({ unit, role }) => {
      const target = wanted[unit]
      return role === 'stray' && target && !target.roles.has('stray') ? [{ at: unit, target }] : []
    })
    if (lost.length === 0) return { division, unreached }
    for (const { at, target } of round < MOST_ALONE ? lost.slice(0, 1) : lost) {
      const unit = units[at]
      if (unit && round < MOST_ALONE) unreached.push({ unit, target })
      wanted[at] = undefined
    }
  }
}
