import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parsePage } from '../../src/parse/parse.ts'
import { sha256 } from '../../src/store/digest.ts'
import { type PageSupply, ThreadedSupply } from '../../src/store/run/page-supply.ts'
import { listPages } from '../../src/store/seed-folder.ts'
import { readKnowledge } from '../../src/store/settings.ts'

/** Megabytes of page text in a second, over so many pages that differ, threads started before. */
export interface ThreadSpeed {
  pages: number
  megabytes: number
  one: number
  two: number
}

/** Pages that start the parser of every thread before time is taken. */
const FIRST = 80

/** Parses copies of a folder's pages on one thread and on two; each is new, so that they have as much to learn. */
export function measureThreads(seedsDir: string, contentDir: string, pages: number): ThreadSpeed {
  const root = mkdtempSync(join(tmpdir(), 'guzhi-bench-'))
  const sources = copyPages(seedsDir, root, pages + FIRST)
  const task = { seedsDir: root, parsePage, knowledge: readKnowledge(contentDir) }
  const megabytes = sources.slice(FIRST).reduce((sum, { bytes }) => sum + bytes, 0) / 1e6
  const speedOf = (supply: PageSupply): number => {
    let start = 0
    for (const [at, source] of sources.entries()) {
      if (at === FIRST) start = performance.now()
      supply.take(source)
    }
    supply.close()
    return (megabytes * 1000) / (performance.now() - start)
  }
  const one = speedOf(new ThreadedSupply(task, sources, 1))
  const two = speedOf(new ThreadedSupply(task, sources, 2))
  rmSync(root, { recursive: true })
  return { pages, megabytes, one, two }
}

function copyPages(seedsDir: string, folder: string, pages: number) {
  mkdirSync(folder, { recursive: true })
  const texts = listPages(seedsDir).files.map((file) => readFileSync(join(seedsDir, file), 'utf8'))
  return Array.from({ length: pages }, (_, number) => {
    const file = `${String(number).padStart(6, '0')}.txt`
    const bytes = Buffer.from(`${texts[number % texts.length] ?? ''}\n第${number}页\n`)
    writeFileSync(join(folder, file), bytes)
    return { file, sha256: sha256(bytes), bytes: bytes.length }
  })
}
