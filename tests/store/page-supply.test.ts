import { afterEach, expect, test } from 'vitest'
import { parsePage } from '../../src/parse/parse.ts'
import { sha256 } from '../../src/store/digest.ts'
import { type PageSupply, PlainSupply, ThreadedSupply } from '../../src/store/run/page-supply.ts'
import { listPages, readSeed } from '../../src/store/seed-folder.ts'
import { readKnowledge } from '../../src/store/settings.ts'

const seedsDir = 'seeds'
const task = { seedsDir, parsePage, knowledge: readKnowledge('content') }
const sources = listPages(seedsDir).files.flatMap((file) => {
  const read = readSeed(seedsDir, file)
  return 'bytes' in read ? [{ file, sha256: sha256(read.bytes) }] : []
})
const opened: PageSupply[] = []
const open = (supply: PageSupply): PageSupply => {
  opened.push(supply)
  return supply
}
afterEach(() => {
  for (const supply of opened.splice(0)) supply.close()
})

test('threads give every page as it is parsed here, in the order asked for', () => {
  const plain = open(new PlainSupply(task))
  const threaded = open(new ThreadedSupply(task, sources, 2))
  for (const source of sources) expect(threaded.take(source)).toEqual(plain.take(source))
})

test('a page that changed meanwhile is refused by a thread too', () => {
  const stale = { file: sources[0]?.file ?? '', sha256: '0'.repeat(64) }
  const threaded = open(new ThreadedSupply(task, [stale], 1))
  expect(threaded.take(stale)).toMatchObject({ problem: { code: 'E003' } })
})
