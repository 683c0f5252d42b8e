import { describe, expect, test } from 'vitest'
import { INPUT_NAMES } from '../../src/parse/articles/guess/inputs.ts'
import file from '../../src/parse/articles/guess/network.json' with { type: 'json' }
import {
  HIDDEN,
  KINDS,
  makeGuesser,
  type NetworkFile,
  readNetwork,
  writeNetwork,
} from '../../src/parse/articles/guess/network.ts'
import { makeDraw } from '../training/shuffle.ts'

const draw = makeDraw(3)
const numbers = (size: number): Float32Array => Float32Array.from({ length: size }, () => 2 * draw() - 1)
const network = {
  inward: numbers(INPUT_NAMES.length * HIDDEN),
  inwardBias: numbers(HIDDEN),
  outward: numbers(KINDS.length * HIDDEN),
  outwardBias: numbers(KINDS.length),
}
const [ONE, OTHER] = [5, 8]
const guess = (from: NetworkFile, ...inputs: number[]): Float64Array =>
  makeGuesser(readNetwork(from))(Uint16Array.from(inputs))

function withoutRow({ inward, outward }: NetworkFile, input: number): NetworkFile {
  const kept = Object.entries(inward).filter(([name]) => name !== INPUT_NAMES[input])
  return { inward: Object.fromEntries(kept), outward }
}

describe('the file of a network', () => {
  const written = writeNetwork(network)

  test('gives the same guesses within rounding', () => {
    const before = makeGuesser(network)(Uint16Array.of(ONE, OTHER))
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
    const inward = { ...written.inward, 'a trait of another time': written.inward['always'] ?? '' }
    expect(guess({ ...written, inward }, ONE, OTHER)).toEqual(guess(written, ONE, OTHER))
  })

  test('leaves out inputs that never occurred', () => {
    const inward = network.inward.slice()
    inward.fill(0, ONE * HIDDEN, (ONE + 1) * HIDDEN)
    expect(Object.keys(writeNetwork({ ...network, inward }).inward)).not.toContain(INPUT_NAMES[ONE])
  })
})

describe('the network in force', () => {
  const wholeNumbers = (row: string): number[] => row.split(' ').map(Number)

  test('has rows of known inputs and of every kind only', () => {
    const known = new Set(['always', ...INPUT_NAMES])
    expect(Object.keys(file.inward).filter((name) => !known.has(name))).toEqual([])
    expect(Object.keys(file.outward)).toEqual(['always', ...KINDS])
  })

  test('has whole numbers of hundredths, as many as there are hidden sums', () => {
    const { always, ...kinds } = file.outward
    for (const row of [...Object.values(file.inward), ...Object.values(kinds)]) {
      expect(wholeNumbers(row)).toHaveLength(HIDDEN)
      expect(wholeNumbers(row).every(Number.isInteger)).toBe(true)
    }
    expect(wholeNumbers(always)).toHaveLength(KINDS.length)
  })
})
