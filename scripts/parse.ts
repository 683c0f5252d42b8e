import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parsePage } from '../src/parse/parse.ts'
import { formatProblem, isRefusal, type Problem } from '../src/record/problem.ts'
import { openArchive } from '../src/store/archive.ts'
import { readEditor } from '../src/store/corrections/read-editor.ts'
import { type ParseOutcome, parseFolder } from '../src/store/run/parse-folder.ts'
import { writeLines } from './build/export-data.ts'
import { runCommand } from './run-command.ts'

const USAGE = `npm run parse -- [--seeds DIR] [--content DIR] [--jsonl FILE] [--strict] [--withdraw] [--by NAME] [--date DAY]
  --withdraw  lets more than half of the archive go
  --by, --date  who edited the article files, and when: written into the corrections that are taken from them`
const PROJECT_CONTENT = fileURLToPath(new URL('../content', import.meta.url))

/** Parses a folder of pages; the exit status says how it went: 0 well, 1 something refused, 2 usage, 3 a ledger does not add up. */
function main(): number {
  const options = readOptions()
  if (!options) return 2
  const { jsonl, ...request } = options
  const own = { fallbackDir: PROJECT_CONTENT, parsePage, threads: availableParallelism() }
  const outcome = parseFolder({ ...request, ...own, report: tell })
  const refused = jsonl === undefined ? 0 : exportArticles(request.contentDir, jsonl)
  return statusOf({ ...outcome, refusals: outcome.refusals + refused })
}

/** Exports the articles as the site does; gives how many files of the content folder were refused for it. */
function exportArticles(contentDir: string, jsonl: string): number {
  const archive = openArchive(contentDir, PROJECT_CONTENT)
  writeLines(archive, jsonl, new URL(archive.settings.address))
  const untold = archive.problems
    .map((problem) => ({ ...problem, path: join(contentDir, problem.path) }))
    .filter((problem) => !told.has(formatProblem(problem)))
  for (const problem of untold) tell(problem)
  return untold.filter(isRefusal).length
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
    return { seedsDir, contentDir, strict, withdraw, editor, jsonl }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
    return undefined
  }
}

const told = new Set<string>()

function tell(problem: Problem): void {
  told.add(formatProblem(problem))
  console.error(formatProblem(problem))
}

function statusOf({ pages, articles, parsed, refusals, faults }: ParseOutcome): number {
  console.log(`${pages} pages, ${articles} articles, ${parsed} parsed anew, ${refusals} refused`)
  if (faults > 0) return 3
  return refusals > 0 ? 1 : 0
}

await runCommand(main)
