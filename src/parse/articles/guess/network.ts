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
  'text-returns',
  'subhead',
  'caption',
  'credit',
  'page',
] as const
export type Kind = (typeof KINDS)[number]

/** Numbers for what a unit looks like beside the units next to it; in fours. */
export const LOOK = 64
/** Numbers that sum the look up: what units farther away are told of it. */
export const GIST = 16
/** Units above and below whose gist a unit is told. */
export const SIGHT = 4
/** What a unit sees: its own look, the gists around it with its own, the page's mean gist, and the most of each of its numbers. */
export const SEEN = LOOK + (2 * SIGHT + 1) * GIST + 2 * GIST
/** Where the gists of the page stand in it. */
export const SEEN_OF_PAGE = SEEN - 2 * GIST
/** Numbers for what a unit is within all that it sees. */
export const CONTEXT = 32
/** What the kinds are weighed by: context and look. */
export const KNOWN = CONTEXT + LOOK

/**
 * A network that reads a page: a layer of looks, a layer of contexts that sees the looks of the page (a convolution
 * with pooling), and the kinds. Each field is rows of numbers.
 */
export interface Network {
  /** A row of `LOOK` for each input, and one that is always added. */
  look: Float32Array
  lookBias: Float32Array
  /** A row of `LOOK` for each number of the gist. */
  gist: Float32Array
  /** A row of `SEEN` for each number of the context. */
  context: Float32Array
  contextBias: Float32Array
  /** A row of `KNOWN` for each kind. */
  outward: Float32Array
  outwardBias: Float32Array
}

/** For each unit of a page, by the inputs that are on, the log-probabilities of the kinds, in the order of `KINDS`. */
export function guessKinds(network: Network, inputs: readonly Uint16Array[]): Float64Array[] {
  const size = inputs.length
  const looks = new Float64Array(size * LOOK)
  const gists = new Float64Array(size * GIST)
  for (let unit = 0; unit < size; unit++) {
    sumInputs(network, inputs[unit] ?? NO_INPUTS, looks, unit * LOOK)
    for (let at = 0; at < GIST; at++)
      gists[unit * GIST + at] = dot(network.gist, at * LOOK, looks, unit * LOOK, LOOK)
  }
  const seen = new Float64Array(SEEN)
  seePage(gists, seen)
  const ofPage = Float64Array.from(
    network.contextBias,
    (bias, at) =>
      bias + dot(network.context, at * SEEN + SEEN_OF_PAGE, seen, SEEN_OF_PAGE, SEEN - SEEN_OF_PAGE),
  )
  const known = new Float64Array(KNOWN)
  return inputs.map((_, unit) => {
    seeAround(looks, gists, unit, seen)
    for (let at = 0; at < CONTEXT; at++)
      known[at] = Math.max(0, (ofPage[at] ?? 0) + dot(network.context, at * SEEN, seen, 0, SEEN_OF_PAGE))
    known.set(seen.subarray(0, LOOK), CONTEXT)
    return normalise(
      Float64Array.from(
        network.outwardBias,
        (bias, kind) => bias + dot(network.outward, kind * KNOWN, known, 0, KNOWN),
      ),
    )
  })
}

const NO_INPUTS = new Uint16Array(0)

/** Sums the rows of the inputs, four numbers at a time: so they need not be stored in between. Counts, as V8 iterates slowly. */
function sumInputs(
  { look, lookBias }: Network,
  inputs: Uint16Array,
  looks: Float64Array,
  place: number,
): void {
  for (let from = 0; from < LOOK; from += 4) {
    let first = lookBias[from] ?? 0
    let second = lookBias[from + 1] ?? 0
    let third = lookBias[from + 2] ?? 0
    let fourth = lookBias[from + 3] ?? 0
    for (let each = 0; each < inputs.length; each++) {
      const at = (inputs[each] ?? 0) * LOOK + from
      first += look[at] ?? 0
      second += look[at + 1] ?? 0
      third += look[at + 2] ?? 0
      fourth += look[at + 3] ?? 0
    }
    looks[place + from] = Math.max(0, first)
    looks[place + from + 1] = Math.max(0, second)
    looks[place + from + 2] = Math.max(0, third)
    looks[place + from + 3] = Math.max(0, fourth)
  }
}

/** The product of two rows whose size is a number of fours. */
function dot(row: Float32Array, from: number, other: Float64Array, otherFrom: number, size: number): number {
  let [first, second, third, fourth] = [0, 0, 0, 0]
  for (let at = 0; at < size; at += 4) {
    first += (row[from + at] ?? 0) * (other[otherFrom + at] ?? 0)
    second += (row[from + at + 1] ?? 0) * (other[otherFrom + at + 1] ?? 0)
    third += (row[from + at + 2] ?? 0) * (other[otherFrom + at + 2] ?? 0)
    fourth += (row[from + at + 3] ?? 0) * (other[otherFrom + at + 3] ?? 0)
  }
  return first + second + third + fourth
}

/** Fills in the mean gist of a page, and the most of each of its numbers. */
export function seePage(gists: Float64Array, seen: Float64Array): void {
  const size = gists.length / GIST
  for (let at = 0; at < GIST; at++) {
    let sum = 0
    let most = size > 0 ? Number.NEGATIVE_INFINITY : 0
    for (let unit = 0; unit < size; unit++) {
      const number = gists[unit * GIST + at] ?? 0
      sum += number
      most = Math.max(most, number)
    }
    seen[SEEN_OF_PAGE + at] = sum / Math.max(1, size)
    seen[SEEN_OF_PAGE + GIST + at] = most
  }
}

/** Fills in the look of a unit and the gists around it; nothing stands beyond the ends of the page. */
export function seeAround(looks: Float64Array, gists: Float64Array, unit: number, seen: Float64Array): void {
  const first = (unit - SIGHT) * GIST
  const from = Math.max(0, first)
  seen.fill(0, LOOK, SEEN_OF_PAGE)
  seen.set(looks.subarray(unit * LOOK, (unit + 1) * LOOK))
  seen.set(gists.subarray(from, (unit + SIGHT + 1) * GIST), LOOK + from - first)
}

/** Scores as log-probabilities. */
export function normalise(scores: Float64Array): Float64Array {
  const most = Math.max(...scores)
  let total = 0
  for (const score of scores) total += Math.exp(score - most)
  const norm = most + Math.log(total)
  for (let kind = 0; kind < scores.length; kind++) scores[kind] = (scores[kind] ?? 0) - norm
  return scores
}
