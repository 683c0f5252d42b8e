import { parsePage } from '../src/parse/parse.ts'
import { formatFaults } from '../src/publish/fault.ts'
import { formatProblem } from '../src/record/problem.ts'
import { DamagedRegister } from '../src/store/identifiers/read-entries.ts'
import { parseFolder } from '../src/store/run/parse-folder.ts'
import { RefusedKnowledge } from '../src/store/settings.ts'
import { type BuildResult, buildSite, OWN_CONTENT } from './build/build-site.ts'
import { BUILD_USAGE, type BuildOptions, findBuildOptions } from './build/options.ts'

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
    return await parseAndBuild(options)
  } catch (error) {
    if (!(error instanceof RefusedKnowledge) && !(error instanceof DamagedRegister)) throw error
    console.error(formatProblem(error.problem))
    return 2
  }
}

async function parseAndBuild(options: BuildOptions): Promise<number> {
  const start = performance.now()
  const { refusals, faults } = parseFolder({
    seedsDir: options.seeds,
    contentDir: options.content,
    fallbackDir: OWN_CONTENT,
    parsePage,
    strict: false,
    report: (problem) => console.error(formatProblem(problem)),
  })
  if (faults > 0) return 3
  const result = await buildSite(options)
  if (result.faults.length > 0) {
    console.error(`${formatFaults(result.faults)}\nnothing was published: ${options.out} is as it was`)
    return 3
  }
  console.log(
    `${options.out} is ready to publish, after ${((performance.now() - start) / 1000).toFixed(1)} s`,
  )
  console.log(formatCounts(result))
  return refusals > 0 ? 1 : 0
}

function formatCounts({ archive: { articles, pages } }: BuildResult): string {
  const cities = new Set(articles.flatMap(({ city }) => city?.id ?? []))
  return `${articles.length} articles, ${cities.size} cities, ${pages.length} pages`
}

process.exitCode = await main()
