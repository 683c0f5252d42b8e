import { INPUT_NAMES } from '../../src/parse/articles/guess/inputs.ts'
import { HIDDEN, KINDS, type Network } from '../../src/parse/articles/guess/network.ts'
import { Numbers } from './numbers.ts'
import { makeDraw, shuffle } from './shuffle.ts'

/** One unit: the inputs that are on, and which of `KINDS` it is. */
export interface Example {
  inputs: Uint16Array
  kind: number
}

/** How a network is learnt. */
export interface NetworkCourse {
  epochs: number
  rate: number
  /** Share of the hidden numbers that is left out at random, so that none is relied upon; half of it for the inputs. */
  dropout: number
  /** By how much a number shrinks at each step, as a share of the rate. */
  decay: number
}

export const NETWORK_COURSE: NetworkCourse = { epochs: 7, rate: 0.003, dropout: 0.25, decay: 0.0005 }

const BATCH = 32
const SEED = 20261121
/** The rate falls to this share of itself by the end. */
const SLOWEST = 0.05

/** Learns a network by Adam on the cross entropy of its guesses, with dropout (Kingma & Ba 2015; Srivastava et al. 2014). Deterministic. */
export function trainNetwork(
  examples: readonly Example[],
  course: NetworkCourse,
  report: (line: string) => void,
): Network {
  const draw = makeDraw(SEED)
  const learner = new Learner(course, draw)
  const steps = Math.ceil(examples.length / BATCH) * course.epochs
  let step = 0
  for (let epoch = 1; epoch <= course.epochs; epoch++) {
    const order = shuffle(examples, draw)
    let right = 0
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH)
      for (const example of batch) if (learner.learn(example)) right++
      learner.step(course.rate * Math.max(SLOWEST, 1 - ++step / steps), batch.length)
    }
    report(`network, epoch ${epoch}: ${((100 * right) / examples.length).toFixed(1)} % right`)
  }
  return learner.network
}

class Learner {
  readonly #draw: () => number
  readonly #course: NetworkCourse
  readonly #inward: Numbers
  readonly #inwardBias = new Numbers(HIDDEN)
  readonly #outward: Numbers
  readonly #outwardBias = new Numbers(KINDS.length)
  readonly #hidden = new Float64Array(HIDDEN)
  readonly #back = new Float64Array(HIDDEN)
  readonly #chances = new Float64Array(KINDS.length)

  constructor(course: NetworkCourse, draw: () => number) {
    this.#course = course
    this.#draw = draw
    const around = (spread: number) => (): number => (draw() + draw() + draw() - 1.5) * 2 * spread
    this.#inward = new Numbers(INPUT_NAMES.length * HIDDEN, around(0.15))
    this.#outward = new Numbers(KINDS.length * HIDDEN, around(0.2))
  }

  get network(): Network {
    return {
      inward: this.#inward.values,
      inwardBias: this.#inwardBias.values,
      outward: this.#outward.values,
      outwardBias: this.#outwardBias.values,
    }
  }

  /** Adds what an example asks for to the gradients. True where it was guessed right. */
  learn({ inputs, kind }: Example): boolean {
    const kept = inputs.filter(() => this.#draw() >= this.#course.dropout / 2)
    this.#sumInward(kept)
    const best = this.#guess()
    this.#learnOutward(kind)
    this.#learnInward(kept)
    return best === kind
  }

  /** Moves all numbers by the gradients of a batch. */
  step(rate: number, batch: number): void {
    for (const numbers of [this.#inward, this.#inwardBias, this.#outward, this.#outwardBias])
      numbers.step(rate, batch, this.#course.decay)
  }

  #sumInward(kept: Uint16Array): void {
    const keep = 1 - this.#course.dropout
    const hidden = this.#hidden
    hidden.set(this.#inwardBias.values)
    for (const input of kept) this.#inward.addRow(input, hidden)
    for (const [at, sum] of hidden.entries()) hidden[at] = sum <= 0 || this.#draw() >= keep ? 0 : sum / keep
  }

  /** The likeliest kind; the chances of all are left in `#chances`. */
  #guess(): number {
    const chances = this.#chances
    for (const kind of KINDS.keys())
      chances[kind] = this.#outward.dotRow(kind, this.#hidden) + this.#outwardBias.at(kind)
    const most = Math.max(...chances)
    const best = chances.indexOf(most)
    const total = chances.reduce((sum, score) => sum + Math.exp(score - most), 0)
    for (const [kind, score] of chances.entries()) chances[kind] = Math.exp(score - most) / total
    return best
  }

  #learnOutward(right: number): void {
    this.#back.fill(0)
    for (const [kind, chance] of this.#chances.entries()) {
      const error = chance - Number(kind === right)
      this.#outwardBias.add(kind, error)
      for (const [at, value] of this.#hidden.entries()) {
        if (value === 0) continue
        const place = kind * HIDDEN + at
        this.#back[at] = (this.#back[at] ?? 0) + error * this.#outward.at(place)
        this.#outward.add(place, error * value)
      }
    }
  }

  #learnInward(kept: Uint16Array): void {
    const keep = 1 - this.#course.dropout
    for (const [at, value] of this.#hidden.entries()) {
      if (value === 0) continue
      const error = (this.#back[at] ?? 0) / keep
      this.#inwardBias.add(at, error)
      for (const input of kept) this.#inward.add(input * HIDDEN + at, error)
    }
  }
}
