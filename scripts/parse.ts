import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parsePage } from '../src/parse/parse.ts'
import { formatProblem } from '../src/record/problem.ts'
import { readEditor } from '../src/store/corrections/read-editor.ts'
import { type ParseOutcome, parseFolder } from '../src/store/run/parse-folder.ts'
import { runCommand } from './run-command.ts'

const USAGE = `npm run parse -- [--seeds DIR] [--content DIR] [--jsonl FILE] [--strict] [--withdraw] [--by NAME] [--date DAY]
  --withdraw  lets more than half of the archive go
  --by, --date  who edited the article files, and when: written into the corrections that are taken from them`
const PROJECT_CONTENT = fileURLToPath(new URL('../content', import.meta.url))

/** Parses a folder of pages; the exit status says how it went: 0 well, 1 something refused, 2 usage, 3 a ledger does not add up. */
function main(): number {
  const options = readOptions()
  if (!options) return 2
  return statusOf(parseFolder({ ...options, fallbackDir: PROJECT_CONTENT, parsePage, report: print }))
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        seeds: { type: 'string', default: 'seeds' },
        content: { type: 'string', default: 'content' },
        jsonl: { type: 'string' },
        strict: { type: 'boolean', default: false },
        withdraw: { type: 'boolean', default: false },
        by: { type: 'string' },
        date: { type: 'string' },
      },
    })
    const { seeds: seedsDir, content: contentDir, jsonl, strict, withdraw } = values
    const editor = readEditor(values.by, values.date)
    if (!existsSync(seedsDir)) throw new Error(`there is no folder ${resolve(seedsDir)}`)
    return { seedsDir, contentDir, strict, withdraw, editor, ...(jsonl === undefined ? {} : { jsonl }) }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
    return undefined
  }
}

const print = (problem: Parameters<typeof formatProblem>[0]): void => console.error(formatProblem(problem))

function statusOf({ pages, articles, parsed, refusals, faults }: ParseOutcome): number {
  console.log(`${pages} pages, ${articles} articles, ${parsed} parsed anew, ${refusals} refused`)
  if (faults > 0) return 3
  return refusals > 0 ? 1 : 0
}

await runCommand(main)
