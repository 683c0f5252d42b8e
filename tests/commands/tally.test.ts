import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formatTally, tallyCheck, tallyPlaywright, tallyVitest } from '../../scripts/test/tally.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guzhi-tally-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function report(value: unknown): Promise<string> {
  const file = join(folder, 'report.json')
  await writeFile(file, JSON.stringify(value))
  return file
}

const vitest = (counts: Record<string, number>, testResults: unknown[] = []) => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  ...counts,
  testResults,
})

const playwright = (stats: Record<string, number>, errors: unknown[] = []) => ({
  stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors,
})

test('the closing line counts what passed and what failed', () => {
  expect(formatTally({ passed: 3, failed: 1 })).toBe('3 passed, 1 failed')
})

test('a tool that answers by its exit status is one check', () => {
  expect([tallyCheck(0), tallyCheck(1)]).toEqual([
    { passed: 1, failed: 0 },
    { passed: 0, failed: 1 },
  ])
})

test('a runner that leaves no report has failed, whatever its exit status', async () => {
  expect(await tallyVitest(0, join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1 })
  expect(await tallyPlaywright(0, join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1 })
})

test('a runner that ends badly has failed, even where its report names no failure', async () => {
  expect(await tallyVitest(1, await report(vitest({})))).toEqual({ passed: 3, failed: 1 })
  expect(await tallyPlaywright(1, await report(playwright({})))).toEqual({ passed: 3, failed: 1 })
})

test('a test that was left out counts as failed', async () => {
  expect(await tallyVitest(0, await report(vitest({ numPendingTests: 1, numTodoTests: 1 })))).toEqual({
    passed: 3,
    failed: 2,
  })
  expect(await tallyPlaywright(0, await report(playwright({ skipped: 1, flaky: 1 })))).toEqual({
    passed: 3,
    failed: 2,
  })
})

test('a file that could not be loaded counts as failed', async () => {
  const results = [{ status: 'failed', assertionResults: [] }]
  expect(await tallyVitest(1, await report(vitest({}, results)))).toEqual({ passed: 3, failed: 1 })
  expect(await tallyPlaywright(1, await report(playwright({}, ['no such file'])))).toEqual({
    passed: 3,
    failed: 1,
  })
})
