import { INPUT_NAMES } from './inputs.ts'

/** What a unit may be to the network: its role and, where they differ in looks, how it comes to it. */
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

/** Numbers of the hidden layer, in fours. */
export const HIDDEN = 32

/** A network of one hidden layer of rectified sums, as rows of numbers. */
export interface Network {
  /** A row of `HIDDEN` numbers for each input, and one that is always added. */
  inward: Float32Array
  inwardBias: Float32Array
  /** A row of `HIDDEN` numbers for each kind, and a number for each that is always added. */
  outward: Float32Array
  outwardBias: Float32Array
}

/** Reads a network: for a unit with these inputs the log-probabilities of the kinds, in the order of `KINDS`. */
export function makeGuesser(network: Network): (inputs: Uint16Array) => Float64Array {
  const hidden = new Float64Array(HIDDEN)
  return (inputs) => {
    sumInputs(network, inputs, hidden)
    return normalise(scoreKinds(network, hidden))
  }
}

/** Sums the rows of the inputs, four numbers at a time: so they need not be stored in between. Counts, as V8 iterates slowly. */
function sumInputs({ inward, inwardBias }: Network, inputs: Uint16Array, hidden: Float64Array): void {
  for (let from = 0; from < HIDDEN; from += 4) {
    let first = inwardBias[from] ?? 0
    let second = inwardBias[from + 1] ?? 0
    let third = inwardBias[from + 2] ?? 0
    let fourth = inwardBias[from + 3] ?? 0
    for (let each = 0; each < inputs.length; each++) {
      const at = (inputs[each] ?? 0) * HIDDEN + from
      first += inward[at] ?? 0
      second += inward[at + 1] ?? 0
      third += inward[at + 2] ?? 0
      fourth += inward[at + 3] ?? 0
    }
    hidden[from] = first
    hidden[from + 1] = second
    hidden[from + 2] = third
    hidden[from + 3] = fourth
  }
}

function scoreKinds({ outward, outwardBias }: Network, hidden: Float64Array): Float64Array {
  const scores = new Float64Array(KINDS.length)
  for (let at = 0; at < HIDDEN; at++) hidden[at] = Math.max(0, hidden[at] ?? 0)
  for (let kind = 0; kind < scores.length; kind++) {
    const row = kind * HIDDEN
    let sum = outwardBias[kind] ?? 0
    for (let at = 0; at < HIDDEN; at++) sum += (hidden[at] ?? 0) * (outward[row + at] ?? 0)
    scores[kind] = sum
  }
  return scores
}

/** Scores as log-probabilities. */
function normalise(scores: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY
  for (let kind = 0; kind < scores.length; kind++) most = Math.max(most, scores[kind] ?? 0)
  let total = 0
  for (let kind = 0; kind < scores.length; kind++) total += Math.exp((scores[kind] ?? 0) - most)
  const norm = most + Math.log(total)
  for (let kind = 0; kind < scores.length; kind++) scores[kind] = (scores[kind] ?? 0) - norm
  return scores
}

/** A network as it is kept: rows by name, in hundredths. Inputs without a row say nothing. */
export interface NetworkFile {
  inward: Record<string, string>
  outward: Record<string, string>
}

const HUNDREDTHS = 100
const ALWAYS = 'always'

/** Reads a network from its file. */
export function readNetwork({ inward, outward }: NetworkFile): Network {
  const rowOf = (row: string | undefined): number[] =>
    row === undefined ? [] : row.split(' ').map((number) => Number(number) / HUNDREDTHS)
  const fill = (rows: Record<string, string>, names: readonly string[]): Float32Array => {
    const filled = new Float32Array(names.length * HIDDEN)
    names.forEach((name, at) => {
      filled.set(rowOf(rows[name]), at * HIDDEN)
    })
    return filled
  }
  return {
    inward: fill(inward, INPUT_NAMES),
    inwardBias: fill(inward, [ALWAYS]),
    outward: fill(outward, KINDS),
    outwardBias: Float32Array.from(rowOf(outward[ALWAYS])),
  }
}

/** Writes a network as its file; inputs that never occurred are left out. */
export function writeNetwork({ inward, inwardBias, outward, outwardBias }: Network): NetworkFile {
  const rowOf = (numbers: Float32Array): string =>
    Array.from(numbers, (number) => Math.round(number * HUNDREDTHS)).join(' ')
  const name = (numbers: Float32Array, names: readonly string[]): Record<string, string> =>
    Object.fromEntries(
      names.flatMap((name, at) => {
        const row = numbers.subarray(at * HIDDEN, (at + 1) * HIDDEN)
        return row.some((number) => number !== 0) ? [[name, rowOf(row)]] : []
      }),
    )
  return {
    inward: { [ALWAYS]: rowOf(inwardBias), ...name(inward, INPUT_NAMES) },
    outward: { [ALWAYS]: rowOf(outwardBias), ...name(outward, KINDS) },
  }
}
