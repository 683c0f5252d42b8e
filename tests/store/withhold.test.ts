import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkLedger } from '../../src/record/check-ledger.ts'
import { quotationDigest } from '../../src/record/letters.ts'
import { LivingArchive } from '../living/living-archive.ts'
import { newPage } from '../living/moves.ts'

test('a withheld article gives its address and the reason, and none of its words anywhere', () => {
  const archive = new LivingArchive()
  mkdirSync(archive.seeds, { recursive: true })
  writeFileSync(join(archive.seeds, 'a.txt'), newPage(1, 2))
  archive.parse()
  const [kept, withheld] = archive.open().articles
  const path = archive.articleFile(withheld?.id ?? '')
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace('status: published', 'status: withheld\nwithheldBecause: 当事人请求'))
  const [words = ''] = archive
    .open()
    .readArticle(withheld?.id ?? '')
    .body.map((part) => part.text)
  expect(text).toContain(words)
  archive.parse()
  const opened = archive.open()
  const notice = opened.readArticle(withheld?.id ?? '')
  expect(notice).toMatchObject({
    status: 'withheld',
    withheldBecause: '当事人请求',
    headline: null,
    body: [],
  })
  const page = opened.readPage(withheld?.page ?? '')
  const given = JSON.stringify([opened.articles, opened.pages, notice, page])
  const shown = JSON.stringify(opened.readArticle(kept?.id ?? ''))
  for (const line of newPage(1, 2).split('\n').filter(Boolean))
    expect([line, given.includes(line)]).toEqual([line, shown.includes(line)])
  expect(checkLedger(page)).toEqual([])
  expect(readFileSync(path, 'utf8')).toContain(words)
})

test('the digest of a quotation changes with a letter, not with spacing or width', () => {
  const digest = quotationDigest('葫芦岛市,23个项目')
  expect(digest).toMatch(/^[0-9a-z]{8}$/)
  expect(quotationDigest('葫芦岛市， 23 个项目')).toBe(digest)
  expect(quotationDigest('葫芦岛市,24个项目')).not.toBe(digest)
})
