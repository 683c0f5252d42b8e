import { readFile } from 'node:fs/promises'
import { z } from 'zod'

/** How many checks passed and failed. */
export interface Tally {
  passed: number
  failed: number
}

const VitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

const PlaywrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  errors: z.array(z.unknown()),
})

/** A tool that answers yes or no by its exit status is one check. */
export const tallyCheck = (status: number): Tally => ({
  passed: Number(status === 0),
  failed: Number(status !== 0),
})

/** Counts a Vitest report. A test that was left out, and a file that could not be loaded, have failed. */
export async function tallyVitest(status: number, file: string): Promise<Tally> {
  const report = VitestReport.safeParse(await readReport(file))
  if (!report.success) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report.data
  const unloaded = testResults.filter((r) => r.status === 'failed' && r.assertionResults.length === 0).length
  return agree(status, {
    passed: numPassedTests,
    failed: numFailedTests + numPendingTests + numTodoTests + unloaded,
  })
}

/** Counts a Playwright report. A test that was left out, or passed only when tried again, has failed. */
export async function tallyPlaywright(status: number, file: string): Promise<Tally> {
  const report = PlaywrightReport.safeParse(await readReport(file))
  if (!report.success) return { passed: 0, failed: 1 }
  const { stats, errors } = report.data
  return agree(status, {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  })
}

/** A runner that ended badly although its report names no failure counts as one. */
const agree = (status: number, tally: Tally): Tally =>
  status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally

async function readReport(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** The closing line. */
export const formatTally = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`
