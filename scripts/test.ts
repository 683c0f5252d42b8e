import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool } from './test/run-tool.ts'
import { formatTally, type Tally, tallyCheck, tallyPlaywright, tallyVitest } from './test/tally.ts'

/** `npm test`: everything that must hold. Its last line tells how many checks passed and failed. */
const reports = await mkdtemp(join(tmpdir(), 'guzhi-reports-'))
const vitestReport = join(reports, 'vitest.json')
const playwrightReport = join(reports, 'playwright.json')

// The tests start some hundred commands: what is compiled for one of them is compiled for all.
process.env['NODE_COMPILE_CACHE'] ??= join(reports, 'compiled')

const check = async (name: string, parameters: readonly string[]): Promise<Tally> =>
  tallyCheck(await runTool(name, parameters, { isHeld: true }))

const runVitest = async (): Promise<Tally> => {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]
  return tallyVitest(await runTool('vitest', ['run', ...reporters]), vitestReport)
}

const runPlaywright = async (): Promise<Tally> => {
  const environment = { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport }
  const status = await runTool('playwright', ['test', '--reporter=line,json'], { environment })
  return tallyPlaywright(status, playwrightReport)
}

/** Side by side, then the browser tests by themselves: these wait for no longer than a reader would. */
const runAll = async (): Promise<Tally[]> => [
  ...(await Promise.all([
    check('biome', ['check', '--error-on-warnings']),
    check('astro', ['check', '--minimumFailingSeverity', 'warning']),
    runVitest(),
  ])),
  await runPlaywright(),
]

const total: Tally = { passed: 0, failed: 0 }
try {
  for (const { passed, failed } of await runAll()) {
    total.passed += passed
    total.failed += failed
  }
} finally {
  await rm(reports, { recursive: true, force: true })
}
console.log(formatTally(total))
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
