import { AFFINITY, type Evidence, weighEvidence } from '../../src/parse/articles/affinity.ts'
import type { Choice } from './affinity-choices.ts'

const EPOCHS = 12
const RATE = 0.3
const START = 0.1
const TINY = 1e-6

const kinds = Object.keys(AFFINITY) as (keyof Evidence)[]
const fill = (value: number): Evidence =>
  Object.fromEntries(kinds.map((kind) => [kind, value])) as Record<keyof Evidence, number>

/** Fits a conditional logit (McFadden 1974) by AdaGrad (Duchi et al. 2011): the same choices give the same numbers. */
export function fitAffinity(choices: readonly Choice[]): Evidence {
  const learnt = fill(START)
  const squares = fill(TINY)
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const choice of choices) {
      const slope = slopeOf(choice, learnt)
      for (const kind of kinds) {
        squares[kind] += slope[kind] ** 2
        learnt[kind] += (RATE * slope[kind]) / Math.sqrt(squares[kind])
      }
    }
  for (const kind of kinds) learnt[kind] = Math.round(learnt[kind] * 100) / 100
  return learnt
}

/** How often the likeliest article is the right one, and the mean of the surprise at the right one, in nats. */
export function measureAffinity(
  choices: readonly Choice[],
  by: Evidence,
): { right: number; surprise: number } {
  let right = 0
  let surprise = 0
  for (const choice of choices) {
    const chances = chancesOf(choice, by)
    const own = chances[choice.right] ?? 0
    if (chances.every((chance) => chance <= own)) right++
    surprise -= Math.log(own)
  }
  return { right: right / choices.length, surprise: surprise / choices.length }
}

function slopeOf(choice: Choice, by: Evidence): Evidence {
  const slope = fill(0)
  const chances = chancesOf(choice, by)
  choice.articles.forEach((evidence, at) => {
    const miss = Number(at === choice.right) - (chances[at] ?? 0)
    for (const kind of kinds) slope[kind] += miss * evidence[kind]
  })
  return slope
}

function chancesOf({ articles }: Choice, by: Evidence): number[] {
  const scores = articles.map((evidence) => weighEvidence(evidence, by))
  const most = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - most))
  const total = odds.reduce((sum, odd) => sum + odd, 0)
  return odds.map((odd) => odd / total)
}
