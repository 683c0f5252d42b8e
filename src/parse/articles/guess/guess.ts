import type { Belonging } from '../belonging.ts'
import type { Clue } from '../clue.ts'
import type { Cover } from '../cover.ts'
import { guess, type Network, readInputs } from './network.ts'
import { readSurroundings } from './surroundings.ts'

/** The network in force. Only the training of the model changes it. */
export const inForce: { network: Network | undefined } = { network: undefined }

/** What each unit looks like, as log-probabilities of the kinds. */
export function readGuesses(clues: readonly Clue[], cover: Cover, belonging: Belonging): Float64Array[] {
  const { network } = inForce
  if (!network) return []
  return readInputs(clues, readSurroundings(clues, cover, belonging)).map((inputs) => guess(network, inputs))
}
