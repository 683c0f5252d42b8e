import { expect, test } from 'vitest'
import { guessKinds, KINDS } from '../../src/parse/articles/guess/network.ts'
import { type Example, type NetworkCourse, trainNetwork } from './train-network.ts'

const [HEADLINE, TEXT] = [KINDS.indexOf('headline'), KINDS.indexOf('text')]
const repeat = (examples: readonly Example[]): Example[] => Array.from({ length: 8 }, () => examples).flat()
const course: NetworkCourse = { epochs: 60, rate: 0.02, dropout: 0, inputDropout: 0, decay: 0 }
/** Pages of one unit that is a headline with one of two inputs, and text with both or none: no sum of single inputs tells them apart. */
const alone: Example[] = [[], [3], [400], [3, 400]].map((inputs) => ({
  inputs: [Uint16Array.from(inputs)],
  kinds: [inputs.length === 1 ? HEADLINE : TEXT],
}))
/** Pages whose first unit is told apart by the fourth alone. */
const farther: Example[] = [[], [3]].map((inputs) => ({
  inputs: [[], [], [], inputs].map((each) => Uint16Array.from(each)),
  kinds: [inputs.length === 1 ? HEADLINE : TEXT, undefined, undefined, undefined],
}))
const train = (examples: Example[], by = course) => trainNetwork(repeat(examples), by, () => {})

function expectAllRight(examples: Example[]): void {
  const network = train(examples)
  for (const { inputs, kinds } of examples)
    expect(Math.exp(guessKinds(network, inputs)[0]?.[kinds[0] ?? 0] ?? 0)).toBeGreaterThan(0.95)
}

test('a rule over two inputs is learnt exactly', () => {
  expectAllRight(alone)
})

test('a rule over what stands farther away is learnt exactly', () => {
  expectAllRight(farther)
})

test('the same examples give the same network', () => {
  expect(train(alone)).toEqual(train(alone))
})

test('what is left out at random is the same at each run', () => {
  const dropping = { ...course, epochs: 2, dropout: 0.25, inputDropout: 0.1 }
  const [one, other] = [1, 2].map(() => train(alone, dropping))
  expect(one).toEqual(other)
})
