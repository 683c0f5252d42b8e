import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findDoubts, formatDoubt, WorstDoubts } from '../src/parse/inspect/review.ts'
import { formatProblem, type Problem } from '../src/record/problem.ts'
import { ledgersOf, readArticle } from '../src/store/read-content.ts'
import { readKnowledge } from '../src/store/settings.ts'

const USAGE = 'npm run review -- [--content DIR] [--below 0.9] [--limit 50]'
const PROJECT_CONTENT = fileURLToPath(new URL('../content', import.meta.url))

/** Lists doubtful cuts, worst first; the exit status is 0, 1 where a file of the archive is refused, 2 for usage. */
function main(): number {
  const options = readOptions()
  if (!options) return 2
  const { contentDir, below, limit } = options
  const { settings } = readKnowledge(contentDir, PROJECT_CONTENT)
  const problems: Problem[] = []
  const worst = new WorstDoubts(limit)
  let articles = 0
  for (const ledger of ledgersOf(contentDir, problems))
    for (const { id } of ledger.articles) {
      const read = readArticle(contentDir, ledger, id, settings)
      if ('problem' in read) problems.push(read.problem)
      else worst.add(findDoubts(read.article, below))
      articles++
    }
  for (const doubt of worst.list()) console.log(formatDoubt(doubt))
  console.log(`${worst.count} doubts below ${below} in ${articles} articles`)
  for (const problem of problems) console.error(formatProblem(problem))
  return problems.length > 0 ? 1 : 0
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        content: { type: 'string', default: 'content' },
        below: { type: 'string', default: '0.9' },
        limit: { type: 'string', default: '50' },
      },
    })
    const [below, limit] = [Number(values.below), Number(values.limit)]
    if (!(below >= 0 && below <= 1)) throw new Error(`--below ${values.below} is not between 0 and 1`)
    if (!Number.isInteger(limit) || limit < 1)
      throw new Error(`--limit ${values.limit} is not a number of lines`)
    if (!existsSync(values.content)) throw new Error(`there is no folder ${resolve(values.content)}`)
    return { contentDir: values.content, below, limit }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
    return undefined
  }
}

process.exitCode = main()
