import { INPUT_NAMES } from './inputs.ts'
import { CONTEXT, GIST, KINDS, KNOWN, LOOK, type Network, SEEN } from './network.ts'

/** A network as it is kept: rows of thousandths, those of inputs and kinds by name. Inputs without a row say nothing. */
export interface NetworkFile {
  look: Record<string, string>
  gist: string[]
  context: string[]
  outward: Record<string, string>
}

const THOUSANDTHS = 1000
const ALWAYS = 'always'

/** Reads a network from its file. */
export function readNetwork({ look, gist, context, outward }: NetworkFile): Network {
  return {
    look: fill(
      INPUT_NAMES.map((name) => look[name]),
      LOOK,
    ),
    lookBias: fill([look[ALWAYS]], LOOK),
    gist: fill(gist.slice(0, GIST), LOOK),
    context: fill(context.slice(1, CONTEXT + 1), SEEN),
    contextBias: fill(context.slice(0, 1), CONTEXT),
    outward: fill(
      KINDS.map((kind) => outward[kind]),
      KNOWN,
    ),
    outwardBias: fill([outward[ALWAYS]], KINDS.length),
  }
}

/** Writes a network as its file; inputs that never occurred are left out. The first row of the context is always added. */
export const writeNetwork = (network: Network): NetworkFile => ({
  look: { [ALWAYS]: write(network.lookBias), ...nameRows(INPUT_NAMES, writeRows(network.look, LOOK)) },
  gist: writeRows(network.gist, LOOK),
  context: [write(network.contextBias), ...writeRows(network.context, SEEN)],
  outward: { [ALWAYS]: write(network.outwardBias), ...nameRows(KINDS, writeRows(network.outward, KNOWN)) },
})

function fill(rows: readonly (string | undefined)[], width: number): Float32Array {
  const filled = new Float32Array(rows.length * width)
  rows.forEach((row, at) => {
    if (row !== undefined)
      filled.set(
        row.split(' ').map((number) => Number(number) / THOUSANDTHS),
        at * width,
      )
  })
  return filled
}

const write = (numbers: Float32Array): string =>
  Array.from(numbers, (number) => Math.round(number * THOUSANDTHS)).join(' ')

const writeRows = (numbers: Float32Array, width: number): string[] =>
  Array.from({ length: numbers.length / width }, (_, at) =>
    write(numbers.subarray(at * width, (at + 1) * width)),
  )

const nameRows = (names: readonly string[], rows: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name, at) => (/[1-9]/u.test(rows[at] ?? '') ? [[name, rows[at] ?? '']] : [])),
  )
