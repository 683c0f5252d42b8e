const MEMORY = 0.9
const LONG_MEMORY = 0.999
const TINY = 1e-8

/** Rows of numbers that are learnt, with the running means of their gradients. */
export class Numbers {
  readonly values: Float32Array
  readonly #width: number
  readonly #gradients: Float32Array
  readonly #means: Float32Array
  readonly #squares: Float32Array
  #steps = 0

  constructor(rows: number, width: number, start: () => number = () => 0) {
    this.#width = width
    this.values = Float32Array.from({ length: rows * width }, start)
    this.#gradients = new Float32Array(rows * width)
    this.#means = new Float32Array(rows * width)
    this.#squares = new Float32Array(rows * width)
  }

  /** Adds a row to a sum. */
  addRow(row: number, sum: Float64Array): void {
    addTimes(sum, 1, this.values, row * this.#width, this.#width)
  }

  /** The product of a row with other numbers. */
  dotRow(row: number, others: Float64Array): number {
    const { values } = this
    const width = this.#width
    const from = row * width
    let [even, odd] = [0, 0]
    for (let at = 0; at < width; at += 2) {
      even += (others[at] ?? 0) * (values[from + at] ?? 0)
      odd += (others[at + 1] ?? 0) * (values[from + at + 1] ?? 0)
    }
    return even + odd
  }

  /** Adds to the gradient of a row so many times the numbers. */
  learnRow(row: number, error: number, numbers: Float64Array): void {
    const gradients = this.#gradients
    const width = this.#width
    const from = row * width
    for (let at = 0; at < width; at++)
      gradients[from + at] = (gradients[from + at] ?? 0) + error * (numbers[at] ?? 0)
  }

  /** Hands an error of a row's product back to the numbers that it was made of. */
  handBack(row: number, error: number, back: Float64Array): void {
    addTimes(back, error, this.values, row * this.#width, this.#width)
  }

  /** One step of Adam by the mean gradient of a batch. */
  step(rate: number, batch: number, decay: number): void {
    this.#steps++
    const correction = Math.sqrt(1 - LONG_MEMORY ** this.#steps) / (1 - MEMORY ** this.#steps)
    for (let place = 0; place < this.values.length; place++) {
      const gradient = (this.#gradients[place] ?? 0) / batch
      const mean = MEMORY * (this.#means[place] ?? 0) + (1 - MEMORY) * gradient
      const square = LONG_MEMORY * (this.#squares[place] ?? 0) + (1 - LONG_MEMORY) * gradient * gradient
      const value = this.values[place] ?? 0
      this.#gradients[place] = 0
      this.#means[place] = mean
      this.#squares[place] = square
      this.values[place] = value - rate * ((correction * mean) / (Math.sqrt(square) + TINY) + decay * value)
    }
  }
}

function addTimes(sums: Float64Array, times: number, row: Float32Array, from: number, width: number): void {
  for (let at = 0; at < width; at++) sums[at] = (sums[at] ?? 0) + times * (row[from + at] ?? 0)
}
