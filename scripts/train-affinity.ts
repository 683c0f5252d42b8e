import { readFileSync, writeFileSync } from 'node:fs'
import { AFFINITY, type Evidence } from '../src/parse/articles/affinity.ts'
import { knownNames } from '../src/parse/parse.ts'
import { readOwnKnowledge } from '../tests/score/parse-lines.ts'
import { type Choice, readChoices } from '../tests/training/affinity-choices.ts'
import { composeLessons, LESSONS, layoutOf } from '../tests/training/lessons.ts'
import { fitAffinity, measureAffinity } from '../tests/training/train-affinity.ts'

// Learns how wording tells which article a text goes on with, before `npm run train`, and writes it into its table.
// usage: npm run train:affinity          Only layouts that may be tuned on, and seeds that no figure is reported on.

const TABLE = new URL('../src/parse/articles/affinity.ts', import.meta.url)
const SEEDS = { ...LESSONS, count: 6 }
/** One in so many layouts is kept apart to tell how well the others teach it. */
const GROUPS = 5

const names = knownNames(readOwnKnowledge().vocabulary)
const lessons = composeLessons(SEEDS).map((page) => ({
  layout: layoutOf(page.gold.source),
  choices: readChoices(page, names),
}))
const layouts = [...new Set(lessons.map(({ layout }) => layout))]
const choicesOf = (isWanted: (group: number) => boolean): Choice[] =>
  lessons.flatMap(({ layout, choices }) => (isWanted(layouts.indexOf(layout) % GROUPS) ? choices : []))

const apart = choicesOf((group) => group === 0)
report('layouts kept apart, as it was', apart, AFFINITY)
report('layouts kept apart, learnt without them', apart, fitAffinity(choicesOf((group) => group !== 0)))
const all = choicesOf(() => true)
const learnt = fitAffinity(all)
report('all', all, learnt)
writeFileSync(TABLE, rewrite(readFileSync(TABLE, 'utf8'), learnt))

function report(name: string, choices: readonly Choice[], by: Evidence): void {
  const { right, surprise } = measureAffinity(choices, by)
  console.log(
    `${name}: ${choices.length} texts, ${(100 * right).toFixed(1)} % right, ${surprise.toFixed(3)} nats`,
  )
}

function rewrite(source: string, by: Evidence): string {
  return source.replace(/^( {2}([a-z]+): )-?[\d.]+(?=,$)/gimu, (line, head: string, kind: string) =>
    kind in by ? `${head}${by[kind as keyof Evidence]}` : line,
  )
}
