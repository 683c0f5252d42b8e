import { describe, expect, test } from 'vitest'
import { INPUT_NAMES } from '../../src/parse/articles/guess/inputs.ts'
import file from '../../src/parse/articles/guess/network.json' with { type: 'json' }
import {
  CONTEXT,
  GIST,
  guessKinds,
  KINDS,
  KNOWN,
  LOOK,
  type Network,
  SEEN,
} from '../../src/parse/articles/guess/network.ts'
import { type NetworkFile, readNetwork, writeNetwork } from '../../src/parse/articles/guess/network-file.ts'
import { makeDraw } from '../training/shuffle.ts'

const draw = makeDraw(3)
const numbers = (size: number): Float32Array => Float32Array.from({ length: size }, () => 2 * draw() - 1)
const network: Network = {
  look: numbers(INPUT_NAMES.length * LOOK),
  lookBias: numbers(LOOK),
  gist: numbers(GIST * LOOK),
  context: numbers(CONTEXT * SEEN),
  contextBias: numbers(CONTEXT),
  outward: numbers(KINDS.length * KNOWN),
  outwardBias: numbers(KINDS.length),
}
const [ONE, OTHER] = [5, 8]
/** Of a page of two units, the one with these inputs beside one without. */
const guessBy = (by: Network, ...inputs: number[]): Float64Array =>
  guessKinds(by, [Uint16Array.from(inputs), new Uint16Array(0)])[0] ?? new Float64Array(0)
const guess = (from: NetworkFile, ...inputs: number[]): Float64Array => guessBy(readNetwork(from), ...inputs)

function withoutRow(from: NetworkFile, input: number): NetworkFile {
  const kept = Object.entries(from.look).filter(([name]) => name !== INPUT_NAMES[input])
  return { ...from, look: Object.fromEntries(kept) }
}

describe('the file of a network', () => {
  const written = writeNetwork(network)

  test('gives the same guesses within rounding', () => {
    const before = guessBy(network, ONE, OTHER)
    const after = guess(written, ONE, OTHER)
    for (const kind of KINDS.keys())
      expect(Math.abs((after[kind] ?? 0) - (before[kind] ?? 0))).toBeLessThan(0.2)
  })

  test('is written again as it was read', () => {
    expect(writeNetwork(readNetwork(written))).toEqual(written)
  })

  test('has no say about an input without a row', () => {
    expect(guess(withoutRow(written, OTHER), ONE, OTHER)).toEqual(guess(written, ONE))
    expect(guess(written, ONE, OTHER)).not.toEqual(guess(written, ONE))
  })

  test('may hold a row that no input has', () => {
    const look = { ...written.look, 'a trait of another time': written.look['always'] ?? '' }
    expect(guess({ ...written, look }, ONE, OTHER)).toEqual(guess(written, ONE, OTHER))
  })

  test('leaves out inputs that never occurred', () => {
    const look = network.look.slice()
    look.fill(0, ONE * LOOK, (ONE + 1) * LOOK)
    expect(Object.keys(writeNetwork({ ...network, look }).look)).not.toContain(INPUT_NAMES[ONE])
  })
})

describe('the network in force', () => {
  const wholeNumbers = (row: string): number[] => row.split(' ').map(Number)

  test('has rows of known inputs and of every kind only', () => {
    const known = new Set(['always', ...INPUT_NAMES])
    expect(Object.keys(file.look).filter((name) => !known.has(name))).toEqual([])
    expect(Object.keys(file.outward)).toEqual(['always', ...KINDS])
  })

  test('has whole numbers of thousandths, as many as each layer takes in', () => {
    const { always, ...kinds } = file.outward
    const [bias, ...context] = file.context
    const widths: [rows: string[], width: number][] = [
      [Object.values(file.look), LOOK],
      [file.gist, LOOK],
      [context, SEEN],
      [[bias ?? ''], CONTEXT],
      [Object.values(kinds), KNOWN],
      [[always], KINDS.length],
    ]
    for (const [rows, width] of widths)
      for (const row of rows) {
        expect(wholeNumbers(row)).toHaveLength(width)
        expect(wholeNumbers(row).every(Number.isInteger)).toBe(true)
      }
  })
})
