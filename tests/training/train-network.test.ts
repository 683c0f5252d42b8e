import { expect, test } from 'vitest'
import { KINDS, makeGuesser } from '../../src/parse/articles/guess/network.ts'
import { type Example, type NetworkCourse, trainNetwork } from './train-network.ts'

const course: NetworkCourse = { epochs: 150, rate: 0.02, dropout: 0, decay: 0 }
const kindOf = (...inputs: number[]): number => (inputs.length === 1 ? 2 : 8)
/** One of two inputs is a headline; both or none are text: no sum of single inputs tells them apart. */
const rule: Example[] = [[], [3], [700], [3, 700]].map((inputs) => ({
  inputs: Uint16Array.from(inputs),
  kind: kindOf(...inputs),
}))
const examples = Array.from({ length: 8 }, () => rule).flat()
const train = () => trainNetwork(examples, course, () => {})

test('a rule over two inputs is learnt exactly', () => {
  const guess = makeGuesser(train())
  for (const { inputs, kind } of rule) {
    const chances = guess(inputs)
    expect(KINDS[chances.indexOf(Math.max(...chances))]).toBe(KINDS[kind])
    expect(Math.exp(chances[kind] ?? 0)).toBeGreaterThan(0.95)
  }
})

test('the same examples give the same network', () => {
  expect(train()).toEqual(train())
})

test('what is left out at random is the same at each run', () => {
  const dropping = { ...course, epochs: 2, dropout: 0.25 }
  const [one, other] = [1, 2].map(() => trainNetwork(examples, dropping, () => {}))
  expect(one).toEqual(other)
})
