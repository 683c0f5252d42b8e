import { HIDDEN } from '../../src/parse/articles/guess/network.ts'

const MEMORY = 0.9
const LONG_MEMORY = 0.999
const TINY = 1e-8

/** Numbers that are learnt, in rows of `HIDDEN`, with the running means of their gradients. Only those with a gradient move. */
export class Numbers {
  readonly values: Float32Array
  readonly #gradients: Float32Array
  readonly #means: Float32Array
  readonly #squares: Float32Array
  readonly #touched = new Set<number>()
  #steps = 0

  constructor(size: number, start: () => number = () => 0) {
    this.values = Float32Array.from({ length: size }, start)
    this.#gradients = new Float32Array(size)
    this.#means = new Float32Array(size)
    this.#squares = new Float32Array(size)
  }

  at(place: number): number {
    return this.values[place] ?? 0
  }

  /** Adds a row to a sum. */
  addRow(row: number, sum: Float64Array): void {
    for (let at = 0; at < HIDDEN; at++) sum[at] = (sum[at] ?? 0) + (this.values[row * HIDDEN + at] ?? 0)
  }

  /** The product of a row with other numbers. */
  dotRow(row: number, others: Float64Array): number {
    let sum = 0
    for (let at = 0; at < HIDDEN; at++) sum += (others[at] ?? 0) * (this.values[row * HIDDEN + at] ?? 0)
    return sum
  }

  add(place: number, gradient: number): void {
    this.#gradients[place] = (this.#gradients[place] ?? 0) + gradient
    this.#touched.add(place)
  }

  /** One step of Adam by the mean gradient of a batch. */
  step(rate: number, batch: number, decay: number): void {
    this.#steps++
    const correction = Math.sqrt(1 - LONG_MEMORY ** this.#steps) / (1 - MEMORY ** this.#steps)
    for (const place of this.#touched) {
      const gradient = (this.#gradients[place] ?? 0) / batch
      const mean = MEMORY * (this.#means[place] ?? 0) + (1 - MEMORY) * gradient
      const square = LONG_MEMORY * (this.#squares[place] ?? 0) + (1 - LONG_MEMORY) * gradient * gradient
      const value = this.at(place)
      this.#gradients[place] = 0
      this.#means[place] = mean
      this.#squares[place] = square
      this.values[place] = value - rate * ((correction * mean) / (Math.sqrt(square) + TINY) + decay * value)
    }
    this.#touched.clear()
  }
}
