import type { Belonging } from '../belonging.ts'
import type { Clue } from '../clue.ts'
import type { Cohesion } from '../cohesion.ts'
import type { Cover } from '../cover.ts'
import { readInputs } from './inputs.ts'
import file from './network.json' with { type: 'json' }
import { guessKinds, type Network } from './network.ts'
import { readNetwork } from './network-file.ts'

/** The network in force. Only the training of the model changes it. */
export const inForce: { network: Network } = { network: readNetwork(file) }

/** What each unit of a page looks like among its neighbours: log-probabilities in the order of `KINDS`. */
export const readGuesses = (
  clues: readonly Clue[],
  cover: Cover,
  belonging: Belonging,
  cohesion: Cohesion,
): Float64Array[] => guessKinds(inForce.network, readInputs(clues, cover, belonging, cohesion))
