import { expect } from '@playwright/test'
import { listSomePhrases, listWrongAnswers, openCopy, test } from './portable-copy.ts'

test('search from a disk finds what a literal scan finds, for at least 200 substrings', async ({
  page,
  copies,
  siteName,
}) => {
  test.setTimeout(600_000)
  const copy = await openCopy(copies, siteName)
  const phrases = listSomePhrases(copy.site, 1)
  expect(phrases.length).toBeGreaterThanOrEqual(200)
  expect(await listWrongAnswers(page, copy, phrases)).toEqual([])
})
