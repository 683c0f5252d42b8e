import type { Belonging } from '../belonging.ts'
import type { Clue } from '../clue.ts'
import type { Cohesion } from '../cohesion.ts'
import type { Cover } from '../cover.ts'
import { readSurroundings, SURROUNDING_NAMES } from './surroundings.ts'
import { readTraits, TRAIT_NAMES } from './traits.ts'

/** Units above and below whose traits are part of the look of a unit. */
const REACH = 1
const OFFSETS = Array.from({ length: 2 * REACH + 1 }, (_, at) => at - REACH)
const TRAITS = TRAIT_NAMES.length
const NOTHING_THERE = OFFSETS.length * TRAITS
const SURROUNDINGS = NOTHING_THERE + OFFSETS.length

/** What the network is told of a unit, by name: traits of the units around it, the end of the page, its surroundings. */
export const INPUT_NAMES: readonly string[] = [
  ...OFFSETS.flatMap((offset) => TRAIT_NAMES.map((name) => `${offset}: ${name}`)),
  ...OFFSETS.map((offset) => `${offset}: nothing there`),
  ...SURROUNDING_NAMES,
]

/** For each unit of a page the inputs that are on, as indices into `INPUT_NAMES`. */
export function readInputs(
  clues: readonly Clue[],
  cover: Cover,
  belonging: Belonging,
  cohesion: Cohesion,
): Uint16Array[] {
  const traits = clues.map(readTraits)
  const surroundings = readSurroundings(clues, cover, belonging, cohesion)
  const inputs = new Uint16Array(OFFSETS.length * (countAll(traits) + clues.length) + countAll(surroundings))
  let end = 0
  return clues.map((_, at) => {
    const start = end
    for (let place = 0; place < OFFSETS.length; place++) {
      const beside = traits[at + place - REACH]
      if (!beside) inputs[end++] = NOTHING_THERE + place
      else for (const trait of beside) inputs[end++] = place * TRAITS + trait
    }
    for (const place of surroundings[at] ?? []) inputs[end++] = SURROUNDINGS + place
    return inputs.subarray(start, end)
  })
}

const countAll = (rows: readonly (readonly number[])[]): number =>
  rows.reduce((sum, { length }) => sum + length, 0)
