import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeBaseline } from '../tests/score/baseline.ts'
import { boundOf } from '../tests/score/bound.ts'
import { readOwnKnowledge } from '../tests/score/parse-lines.ts'
import {
  formatBoundFaults,
  formatBounds,
  formatCalibration,
  formatFaults,
  formatTable,
} from '../tests/score/report.ts'
import { KINDS, type PageSet, scoreSets, setsOf, summarise } from '../tests/score/score.ts'

const { values: options } = parseArgs({
  options: {
    kind: { type: 'string' },
    layout: { type: 'string' },
    seed: { type: 'string' },
    bound: { type: 'boolean', default: false },
    faults: { type: 'boolean', default: false },
    dump: { type: 'string' },
    update: { type: 'boolean', default: false },
  },
})

const seed = options.seed === undefined ? undefined : Number(options.seed)
const { kind } = options
if (kind !== undefined && !KINDS.has(kind)) {
  console.error(`there are no pages of the kind ${kind}: ${[...KINDS].join(', ')}`)
  process.exit(2)
}
const isWhole = kind === undefined && options.layout === undefined && seed === undefined
const sets = setsOf({ kind, layout: options.layout, seed })
if (options.dump !== undefined) dump(options.dump, sets)

if (options.bound) showBounds(sets)
else showScores(sets)

function showScores(pageSets: readonly PageSet[]): void {
  const scores = scoreSets(pageSets)
  const summary = summarise(scores)
  if (options.faults) console.log(scores.map(formatFaults).join('\n'))
  console.log(formatTable([...summary, ...scores.filter(({ name }) => name !== 'gold')]))
  for (const score of summary) if (score.name !== 'gold') console.log(formatCalibration(score))
  if (options.update && isWhole) writeBaseline(summary)
}

/** What the moves of the model reach, beside what it finds. */
function showBounds(pageSets: readonly PageSet[]): void {
  const knowledge = readOwnKnowledge()
  const bounds = pageSets.map((set) => boundOf(set, knowledge))
  if (options.faults) console.log(bounds.map(formatBoundFaults).join('\n'))
  console.log(formatBounds(bounds))
}

/** Writes the raw pages and their gold, so that people can look at them. */
function dump(folder: string, pageSets: readonly PageSet[]): void {
  for (const name of ['pages', 'gold']) mkdirSync(join(folder, name), { recursive: true })
  for (const { lines, gold } of pageSets.flatMap(({ pages }) => pages)) {
    writeFileSync(join(folder, 'pages', gold.source), lines.join('\n'))
    writeFileSync(
      join(folder, 'gold', gold.source.replace(/\.txt$/, '.gold.json')),
      `${JSON.stringify(gold, null, 1)}\n`,
    )
  }
}
