import { INPUT_NAMES } from '../../src/parse/articles/guess/inputs.ts'
import {
  CONTEXT,
  GIST,
  KINDS,
  KNOWN,
  LOOK,
  type Network,
  normalise,
  SEEN,
  SEEN_OF_PAGE,
  SIGHT,
  seeAround,
  seePage,
} from '../../src/parse/articles/guess/network.ts'
import { Numbers } from './numbers.ts'
import { makeDraw, shuffle } from './shuffle.ts'

/** A page: for each unit the inputs that are on, and which of `KINDS` it is; undefined where that is not known. */
export interface Example {
  inputs: readonly Uint16Array[]
  kinds: readonly (number | undefined)[]
}

/** How a network is learnt. */
export interface NetworkCourse {
  epochs: number
  rate: number
  /** Share of looks and contexts that is left out at random, so that none is relied upon. */
  dropout: number
  /** The same of inputs. */
  inputDropout: number
  /** By how much a number shrinks at each step, as a share of the rate. */
  decay: number
}

export const NETWORK_COURSE: NetworkCourse = {
  epochs: 5,
  rate: 0.003,
  dropout: 0.35,
  inputDropout: 0.08,
  decay: 0.03,
}

/** Pages. */
const BATCH = 6
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
    const tally = { right: 0, all: 0 }
    for (let from = 0; from < order.length; from += BATCH) {
      const before = tally.all
      for (const example of order.slice(from, from + BATCH)) learner.learn(example, tally)
      learner.step(course.rate * Math.max(SLOWEST, 1 - ++step / steps), Math.max(1, tally.all - before))
    }
    report(`network, epoch ${epoch}: ${((100 * tally.right) / tally.all).toFixed(1)} % right`)
  }
  return learner.network
}

/** What was worked out of a page, and what is handed back to it. */
class Pass {
  readonly kept: Uint16Array[]
  readonly looks: Float64Array
  readonly looksBack: Float64Array
  readonly gists: Float64Array
  readonly gistsBack: Float64Array
  /** Of the whole page. */
  readonly seen = new Float64Array(SEEN)

  constructor(kept: Uint16Array[]) {
    this.kept = kept
    this.looks = new Float64Array(kept.length * LOOK)
    this.looksBack = new Float64Array(kept.length * LOOK)
    this.gists = new Float64Array(kept.length * GIST)
    this.gistsBack = new Float64Array(kept.length * GIST)
  }

  get size(): number {
    return this.kept.length
  }
}

/** One of the rows that a page has for its units. */
const rowOf = (numbers: Float64Array, row: number, width: number): Float64Array =>
  numbers.subarray(row * width, (row + 1) * width)

class Learner {
  readonly #draw: () => number
  readonly #course: NetworkCourse
  readonly #look: Numbers
  readonly #lookBias = new Numbers(1, LOOK)
  readonly #gist: Numbers
  readonly #context: Numbers
  readonly #contextBias = new Numbers(1, CONTEXT)
  readonly #outward: Numbers
  readonly #outwardBias = new Numbers(1, KINDS.length)

  constructor(course: NetworkCourse, draw: () => number) {
    this.#course = course
    this.#draw = draw
    const around = (spread: number) => (): number => (draw() + draw() + draw() - 1.5) * 2 * spread
    this.#look = new Numbers(INPUT_NAMES.length, LOOK, around(0.1))
    this.#gist = new Numbers(GIST, LOOK, around(1 / Math.sqrt(LOOK)))
    this.#context = new Numbers(CONTEXT, SEEN, around(0.7 / Math.sqrt(SEEN)))
    this.#outward = new Numbers(KINDS.length, KNOWN, around(0.15))
  }

  get network(): Network {
    return {
      look: this.#look.values,
      lookBias: this.#lookBias.values,
      gist: this.#gist.values,
      context: this.#context.values,
      contextBias: this.#contextBias.values,
      outward: this.#outward.values,
      outwardBias: this.#outwardBias.values,
    }
  }

  /** Adds what a page asks for to the gradients, and counts what was guessed right. */
  learn({ inputs, kinds }: Example, tally: { right: number; all: number }): void {
    const pass = this.#passOver(inputs)
    const pageBack = new Float64Array(SEEN - SEEN_OF_PAGE)
    kinds.forEach((kind, unit) => {
      if (kind === undefined) return
      tally.all++
      if (this.#learnUnit(pass, unit, kind, pageBack)) tally.right++
    })
    handBackPage(pass, pageBack)
    for (let unit = 0; unit < pass.size; unit++) this.#learnLook(pass, unit)
  }

  /** Moves all numbers by the gradients of a batch. */
  step(rate: number, batch: number): void {
    const { decay } = this.#course
    for (const numbers of [this.#look, this.#gist, this.#context, this.#outward])
      numbers.step(rate, batch, decay)
    for (const bias of [this.#lookBias, this.#contextBias, this.#outwardBias]) bias.step(rate, batch, 0)
  }

  /** Rectifies sums and leaves some out at random; the others make up for them. */
  #rectify(sums: Float64Array): void {
    const keep = 1 - this.#course.dropout
    for (let at = 0; at < sums.length; at++) {
      const sum = sums[at] ?? 0
      sums[at] = sum <= 0 || this.#draw() >= keep ? 0 : sum / keep
    }
  }

  #passOver(inputs: readonly Uint16Array[]): Pass {
    const pass = new Pass(inputs.map((row) => row.filter(() => this.#draw() >= this.#course.inputDropout)))
    for (let unit = 0; unit < pass.size; unit++) {
      const look = rowOf(pass.looks, unit, LOOK)
      this.#lookBias.addRow(0, look)
      for (const input of pass.kept[unit] ?? []) this.#look.addRow(input, look)
      this.#rectify(look)
      for (let at = 0; at < GIST; at++) pass.gists[unit * GIST + at] = this.#gist.dotRow(at, look)
    }
    seePage(pass.gists, pass.seen)
    return pass
  }

  /** True where the unit was guessed right. */
  #learnUnit(pass: Pass, unit: number, kind: number, pageBack: Float64Array): boolean {
    const { seen } = pass
    seeAround(pass.looks, pass.gists, unit, seen)
    const known = new Float64Array(KNOWN)
    const context = known.subarray(0, CONTEXT)
    this.#contextBias.addRow(0, context)
    for (let at = 0; at < CONTEXT; at++) context[at] = (context[at] ?? 0) + this.#context.dotRow(at, seen)
    this.#rectify(context)
    known.set(seen.subarray(0, LOOK), CONTEXT)
    const chances = this.#guess(known)
    const isRight = chances.indexOf(Math.max(...chances)) === kind
    const knownBack = this.#learnOutward(known, chances, kind)
    this.#learnContext(pass, unit, known, knownBack, pageBack)
    return isRight
  }

  #guess(known: Float64Array): Float64Array {
    const scores = new Float64Array(KINDS.length)
    this.#outwardBias.addRow(0, scores)
    for (let kind = 0; kind < scores.length; kind++)
      scores[kind] = (scores[kind] ?? 0) + this.#outward.dotRow(kind, known)
    return normalise(scores).map(Math.exp)
  }

  #learnOutward(known: Float64Array, chances: Float64Array, right: number): Float64Array {
    const back = new Float64Array(KNOWN)
    const errors = chances.map((chance, kind) => chance - Number(kind === right))
    this.#outwardBias.learnRow(0, 1, errors)
    for (const [kind, error] of errors.entries()) {
      this.#outward.learnRow(kind, error, known)
      this.#outward.handBack(kind, error, back)
    }
    return back
  }

  #learnContext(
    { seen, looksBack, gistsBack }: Pass,
    unit: number,
    known: Float64Array,
    knownBack: Float64Array,
    pageBack: Float64Array,
  ): void {
    const errors = knownBack
      .subarray(0, CONTEXT)
      .map((error, at) => (known[at] === 0 ? 0 : error / (1 - this.#course.dropout)))
    const seenBack = new Float64Array(SEEN)
    this.#contextBias.learnRow(0, 1, errors)
    for (const [at, error] of errors.entries()) {
      if (error === 0) continue
      this.#context.learnRow(at, error, seen)
      this.#context.handBack(at, error, seenBack)
    }
    const own = rowOf(looksBack, unit, LOOK)
    addTo(own, knownBack, CONTEXT)
    addTo(own, seenBack, 0)
    handBackAround(gistsBack, unit, seenBack)
    addTo(pageBack, seenBack, SEEN_OF_PAGE)
  }

  #learnLook({ kept, looks, looksBack, gistsBack }: Pass, unit: number): void {
    const look = rowOf(looks, unit, LOOK)
    const back = rowOf(looksBack, unit, LOOK)
    for (let at = 0; at < GIST; at++) {
      const error = gistsBack[unit * GIST + at] ?? 0
      this.#gist.learnRow(at, error, look)
      this.#gist.handBack(at, error, back)
    }
    for (let at = 0; at < LOOK; at++)
      back[at] = look[at] === 0 ? 0 : (back[at] ?? 0) / (1 - this.#course.dropout)
    this.#lookBias.learnRow(0, 1, back)
    for (const input of kept[unit] ?? []) this.#look.learnRow(input, 1, back)
  }
}

function addTo(sums: Float64Array, numbers: Float64Array, from: number): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (numbers[from + at] ?? 0)
}

/** The way back of `seeAround`. */
function handBackAround(gistsBack: Float64Array, unit: number, seenBack: Float64Array): void {
  const from = (unit - SIGHT) * GIST
  for (let at = 0; at < SEEN_OF_PAGE - LOOK; at++)
    if (from + at >= 0 && from + at < gistsBack.length)
      gistsBack[from + at] = (gistsBack[from + at] ?? 0) + (seenBack[LOOK + at] ?? 0)
}

/** The way back of `seePage`. */
function handBackPage({ gists, gistsBack, seen, size }: Pass, pageBack: Float64Array): void {
  for (let at = 0; at < GIST; at++) {
    const most = seen[SEEN_OF_PAGE + GIST + at]
    for (let unit = 0; unit < size; unit++) {
      const place = unit * GIST + at
      const ofMost = gists[place] === most ? (pageBack[GIST + at] ?? 0) : 0
      gistsBack[place] = (gistsBack[place] ?? 0) + (pageBack[at] ?? 0) / size + ofMost
    }
  }
}
