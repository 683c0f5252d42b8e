import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool } from './test/run-tool.ts'
import { formatTally, type Tally, tallyCheck, tallyPlaywright, tallyVitest } from './test/tally.ts'

/** `npm test`: everything that must hold. Its last line tells how many checks passed and failed. */
const reports = await mkdtemp(join(tmpdir(), 'guzhi-reports-'))
const vitestReport = join(reports, 'vitest.json')
const playwrightReport = join(reports, 'playwright.json')

const steps: (() => Promise<Tally>)[] = [
  async () => tallyCheck(await runTool('biome', ['check', '--error-on-warnings'])),
  async () => tallyCheck(await runTool('astro', ['check', '--minimumFailingSeverity', 'warning'])),
  async () =>
    tallyVitest(
      await runTool('vitest', [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${vitestReport}`,
      ]),
      vitestReport,
    ),
  async () =>
    tallyPlaywright(
      await runTool('playwright', ['test', '--reporter=line,json'], {
        PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
      }),
      playwrightReport,
    ),
]

const total: Tally = { passed: 0, failed: 0 }
try {
  for (const step of steps) {
    const { passed, failed } = await step()
    total.passed += passed
    total.failed += failed
  }
} finally {
  await rm(reports, { recursive: true, force: true })
}
console.log(formatTally(total))
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
