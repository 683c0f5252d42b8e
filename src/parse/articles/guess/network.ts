import type { Clue } from '../clue.ts'
import { SURROUNDING_COUNT, type Surroundings } from './surroundings.ts'
import { readTraits, TRAIT_COUNT } from './traits.ts'

/** What a unit may be to the network; where it says more than the role, as for a headline below its text, it says so. */
export const KINDS = [
  'column',
  'kicker',
  'headline',
  'headline-goes-on',
  'headline-below',
  'deck',
  'byline',
  'summary',
  'text',
  'text-opens',
  'subhead',
  'caption',
  'credit',
  'page',
] as const
export type Kind = (typeof KINDS)[number]

/** Units above and below that the network sees beside the unit itself. */
export const REACH = 3
const WINDOW = 2 * REACH + 1
export const INPUTS = WINDOW * TRAIT_COUNT + WINDOW + SURROUNDING_COUNT
export const HIDDEN = 32

/** A network of one hidden layer, as rows of numbers. */
export interface Network {
  /** One row of `HIDDEN` numbers for each input. */
  inward: Float32Array
  inwardBias: Float32Array
  /** One row of `HIDDEN` numbers for each kind. */
  outward: Float32Array
  outwardBias: Float32Array
}

/** Inputs that are on for each unit of a page. */
export function readInputs(clues: readonly Clue[], surroundings: Surroundings): number[][] {
  const traits = clues.map(readTraits)
  return clues.map((_, at) => {
    const inputs: number[] = []
    for (let offset = 0; offset < WINDOW; offset++) {
      const beside = traits[at + offset - REACH]
      if (!beside) inputs.push(WINDOW * TRAIT_COUNT + offset)
      else for (const trait of beside) inputs.push(offset * TRAIT_COUNT + trait)
    }
    for (const place of surroundings.of(at)) inputs.push(WINDOW * TRAIT_COUNT + WINDOW + place)
    return inputs
  })
}

/** Log-probabilities of the kinds for a unit with these inputs. */
export function guess(
  { inward, inwardBias, outward, outwardBias }: Network,
  inputs: readonly number[],
): Float64Array {
  const hidden = new Float64Array(HIDDEN)
  for (let h = 0; h < HIDDEN; h++) hidden[h] = inwardBias[h] ?? 0
  for (const input of inputs) {
    const row = input * HIDDEN
    for (let h = 0; h < HIDDEN; h++) hidden[h] = (hidden[h] ?? 0) + (inward[row + h] ?? 0)
  }
  const scores = new Float64Array(KINDS.length)
  let most = Number.NEGATIVE_INFINITY
  for (let kind = 0; kind < KINDS.length; kind++) {
    let sum = outwardBias[kind] ?? 0
    for (let h = 0; h < HIDDEN; h++) sum += Math.max(0, hidden[h] ?? 0) * (outward[kind * HIDDEN + h] ?? 0)
    scores[kind] = sum
    most = Math.max(most, sum)
  }
  let total = 0
  for (const score of scores) total += Math.exp(score - most)
  const norm = most + Math.log(total)
  for (let kind = 0; kind < KINDS.length; kind++) scores[kind] = (scores[kind] ?? 0) - norm
  return scores
}
