import { readFileSync, writeFileSync } from 'node:fs'
import type { Sign } from '../src/parse/articles/doubts.ts'
import { knownNames } from '../src/parse/parse.ts'
import { readOwnKnowledge } from '../tests/score/parse-lines.ts'
import { composeLessons, NETWORK_LESSONS } from '../tests/training/lessons.ts'
import { learnNetworks } from '../tests/training/network-examples.ts'
import { fitSigns, readExamples } from '../tests/training/train-confidence.ts'

// Learns how much each sign says of an article being right, after `npm run train`, and writes it into its table.
// usage: npm run train:confidence          Only layouts that may be tuned on, and seeds of their own.

const TABLE = new URL('../src/parse/articles/doubts.ts', import.meta.url)
const SEEDS = { first: 2101, count: 4 }

const knowledge = readOwnKnowledge()
const names = knownNames(knowledge.vocabulary)
const { without } = learnNetworks(composeLessons(NETWORK_LESSONS), names, console.log)
const examples = readExamples(composeLessons(SEEDS), names, knowledge, without)
const weights = fitSigns(examples)
console.log(`${examples.length} articles, ${examples.filter(({ isRight }) => !isRight).length} of them wrong`)
const source = readFileSync(TABLE, 'utf8')
writeFileSync(
  TABLE,
  source.replace(
    /^( {2}'(sign\/[a-z-]+)': \[)-?[\d.]+/gmu,
    (_, head: string, sign: Sign) => `${head}${weights[sign]}`,
  ),
)
