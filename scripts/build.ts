import { availableParallelism } from 'node:os'
import { parsePage } from '../src/parse/parse.ts'
import { formatFaults } from '../src/publish/fault.ts'
import { formatProblem } from '../src/record/problem.ts'
import { type ParseOutcome, type ParseRequest, parseFolder } from '../src/store/run/parse-folder.ts'
import { type BuildResult, buildSite, OWN_CONTENT } from './build/build-site.ts'
import { parseFrozen } from './build/frozen-content.ts'
import { BUILD_USAGE, type BuildOptions, findBuildOptions, type ParseOptions } from './build/options.ts'
import { NotASite, requireSiteOrNothing } from './build/publish.ts'
import { runCommand } from './run-command.ts'

/**
 * `npm run build`: parses the seeds, builds the site, checks it and publishes it. The exit status says how it went:
 * 0 well; 1 something was refused, the rest is published; 2 usage; 3 a gate failed, nothing is published.
 */
async function main(): Promise<number> {
  const options = findBuildOptions(process.argv.slice(2))
  if (!options) {
    console.error(BUILD_USAGE)
    return 2
  }
  try {
    await requireSiteOrNothing(options.out)
    return await parseAndBuild(options)
  } catch (error) {
    if (!(error instanceof NotASite)) throw error
    console.error(error.message)
    return 2
  }
}

async function parseAndBuild(options: BuildOptions & ParseOptions): Promise<number> {
  const start = performance.now()
  const parsed = parse(options)
  if (!parsed || parsed.faults > 0) return 3
  const result = await buildSite(options)
  if (result.faults.length > 0) {
    console.error(`${formatFaults(result.faults)}\nnothing was published: ${options.out} is as it was`)
    return 3
  }
  console.log(
    `${options.out} is ready to publish, after ${((performance.now() - start) / 1000).toFixed(1)} s`,
  )
  console.log(formatCounts(result))
  return parsed.refusals > 0 ? 1 : 0
}

/** Parses the seeds; undefined where the content folder is frozen and would change. */
function parse({ seeds, content, withdraw, frozen }: BuildOptions & ParseOptions): ParseOutcome | undefined {
  const request: ParseRequest = {
    ...{ seedsDir: seeds, contentDir: content, fallbackDir: OWN_CONTENT, parsePage, withdraw },
    strict: false,
    threads: availableParallelism(),
    report: (problem) => console.error(formatProblem(problem)),
  }
  if (!frozen) return parseFolder(request)
  const { outcome, changes } = parseFrozen(request)
  if (changes.length === 0) return outcome
  const faults = changes.map((change) => ({
    path: `${content}/${change.path}`,
    what: `would be ${WOULD[change.kind]}`,
  }))
  console.error(
    `${formatFaults(faults)}\n${content} is not what its pages make: run npm run parse, and commit what it writes`,
  )
  return undefined
}

const WOULD = { changed: 'changed', missing: 'removed', renamed: 'removed', added: 'added' }

function formatCounts({ archive: { articles, pages } }: BuildResult): string {
  const cities = new Set(articles.flatMap(({ city }) => city?.id ?? []))
  return `${articles.length} articles, ${cities.size} cities, ${pages.length} pages`
}

await runCommand(main)
