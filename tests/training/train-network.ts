import { HIDDEN, INPUTS, KINDS, type Network } from '../../src/parse/articles/guess/network.ts'

/** One unit: the inputs that are on, and what it is. */
export interface Example {
  inputs: readonly number[]
  kind: number
}

export interface NetworkCourse {
  epochs: number
  rate: number
  /** Share of inputs and of hidden numbers that are left out at random while learning. */
  dropout: number
  decay: number
}

const BATCH = 32

/** Learns a network by Adam on the cross entropy of its guesses (Kingma & Ba 2015). Deterministic. */
export function trainNetwork(
  examples: readonly Example[],
  course: NetworkCourse,
  report: (line: string) => void,
): Network {
  const random = makeRandom(20261121)
  const normal = (): number => (random() + random() + random() - 1.5) * 2
  const inward = new Adam(INPUTS * HIDDEN, () => normal() * 0.15)
  const inwardBias = new Adam(HIDDEN, () => 0)
  const outward = new Adam(KINDS.length * HIDDEN, () => normal() * 0.2)
  const outwardBias = new Adam(KINDS.length, () => 0)
  const parts = [inward, inwardBias, outward, outwardBias]
  const order = examples.map((_, at) => at)
  const hidden = new Float64Array(HIDDEN)
  const back = new Float64Array(HIDDEN)
  const scores = new Float64Array(KINDS.length)
  const steps = Math.ceil(examples.length / BATCH) * course.epochs
  let step = 0
  for (let epoch = 0; epoch < course.epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      const held = order[at] ?? 0
      order[at] = order[other] ?? 0
      order[other] = held
    }
    let loss = 0
    let right = 0
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH)
      for (const index of batch) {
        const example = examples[index]
        if (!example) continue
        const keepsInput = example.inputs.filter(() => random() >= course.dropout / 2)
        const keep = 1 - course.dropout
        for (let h = 0; h < HIDDEN; h++) hidden[h] = inwardBias.values[h] ?? 0
        for (const input of keepsInput)
          for (let h = 0; h < HIDDEN; h++) hidden[h]! += inward.values[input * HIDDEN + h]!
        for (let h = 0; h < HIDDEN; h++)
          hidden[h] = hidden[h]! <= 0 || random() < course.dropout ? 0 : hidden[h]! / keep
        let most = Number.NEGATIVE_INFINITY
        let best = 0
        for (let kind = 0; kind < KINDS.length; kind++) {
          let sum = outwardBias.values[kind]!
          for (let h = 0; h < HIDDEN; h++) sum += hidden[h]! * outward.values[kind * HIDDEN + h]!
          scores[kind] = sum
          if (sum > most) {
            most = sum
            best = kind
          }
        }
        let total = 0
        for (let kind = 0; kind < KINDS.length; kind++) total += Math.exp(scores[kind]! - most)
        loss += Math.log(total) + most - scores[example.kind]!
        if (best === example.kind) right++
        back.fill(0)
        for (let kind = 0; kind < KINDS.length; kind++) {
          const error = Math.exp(scores[kind]! - most) / total - (kind === example.kind ? 1 : 0)
          outwardBias.add(kind, error)
          for (let h = 0; h < HIDDEN; h++) {
            if (hidden[h]! > 0) {
              back[h]! += error * outward.values[kind * HIDDEN + h]!
              outward.add(kind * HIDDEN + h, error * hidden[h]!)
            }
          }
        }
        for (let h = 0; h < HIDDEN; h++) if (hidden[h]! > 0) inwardBias.add(h, back[h]! / keep)
        for (const input of keepsInput)
          for (let h = 0; h < HIDDEN; h++) if (hidden[h]! > 0) inward.add(input * HIDDEN + h, back[h]! / keep)
      }
      step++
      const rate = course.rate * Math.max(0.05, 1 - step / steps)
      for (const part of parts) part.step(rate, batch.length, step, course.decay)
    }
    report(
      `epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(3)}, ${((100 * right) / examples.length).toFixed(1)} % right`,
    )
  }
  return {
    inward: inward.values,
    inwardBias: inwardBias.values,
    outward: outward.values,
    outwardBias: outwardBias.values,
  }
}

/** Numbers that are learnt, with the running means of their gradients. Only numbers with a gradient move. */
class Adam {
  readonly values: Float32Array
  readonly #gradient: Float32Array
  readonly #mean: Float32Array
  readonly #square: Float32Array
  readonly #touched = new Set<number>()
  constructor(size: number, start: () => number) {
    this.values = Float32Array.from({ length: size }, start)
    this.#gradient = new Float32Array(size)
    this.#mean = new Float32Array(size)
    this.#square = new Float32Array(size)
  }
  add(at: number, gradient: number): void {
    this.#gradient[at]! += gradient
    this.#touched.add(at)
  }
  step(rate: number, batch: number, step: number, decay: number): void {
    const correct = Math.sqrt(1 - 0.999 ** step) / (1 - 0.9 ** step)
    for (const at of this.#touched) {
      const gradient = this.#gradient[at]! / batch
      this.#gradient[at] = 0
      this.#mean[at] = 0.9 * this.#mean[at]! + 0.1 * gradient
      this.#square[at] = 0.999 * this.#square[at]! + 0.001 * gradient * gradient
      this.values[at]! -=
        rate *
        ((correct * this.#mean[at]!) / (Math.sqrt(this.#square[at]!) + 1e-8) + decay * this.values[at]!)
    }
    this.#touched.clear()
  }
}

/** Mulberry32. */
function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
