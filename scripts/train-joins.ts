import { writeFileSync } from 'node:fs'
import { readBlindArticles } from '../tests/composer/blind/compose-blind.ts'
import { ROUNDS, STUDIED } from '../tests/composer/blind/layouts/index.ts'
import { readArticles } from '../tests/composer/read-articles.ts'
import { readWideArticles } from '../tests/composer/wide/compose-wide.ts'
import { learnJoins, measureJoins, tearTexts } from '../tests/training/train-joins.ts'

// Learns how likely two torn texts are one sentence, before `npm run train`, and writes it into its table.
// usage: npm run train:joins          Only articles that may be learnt from.

const TABLE = new URL('../src/parse/text/joins/joins.json', import.meta.url)
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

const apart = tearTexts(textsOf((at) => at % GROUPS === 0))
const others = learnJoins(tearTexts(textsOf((at) => at % GROUPS !== 0)))
console.log(
  `texts kept apart: ${apart.length} seams, ${measureJoins(apart, {}).toFixed(3)} nats unlearnt, ${measureJoins(apart, others).toFixed(3)} learnt without them`,
)
const learnt = learnJoins(tearTexts(textsOf(() => true)))
console.log(`${Object.keys(learnt).length} names`)
writeFileSync(TABLE, `${JSON.stringify(learnt, null, 2)}\n`)
