import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { writeNetwork } from '../src/parse/articles/guess/network-file.ts'
import { EVIDENCE, type Rule } from '../src/parse/articles/weights.ts'
import { knownNames } from '../src/parse/parse.ts'
import { readOwnKnowledge } from '../tests/score/parse-lines.ts'
import { goldSet } from '../tests/score/score.ts'
import { CONFIDENCE_LESSONS, composeLessons, LESSONS, NETWORK_LESSONS } from '../tests/training/lessons.ts'
import { learnNetworks } from '../tests/training/network-examples.ts'
import { COURSE, readLessons, train } from '../tests/training/train.ts'
import { fitSigns, readExamples } from '../tests/training/train-confidence.ts'

// Learns the network that guesses roles, then the weights of the page model, then what its confidence is made of, and
// writes all three.
// usage: npm run train          Only layouts that may be tuned on, and seeds that no figure is reported on.

const START = new URL('../tests/training/start.json', import.meta.url)
const TABLE = new URL('../src/parse/articles/weights.ts', import.meta.url)
const SIGNS_TABLE = new URL('../src/parse/articles/doubts.ts', import.meta.url)
const NETWORK = new URL('../src/parse/articles/guess/network.json', import.meta.url)
const GOLD_EVERY = 14
const GOLD_TIMES = 80

const knowledge = readOwnKnowledge()
const names = knownNames(knowledge.vocabulary)
const goldPages = goldSet().pages
const networks = await learnNetworks(
  [...composeLessons(NETWORK_LESSONS), ...repeat(goldPages, GOLD_TIMES)],
  names,
  console.log,
)
const gold = readLessons(goldPages, names, () => networks.whole)
/** The gold pages come back often: they are real. */
const lessons = readLessons(composeLessons(LESSONS), names, networks.without).flatMap((lesson, at) =>
  at % GOLD_EVERY === 0 ? [lesson, ...gold] : [lesson],
)
const learnt = train(lessons, names, readStart(), COURSE, console.log)
writeFileSync(TABLE, rewrite(readFileSync(TABLE, 'utf8'), learnt))
writeFileSync(NETWORK, `${JSON.stringify(writeNetwork(networks.whole), null, 2)}\n`)

const examples = readExamples(composeLessons(CONFIDENCE_LESSONS), names, knowledge, networks.without)
const signs = fitSigns(examples)
console.log(`${examples.length} articles, ${examples.filter(({ isRight }) => !isRight).length} of them wrong`)
writeFileSync(SIGNS_TABLE, rewrite(readFileSync(SIGNS_TABLE, 'utf8'), signs))

function repeat<T>(items: readonly T[], times: number): T[] {
  return Array.from({ length: times }, () => items).flat()
}

/** The weights from which learning begins, set by judgement and earlier courses; every rule has one. */
function readStart(): Record<Rule, number> {
  const start = z.record(z.string(), z.number()).parse(JSON.parse(readFileSync(START, 'utf8')))
  return Object.fromEntries(
    (Object.entries(EVIDENCE) as [Rule, readonly [number, string]][]).map(([rule, [weight]]) => [
      rule,
      start[rule] ?? weight,
    ]),
  ) as Record<Rule, number>
}

/** A table with other weights for the names that it has. */
function rewrite(source: string, weights: Readonly<Record<string, number>>): string {
  return source.replace(/^( {2}'([a-z/-]+)': \[)-?[\d.]+/gmu, (line, head: string, name: string) =>
    name in weights ? `${head}${weights[name]}` : line,
  )
}
