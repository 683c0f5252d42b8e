import { writeFileSync } from 'node:fs'
import { readBlindArticles } from '../tests/composer/blind/compose-blind.ts'
import { ROUNDS, STUDIED } from '../tests/composer/blind/layouts/index.ts'
import { readArticles } from '../tests/composer/read-articles.ts'
import { readWideArticles } from '../tests/composer/wide/compose-wide.ts'
import {
  learnJoins,
  listOpenings,
  measureJoins,
  type Seam,
  tearTexts,
} from '../tests/training/train-joins.ts'

// Learns how likely two torn texts are one sentence, and how likely a text goes on inside one, before `npm run train`, and writes them into their tables.
// usage: npm run train:joins          Only articles that may be learnt from.

const JOINS = new URL('../src/parse/text/joins/joins.json', import.meta.url)
const OPENINGS = new URL('../src/parse/text/joins/openings.json', import.meta.url)
/** One in so many texts is kept apart to tell how well the others teach it. */
const GROUPS = 5

const blind = Object.entries(ROUNDS)
  .filter(([, layouts]) => !Object.keys(layouts).every((layout) => STUDIED.has(layout)))
  .map(([round]) => `${round}/`)
const articles = [...readArticles(), ...readBlindArticles(), ...readWideArticles()].filter(
  ({ desk }) => !blind.some((round) => desk.startsWith(round)),
)
const textsOf = (isWanted: (at: number) => boolean): string[] =>
  articles
    .filter((_, at) => isWanted(at))
    .flatMap(({ body }) => body.filter(({ role }) => role === 'paragraph').map(({ text }) => text))

const [apart, others, all] = [
  textsOf((at) => at % GROUPS === 0),
  textsOf((at) => at % GROUPS !== 0),
  textsOf(() => true),
]
learn('seams', JOINS, tearTexts)
learn('openings', OPENINGS, listOpenings, 1)

function learn(what: string, table: URL, list: (texts: readonly string[]) => Seam[], wrong?: number): void {
  const asked = list(apart)
  const taught = learnJoins(list(others), wrong)
  console.log(
    `texts kept apart: ${asked.length} ${what}, ${measureJoins(asked, {}, wrong).toFixed(3)} nats unlearnt, ${measureJoins(asked, taught, wrong).toFixed(3)} learnt without them`,
  )
  const learnt = learnJoins(list(all), wrong)
  console.log(`${Object.keys(learnt).length} names`)
  writeFileSync(table, `${JSON.stringify(learnt, null, 2)}\n`)
}
