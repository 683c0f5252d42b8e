import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parsePage } from '../../src/parse/parse.ts'
import { sha256 } from '../../src/store/digest.ts'
import { ThreadedSupply } from '../../src/store/run/page-supply.ts'
import { listPages } from '../../src/store/seed-folder.ts'
import { readKnowledge } from '../../src/store/settings.ts'

/** Megabytes of page text in a second by the clock, over so many pages that differ, threads started before. */
export interface ThreadSpeed {
  pages: number
  megabytes: number
  speed: number
}

/** Pages that start the parser of every thread before time is taken. */
const FIRST = 80

/** Parses copies of a folder's pages on so many threads; each page is new, so that there is as much to learn. */
export function measureThreads(
  seedsDir: string,
  contentDir: string,
  pages: number,
  threads: number,
): ThreadSpeed {
  const root = mkdtempSync(join(tmpdir(), 'guzhi-bench-'))
  const sources = copyPages(seedsDir, root, pages + FIRST)
  const task = { seedsDir: root, parsePage, knowledge: readKnowledge(contentDir) }
  const megabytes = sources.slice(FIRST).reduce((sum, { bytes }) => sum + bytes, 0) / 1e6
  const supply = new ThreadedSupply(task, sources, threads)
  let start = 0
  for (const [at, source] of sources.entries()) {
    if (at === FIRST) start = performance.now()
    supply.take(source)
  }
  supply.close()
  rmSync(root, { recursive: true })
  return { pages, megabytes, speed: (megabytes * 1000) / (performance.now() - start) }
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
